import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { findPerson } from '../../../src/sandbox/tenant/directory';
import { dayText, momentText } from '../../../src/sandbox/window/calendarText';
import { makeLink } from '../../../src/sandbox/window/deepLink';
import { team } from '../../../src/sandbox/window/team';
import { answer, ask, openVisit, start } from './openWindow';
import type { Visit } from './openWindow';

let visit: Visit;
let page: Page;
beforeAll(async () => {
  visit = await openVisit();
  page = await (await visit.newContext()).newPage();
  await open('?person=priya');
});
afterAll(() => visit.close());

async function open(query: string): Promise<void> {
  await page.goto(`${visit.ports.window}/${query}`);
  await page
    .getByRole('group', { name: 'Calendar' })
    .getByText(/20\d\d/)
    .waitFor();
}

/** Sends a card to the channel's workflow, as the job does. */
async function post(card: object): Promise<void> {
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card }];
  const answer = await visit.sandbox.fetch(visit.sandbox.workflow.address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', attachments }),
  });
  expect(answer.status).toBe(202);
}

function card(title: string): object {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      { type: 'TextBlock', weight: 'Bolder', size: 'Medium', wrap: true, text: title },
      { type: 'FactSet', facts: [{ title: 'On track', value: '5' }] },
    ],
    actions: [
      {
        type: 'Action.OpenUrl',
        title: 'Open the plan',
        url: makeLink({ place: 'channel', entityId: 'send-strategy', subPageId: 'review/r1' }, 'Review'),
      },
    ],
  };
}

interface Clock {
  now: string;
  /** Seconds that the page's clock is ahead of this computer's. */
  ahead: number;
  isDate: boolean;
  said: string;
  looks: number;
}

/** What the open page takes for now, as soon as it is the day of the calendar. */
async function clockOfToday(): Promise<Clock> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const clock = await ask<Clock>(page, 'clock');
    if (clock.now.slice(0, 10) === visit.sandbox.calendar.today()) return clock;
    if (Date.now() > deadline) throw new Error(`The page still has ${clock.now}`);
  }
}

test('an open page lives through a midnight: its clock is moved, and it is told to look, without a reload', async () => {
  const before = await ask<Clock>(page, 'clock');
  await page.getByRole('button', { name: 'Next day' }).click();
  await page.getByText(dayText(visit.sandbox.calendar.now())).waitFor();
  const after = await clockOfToday();
  expect(after).toMatchObject({ looks: before.looks + 1, isDate: true });
  expect(after.ahead).toBeGreaterThan(before.ahead);
  expect(after.said).toContain(after.now.slice(0, 4));
});

test('the channel shows what was posted, newest last, and a card’s button opens the very thing in the tab', async () => {
  await open('?person=priya');
  await page.getByRole('button', { name: 'Posts' }).click();
  await page.getByText('Nothing has been posted in Leadership yet.').waitFor();
  await post(card('SEND plan review due **Thu 10 Dec**'));
  await page.getByRole('button', { name: 'Next day' }).click();
  await page.getByText('SEND plan review due Thu 10 Dec').waitFor();
  await post(card('SEND plan review overdue'));
  await page.getByRole('button', { name: 'Next day' }).click();
  await page.getByText('SEND plan review overdue').waitFor();
  const posts = page.getByRole('article', { name: /^Workflows, / });
  expect(await posts.getByText(/^SEND plan/).allTextContents()).toEqual([
    'SEND plan review due Thu 10 Dec',
    'SEND plan review overdue',
  ]);
  expect(await posts.last().getAttribute('aria-label')).toBe(`Workflows, ${momentText(lastPost(), lastPost())}`);
  await posts.last().getByRole('link', { name: 'Open the plan' }).click();
  expect((await ask<{ page: { subPageId: string } }>(page, 'context')).page.subPageId).toBe('review/r1');
});

function lastPost(): string {
  return visit.sandbox.channel.posts().at(-1)!.at;
}

test('Teams is silent about a card that was refused; the weather panel tells why', async () => {
  await open('?person=priya&place=posts');
  await post({ ...card('never seen'), type: 'Card' });
  await page.getByRole('button', { name: 'Weather', exact: true }).click();
  await page.getByRole('list', { name: 'Refused cards' }).getByText('a card was refused').waitFor();
  expect(JSON.stringify(visit.sandbox.channel.posts())).not.toContain('never seen');
  expect(await page.getByRole('article').count()).toBe(visit.sandbox.channel.posts().length);
  await page.getByRole('button', { name: 'Workflow switched off, once' }).click();
  await page.getByText('The workflow is switched off. Clear weather').waitFor();
  await page.getByRole('button', { name: 'Clear weather' }).click();
  await page.getByText('The workflow is switched off. Clear weather').waitFor({ state: 'hidden' });
});

test('the job says what it did each morning, and nothing while it is switched off, except when it is told to run', async () => {
  await open('?person=priya&place=posts');
  await page.getByRole('button', { name: 'Weather', exact: true }).click();
  await page.getByRole('button', { name: 'Next day' }).click();
  const morning = `${momentText(visit.sandbox.calendar.now().toISOString(), visit.sandbox.calendar.now())}: The job has seen the day.`;
  await page.getByText(morning).waitFor();
  const day = visit.sandbox.calendar.today();
  await page.getByRole('checkbox', { name: 'The reminder job is running' }).uncheck();
  await page.getByRole('button', { name: 'Next day' }).click();
  await page.getByText(dayText(visit.sandbox.calendar.now())).waitFor();
  const job = (await (await fetch(`${visit.ports.tenant}/sandbox/job`)).json()) as { last: { at: string } };
  expect(job.last.at.slice(0, 10)).toBe(day);
  await page.getByRole('button', { name: 'Run the job now' }).click();
  await page.getByText(morning).waitFor({ state: 'hidden' });
  await page.getByRole('checkbox', { name: 'The reminder job is running' }).check();
});

test('whoever is spoken to sees how many notices are unread, and opening one leads to the very thing and marks it read', async () => {
  await notify('martin', 'action/a1');
  await notify('joan', 'action/a2');
  await open('?person=priya');
  await page.getByRole('button', { name: 'Activity 2 unread' }).click();
  const list = page.getByRole('list', { name: 'Activity' });
  expect(await list.getByRole('button').allInnerTexts()).toEqual([
    expect.stringContaining('Joan Trevanion') as string,
    expect.stringContaining('Martin Osei-Bell') as string,
  ]);
  await list.getByRole('button', { name: /^Unread: Joan Trevanion/ }).click();
  expect((await ask<{ page: { subPageId: string } }>(page, 'context')).page.subPageId).toBe('action/a2');
  await page.getByRole('button', { name: 'Activity 1 unread' }).click();
  await list.getByRole('button', { name: /^Joan Trevanion/ }).waitFor();
});

/** Tells Priya something, as the tab does for whoever mentions her. */
async function notify(from: string, subPageId: string): Promise<void> {
  const { sandbox } = visit;
  const answer = await sandbox.fetch(`https://graph.microsoft.com/v1.0/teams/${team.groupId}/sendActivityNotification`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await sandbox.token(from, { scopes: ['TeamsActivity.Send'] })}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      topic: { source: 'text', value: 'action', webUrl: makeLink({ place: 'channel', entityId: 'plan', subPageId }, 'Action') },
      activityType: 'mentioned',
      previewText: { content: 'You are mentioned in a comment' },
      recipient: { '@odata.type': 'microsoft.graph.aadUserNotificationRecipient', userId: findPerson('priya')!.oid },
      templateParameters: [{ name: 'action', value: 'action 2.2' }],
    }),
  });
  expect(answer.status).toBe(204);
}

test.each(['default', 'dark', 'contrast'])('posts and clock are accessible in the %s theme, and fit a phone', async (theme) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await open(`?person=priya&theme=${theme}&place=posts`);
  await page.getByRole('article').last().waitFor();
  const { violations } = await new AxeBuilder({ page }).include('main').include('.clock').analyze();
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a date that is typed is moved to, and a page opened then begins on that day', async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open('?person=priya');
  await moveTo('2027-05-04');
  await page.getByText('Tue 4 May 2027').waitFor();
  expect((await clockOfToday()).now).toMatch(/^2027-05-04T07:0/);
  await page.reload();
  const opened = await ask<Clock>(page, 'clock');
  expect([opened.now.slice(0, 10), opened.looks]).toEqual(['2027-05-04', 0]);
});

test('nobody but the window moves a page’s clock', async () => {
  await open('?person=priya');
  expect((await ask<string>(page, 'forge')).slice(0, 10)).toBe(visit.sandbox.calendar.today());
});

test.each(['on', 'off'])(
  'months ahead, with nested sign-in %s, the token counts as old, is renewed without a word, and Graph takes it',
  async (naa) => {
    await open(`?person=priya&naa=${naa}`);
    if (naa === 'off') {
      const popup = page.waitForEvent('popup');
      await start(page, 'popup');
      await popup;
      await answer(page);
    } else await ask(page, 'silent');
    expect(await ask(page, 'silent')).toMatchObject({ fromCache: true });
    // Moved by this window or, as the command line does it, behind its back.
    if (naa === 'on') await moveTo(nextYear());
    else visit.sandbox.calendar.moveTo(nextYear());
    await clockOfToday();
    expect(await ask(page, 'silent')).toMatchObject({ fromCache: false, username: findPerson('priya')!.upn });
    expect(await ask(page, 'silent')).toMatchObject({ fromCache: true });
    expect(await ask(page, 'me')).toMatchObject({ status: 200 });
  },
);

async function moveTo(day: string): Promise<void> {
  await page.getByLabel('Move to').fill(day);
  await page.getByRole('button', { name: 'Move', exact: true }).click();
}

function nextYear(): string {
  const today = visit.sandbox.calendar.today();
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
}
