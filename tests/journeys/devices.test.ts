import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOnProfile } from '../chromium';
import type { Page } from 'playwright-core';
import { denyFramedStorage } from '../denyFramedStorage';
import { tabFrame } from './keys';
import { arrives, comes, openStage, readied, row, visit, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
const leftovers: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const clear of leftovers.toReversed()) await clear().catch(() => undefined);
  await stage.close();
});

/** A browser of its own on a profile that outlives it. */
async function openOn(profile: string) {
  const { browser, kill } = await launchOnProfile(profile);
  leftovers.push(kill);
  const visitor = await visit(await readied(browser.contexts()[0]!), stage.ports.window, 'priya');
  return { ...visitor, kill };
}

test('a browser killed as soon as the device has the last key press has kept the text, and the words of an unsent comment', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'send-strategy-'));
  leftovers.push(() => rm(profile, { recursive: true, force: true }));
  const one = await openOn(profile);
  await row(one.tab, /ELSA group/).click();
  const panel = one.tab.getByRole('complementary');
  await panel.getByRole('textbox', { name: 'Comment to the leadership team' }).pressSequentially('Not yet said');
  await panel.getByRole('textbox', { name: 'Monitoring' }).click();
  await one.page.context().setOffline(true);
  await one.page.keyboard.press('Control+End');
  await one.page.keyboard.type(', and in July');
  // Nobody leaves the box: what is typed is kept by itself.
  const isKept = async () => (await heldBy(one.page)).includes(', and in July');
  await comes(isKept, 'The device did not keep what was typed');
  await one.kill();

  const two = await openOn(profile);
  await row(two.tab, /ELSA group/).click();
  const again = two.tab.getByRole('complementary');
  expect(await again.getByRole('textbox', { name: 'Monitoring' }).inputValue()).toMatch(/, and in July$/);
  expect(await again.getByRole('textbox', { name: 'Comment to the leadership team' }).inputValue()).toBe('Not yet said');
  await arrives(stage.sandbox, 'SEND actions', ({ Monitoring }) => String(Monitoring).endsWith(', and in July'));
});

test('a second person on the same device sees nothing of the first', async () => {
  const device = await stage.device();
  const first = await stage.visit('priya', { device });
  await row(first.tab, /ELSA group/).click();
  await first.tab
    .getByRole('complementary')
    .getByRole('textbox', { name: 'Comment to the leadership team' })
    .fill('A thought of Priya’s');
  await row(first.tab, /ELSA group/).waitFor();
  await first.page.close();

  const second = await stage.visit('tess', { device });
  await second.tab.getByRole('heading', { level: 1, name: /may not open|cannot be found/ }).waitFor();
  expect(await second.tab.getByText('ELSA group').count()).toBe(0);
  await second.page.close();

  const third = await stage.visit('martin', { device });
  await row(third.tab, /ELSA group/).click();
  const composer = third.tab.getByRole('complementary').getByRole('textbox', { name: 'Comment to the leadership team' });
  expect(await composer.inputValue()).toBe('');
});

test('where the framed tab gets no storage everything works from memory, and the page says so', async () => {
  const device = await stage.device();
  await denyFramedStorage(device);
  const { tab } = await stage.visit('priya', { device, window: stage.ports.windowElsewhere });
  await row(tab, /Soft-start rota/).click();
  await tab.getByText('Kept until you close this page.').waitFor();
  const resources = tab.getByRole('complementary').getByRole('textbox', { name: 'Resources' });
  await resources.fill('Written without storage');
  await resources.blur();
  await arrives(stage.sandbox, 'SEND actions', ({ Resources }) => Resources === 'Written without storage');
});

test('signing out forgets what the device held', async () => {
  const device = await stage.device();
  const { page, tab } = await stage.visit('hana', { device });
  await row(tab, /ELSA group/).waitFor();
  expect(await heldBy(page)).toContain('ELSA group');
  await tab.getByRole('button', { name: 'Settings' }).click();
  await tab.getByRole('button', { name: /Sign out/ }).click();
  await tab.getByRole('heading', { name: 'You are signed out' }).waitFor();
  expect(await heldBy(page)).not.toContain('ELSA group');
});

test('a deep link opens the list and the panel together', async () => {
  const found = [...stage.sandbox.tenant.lists.values()].find(({ displayName }) => displayName === 'SEND actions')!;
  const action = [...found.items.values()]
    .map(({ fields }) => fields as Record<string, unknown>)
    .find(({ ActionText }) => String(ActionText).startsWith('ELSA'));
  const { tab } = await stage.visit('martin', { subPage: `action/${String(action?.RecordKey ?? action?.Key)}` });
  await tab.getByRole('complementary', { name: /ELSA group/ }).waitFor();
  await row(tab, /Soft-start rota/).waitFor();
});

/** All that the tab's databases on this device hold, as one text. */
async function heldBy(page: Page): Promise<string> {
  const tab = tabFrame(page);
  return tab.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database did not answer'));
      });
    const found: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames)
        found.push(await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(found);
  });
}

test('whoever deletes a row on a device without room is told that it stays, and why', async () => {
  const { page, tab } = await stage.visit('priya');
  const rota = row(tab, /Soft-start rota/);
  await rota.waitFor();
  await tabFrame(page).evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
    };
  });
  await rota.focus();
  await page.keyboard.press('Delete');
  await tab.getByRole('status').getByText('This device has no room left, so this is not kept.').waitFor();
  await rota.waitFor();
  await page.context().close();
});
