import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { findPerson } from '../../../src/sandbox/tenant/directory';
import { answer, ask, openVisit, start, tabIn } from './openWindow';
import type { Visit } from './openWindow';

let visit: Visit;
let page: Page;
beforeAll(async () => void (visit = await openVisit()), 60_000);
afterAll(() => visit.close());
beforeEach(async () => void (page = await (await visit.newContext()).newPage()));
afterEach(() => page.context().close());

async function open(query: string): Promise<void> {
  await page.goto(`${visit.ports.window}/${query}`);
  await tabIn(page).getByRole('button').first().waitFor();
}

interface Context {
  app: { theme: string; locale: string };
  page: { id: string; subPageId: string; frameContext: string };
  user: { id: string };
  team?: { groupId: string };
  channel?: { displayName: string };
}

test('the first page asks who this window shall be, by keyboard too, and says that all is invented', async () => {
  await page.goto(visit.ports.window);
  await page.getByRole('heading', { name: 'Teams window' }).waitFor();
  expect(await page.getByRole('main').textContent()).toContain('invented');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabIn(page).getByRole('button', { name: 'context' }).waitFor();
  expect((await ask<Context>(page, 'context')).user.id).toBe(findPerson('martin')!.oid);
});

test('the channel’s tab is told team, channel, theme and what to open', async () => {
  await open('?person=priya&theme=dark&subPageId=plan%2F1');
  const context = await ask<Context>(page, 'context');
  expect(context).toMatchObject({
    app: { theme: 'dark', locale: 'en-gb' },
    page: { id: 'send-strategy', subPageId: 'plan/1', frameContext: 'content' },
    channel: { displayName: 'Leadership' },
  });
  expect(context.team?.groupId).toBeTruthy();
});

test('the personal app has no team; the theme changes without a reload', async () => {
  await open('?person=priya&place=personal');
  const context = await ask<Context>(page, 'context');
  expect([context.page.id, context.team, context.channel]).toEqual(['home', undefined, undefined]);
  await page.getByLabel('Theme').selectOption('contrast');
  await tabIn(page).locator('body[data-theme=contrast]').waitFor();
  expect((await ask<Context>(page, 'context')).app.theme).toBe('contrast');
});

test('the phone’s width is 320 pixels', async () => {
  await open('?person=priya');
  expect((await page.locator('iframe').boundingBox())!.width).toBeGreaterThan(900);
  await page.getByLabel('Width').selectOption('320');
  expect((await page.locator('iframe').boundingBox())!.width).toBe(322); // with a border on either side
});

test('a link made by the app opens that very thing, also after Back', async () => {
  await open('?person=priya');
  await start(page, 'share');
  const link = await page.getByLabel('Opens in this window').inputValue();
  expect(link).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\//);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByLabel('Open a Teams link').fill(link);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  expect((await ask<Context>(page, 'context')).page.subPageId).toBe('action/1');
  await page.goBack();
  expect((await ask<Context>(page, 'context')).page.subPageId).toBe('');
});

test('a link that leads elsewhere is named and not opened', async () => {
  await open('?person=priya');
  await ask(page, 'link', 'https://www.gov.uk/');
  expect(await page.getByText('leads out of the sandbox').textContent()).toContain('https://www.gov.uk/');
});

test('the tab’s settings page is saved into the channel', async () => {
  await open('?person=priya&place=settings');
  const save = page.getByRole('button', { name: 'Save' });
  expect(await save.isDisabled()).toBe(true);
  await tabIn(page).getByRole('button', { name: 'Choose (settings)' }).click();
  await save.click();
  await page.getByRole('button', { name: 'Plan of one' }).waitFor();
  expect((await ask<Context>(page, 'context')).page.id).toBe('one');
  expect(await page.locator('iframe').getAttribute('src')).toContain('?site=one');
});

test('picking a person answers as Teams does, and closing the picker is an error with Teams’ code', async () => {
  await open('?person=priya');
  await start(page, 'pick');
  await page.getByRole('radio', { name: /Hana Whitlock/ }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await answer(page)).toEqual([
    { objectId: findPerson('hana')!.oid, displayName: 'Hana Whitlock', email: findPerson('hana')!.upn },
  ]);
  await start(page, 'pick');
  await page.getByRole('radio', { name: /Hana Whitlock/ }).waitFor();
  await page.keyboard.press('Escape');
  expect(JSON.stringify(await answer(page))).toContain('8000');
});

test('switching the person signs the other one in; signing out returns to the first page', async () => {
  await open('?person=priya');
  await page.getByLabel('Person').selectOption('hana');
  await page.waitForURL(/person=hana/);
  expect((await ask<Context>(page, 'context')).user.id).toBe(findPerson('hana')!.oid);
  visit.sandbox.weather.always({ kind: 'offline' });
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('The sign-in does not answer').waitFor();
  visit.sandbox.weather.clear();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Teams window' }).waitFor();
});

test('the weather panel spoils answers and clears up again', async () => {
  await open('?person=priya');
  expect(await ask(page, 'me')).toMatchObject({ status: 200 });
  await page.getByRole('button', { name: 'Weather', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Unavailable (503)' }).check();
  await page.getByText('until cleared').waitFor();
  expect(await ask(page, 'me')).toMatchObject({ status: 503 });
  await page.getByRole('button', { name: 'Clear weather' }).click();
  await page.getByText('The weather is clear.').waitFor();
  await page.getByRole('button', { name: 'Offline, once' }).click();
  await page.getByText('the next answer').waitFor();
  expect(await ask(page, 'me')).toMatchObject({ error: { name: 'TypeError' } });
  expect(await ask(page, 'me')).toMatchObject({ status: 200 });
});

test.each(['default', 'dark', 'contrast'])('the window itself is accessible in the %s theme', async (theme) => {
  await open(`?person=priya&theme=${theme}`);
  await page.getByRole('button', { name: 'Weather', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Slow' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
});
