import { readFile } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import { arrives, comes, openStage, row, type Stage, type Visitor } from './stage';

let stage: Stage;
let senco: Visitor;
/** The device on which the review goes on. */
let other: Visitor;
let reviewKey: string;

/** A review planned on Mon 2 Nov 2026 for Thu 10 Dec, and the days on which the leadership channel hears of it. */
beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-02');
  // The school plans its first review in the journey itself.
  stage.sandbox.weather.deleteRow('SEND plan reviews', '1');
  senco = await stage.visit('priya');
});
afterAll(() => stage.close());

test('a day of the school’s own is added to the calendar, and moved with a reason', async () => {
  const { page, tab } = senco;
  await tab.getByRole('button', { name: 'Calendar' }).click();
  await tab.getByText('Reminders have not been set up yet.').waitFor();
  await tab.getByRole('button', { name: 'Add a review' }).click();
  await page.keyboard.type('20 Dec');
  await tab.getByText(/Sun 20 Dec is on a weekend. The nearest school days are Fri 18 Dec and Mon 4 Jan/).waitFor();
  await page.keyboard.press('Enter');
  await arrives(stage.sandbox, 'SEND plan reviews', ({ DueDate }) => String(DueDate).startsWith('2026-12-20'));
  await tab.getByRole('button', { name: 'Move the review of Sun 20 Dec', exact: true }).click();
  await tab.getByLabel('New day').fill('10 Dec 2026');
  await tab.getByLabel(/^Why/).fill('The head is away in the last week');
  await tab.getByRole('button', { name: 'Move', exact: true }).click();
  await reviewRow(tab, /Thu 10 Dec, in\s38\sdays/).waitFor();
  await arrives(stage.sandbox, 'SEND plan reviews', ({ DueDate }) => String(DueDate).startsWith('2026-12-10'));
  await arrives(stage.sandbox, 'SEND history', ({ Reason }) => Reason === 'The head is away in the last week');
  await tab.getByRole('button', { name: 'Plan', exact: true }).click();
  await tab.getByText('Next review Thu 10 Dec, in 38 days').waitFor();
});

test('the channel hears of it 14 days before, 3 days before and on the day, once when it is overdue, then weekly in term', async () => {
  await stage.daily.moveTo('2027-01-05');
  const posted = stage.sandbox.channel.posts().map(({ at, card }) => `${at.slice(0, 10)} ${titleOf(card)}`);
  expect(posted.filter((one) => one.includes('review'))).toEqual([
    '2026-11-26 SEND plan review due Thu 10 Dec, in 14 days',
    '2026-12-07 SEND plan review due Thu 10 Dec, in 3 days',
    '2026-12-10 SEND plan review due today, Thu 10 Dec',
    '2026-12-11 SEND plan review was due Thu 10 Dec, 1 day late',
    '2026-12-18 SEND plan review was due Thu 10 Dec, 8 days late',
    '2027-01-04 SEND plan review was due Thu 10 Dec, 25 days late',
  ]);
});

test('a card’s button opens the review, which is begun on one device and goes on at the same place on another', async () => {
  const { page, tab } = senco;
  await page.getByRole('button', { name: 'Posts' }).click();
  await page.getByRole('link', { name: 'Open the review' }).last().click();
  await tab.getByRole('heading', { level: 1, name: 'Plan review, Thu 10 Dec' }).waitFor();
  await tab.getByText(/26\sdays\slate\. 0 of 10 decided/).waitFor();
  await tab.getByRole('checkbox', { name: /Martin Osei-Bell/ }).check();
  await page.keyboard.press('Enter');
  await at(tab, /^1\.2/);
  await stop(tab, /^2\.1/).click();
  await sayAt(senco, /^2\.1 Soft-start rota/, '3', 'The rota runs in every year group');

  await at(tab, /^2\.2 ELSA group/);
  await tab
    .getByRole('group', { name: /^Where 2\.2 .* stands now/ })
    .getByRole('radio', { name: 'At risk' })
    .check({ force: true });
  await tab.getByLabel(/^Impact so far/).fill('Class teachers see calmer starts');
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await tab.getByLabel('New due date').and(tab.locator(':focus')).waitFor();
  await page.keyboard.type('17 Feb 2027');
  await tab.getByText('Wed 17 Feb is in half-term. The nearest school days are Fri 12 Feb and Mon 22 Feb.').waitFor();
  await tab.getByLabel('New due date').fill('27 May 2027');
  await page.keyboard.press('Enter');
  await tab.getByText('Say why, and the new date is kept.').waitFor();
  await page.keyboard.type('ELSA absent for 3 weeks');
  await page.keyboard.press('Enter');
  await at(tab, /^2\.3/);
  await arrives(stage.sandbox, 'SEND history', ({ Field, ValueAfter }) => Field === 'due' && ValueAfter === '2027-05-27');
  await arrives(stage.sandbox, 'SEND decisions', ({ Verdict, Reason }) => Verdict === 'amend' && Reason !== '');

  reviewKey = reviewKeyOf(stage);
  other = await stage.visit('priya', { subPage: `review/${reviewKey}` });
  await other.tab.getByText('The review goes on here: 1.2 is the first action that is not decided yet.').waitFor();
  await other.tab.getByText('Present: M. Osei-Bell.').waitFor();
  await other.page.keyboard.press('1');
  await other.page.keyboard.press('Enter');
  await at(other.tab, /^1\.3 Parent reading/);
  await other.page.keyboard.press('4');
  await other.page.keyboard.press('Enter');
  await other.tab.getByText('Say why it stops: the minute and the next review ask for it.').waitFor();
  await other.page.keyboard.type('Few families can');
  await arrives(stage.sandbox, 'SEND decisions', ({ Verdict, Reason }) => Verdict !== 'stop' && Reason === 'Few families can');
  const joan = await stage.visit('joan', { subPage: `review/${reviewKey}` });
  await joan.tab.getByText('The review goes on here: the decision about 1.3 was begun and is not recorded yet.').waitFor();
  expect(await joan.tab.getByLabel(/^Why/).inputValue()).toBe('Few families can');
  await joan.page.close();
  await other.page.reload();
  await other.tab.getByText('The review goes on here: the decision about 1.3 was begun and is not recorded yet.').waitFor();
  await at(other.tab, /^1\.3 Parent reading/);
  await other.tab.getByText(/3 of 10 decided/).waitFor();
  await other.tab.getByRole('radio', { name: 'Stop', checked: true }).waitFor();
  const why = other.tab.getByLabel(/^Why/);
  expect(await why.inputValue()).toBe('Few families can');
  await why.fill('Few families can come before work');
  await other.page.keyboard.press('Enter');
  await arrives(stage.sandbox, 'SEND decisions', ({ Verdict, Reason }) => Verdict === 'stop' && Reason !== '');
  await page.keyboard.press('j');
  await tab.getByText(/4 of 10 decided/).waitFor();
  for (const ref of [/^2\.3/, /^2\.4/, /^3\.1/, /^3\.2/, /^4\.1/, /^4\.2/]) await sayAt(other, ref, '1');
  await other.tab.getByRole('textbox', { name: 'Next review' }).fill('18 Mar 2027');
  await other.tab.getByRole('button', { name: 'End the review' }).click();
  await other.tab.getByRole('heading', { level: 1, name: 'Plan review, held Tue 5 Jan' }).waitFor();
  await arrives(stage.sandbox, 'SEND plan reviews', ({ HeldDate }) => String(HeldDate).startsWith('2027-01-05'));
  await arrives(stage.sandbox, 'SEND updates', ({ ActionStatus }) => ActionStatus === 'stopped');
});

test('its minute tells how each action stood and stands, is copied into a post, saved for Word, and the next day for calendars', async () => {
  const { page, tab } = other;
  const decided = tab.getByRole('region', { name: 'What was decided' }).getByRole('listitem');
  const told = (await decided.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  expect(told.filter((text) => /^(1\.3|2\.[12])/.test(text))).toEqual([
    '1.3 Parent reading mornings Off track Stopped Stop. Few families can come before work.',
    '2.1 Soft-start rota On track Complete Complete. The rota runs in every year group.',
    '2.2 ELSA group, 12 weeks On track At risk Amend, due Thu 18 Mar to Thu 27 May. ELSA absent for 3 weeks. Impact: Class teachers see calmer starts.',
  ]);
  expect(told).toHaveLength(10);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.getByRole('button', { name: 'Copy to Teams' }).click();
  await tab.getByText('The minute is copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '• 2.2 ELSA group, 12 weeks. Amend, due Thu 18 Mar to Thu 27 May. On track to at risk. ELSA absent for 3 weeks.',
  );
  const [word] = await Promise.all([page.waitForEvent('download'), tab.getByRole('button', { name: 'Word document' }).click()]);
  expect(word.suggestedFilename()).toBe('Plan review 2027-01-05.docx');
  const day = tab.getByRole('button', { name: 'Add the date to calendars' });
  const [calendar] = await Promise.all([page.waitForEvent('download'), day.click()]);
  const file = (await readFile(await calendar.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(file).toContain('DTSTART;VALUE=DATE:20270318\r\n');
  expect(file).toMatch(/\r\nURL:https:\/\/teams\.microsoft\.com\/l\/entity\/.*review/);
});

test('in a plain browser in the dark it prints black on white, on one page', async () => {
  const page = await other.page.context().newPage();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${stage.ports.tab}/index.html#review/${reviewKey}`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Plan review, held Tue 5 Jan' }).waitFor();
  const ink = () =>
    page
      .getByRole('listitem')
      .first()
      .evaluate((line) => getComputedStyle(line).color);
  expect(await ink()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'print' });
  // Looked at as paper it is not printed yet: nothing stands there before the browser has said that it prints.
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await comes(async () => (await ink()) === 'rgb(36, 36, 36)');
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await page.context().close();
});

test('the plan shows what was decided, the next review begins with it, and the history has the old and the new day with the reason', async () => {
  const { page, tab } = senco;
  await page.reload();
  await tab.getByRole('heading', { level: 1, name: 'Plan review, held Tue 5 Jan' }).waitFor();
  await tab.getByRole('button', { name: 'Back' }).click();
  await tab.getByText('Next review Thu 18 Mar, in 10 weeks').waitFor();
  await row(tab, /Parent reading.*Fri 13 Nov.*Stopped/).waitFor();
  await row(tab, /Soft-start rota.*Complete/).waitFor();
  await tab.getByRole('button', { name: 'Hold review' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Plan review, Thu 18 Mar' }).waitFor();
  await stop(tab, /^2\.2/).click();
  await tab.getByText('Where it stood, Tue 5 Jan').waitFor();
  await tab.getByText('Decided then: Amend, due Thu 18 Mar to Thu 27 May. ELSA absent for 3 weeks.').waitFor();
  await tab.getByRole('button', { name: 'Pause' }).click();
  await row(tab, /ELSA group.*Thu 27 May.*At risk/).click();
  await tab.getByRole('button', { name: /History/ }).click();
  await tab.getByText('Due: Thu 18 Mar → Thu 27 May. ELSA absent for 3 weeks').waitFor();
});

test('the calendar tells when the reminders ran and what was sent; when they stop, calendar and plan say so', async () => {
  const { page, tab } = senco;
  await tab.getByRole('button', { name: 'Calendar' }).click();
  await tab.getByText('Reminders last ran today, 08:00.').waitFor();
  const cards = tab.getByRole('region', { name: 'Reminders' }).getByRole('row');
  expect(await cards.filter({ hasText: 'Two weeks before the review of Thu 10 Dec' }).textContent()).toContain('26 Nov, 08:00');
  await reviewRow(tab, /Tue 5 Jan, held/)
    .getByText('M. Osei-Bell')
    .waitFor();
  stage.sandbox.calendar.moveTo('2027-01-08');
  await page.reload();
  await tab.getByRole('button', { name: 'Back' }).click();
  await tab.getByRole('status').filter({ hasText: 'Reminders have not run since Tue 5 Jan.' }).waitFor();
  await row(tab, /ELSA group/).waitFor();
});

/** Decides about the action that fills the page by its key, says why, and goes on. */
async function sayAt({ page, tab }: Visitor, action: RegExp, key: string, why?: string): Promise<void> {
  await at(tab, action);
  await page.keyboard.press(key);
  if (why !== undefined) {
    await tab.getByLabel(/^Why/).and(tab.locator(':focus')).waitFor();
    await page.keyboard.type(why);
  }
  await page.keyboard.press('Enter');
}

/** Waits until an action fills the page and has the focus. */
async function at(tab: FrameLocator, action: RegExp): Promise<void> {
  await tab.getByRole('heading', { level: 2, name: action }).and(tab.locator(':focus')).waitFor();
}

function stop(tab: FrameLocator, ref: RegExp) {
  return tab.getByRole('navigation', { name: 'Actions of this review' }).getByRole('button', { name: ref });
}

function reviewKeyOf({ sandbox }: Stage): string {
  const reviews = [...sandbox.tenant.lists.values()].find(({ displayName }) => displayName === 'SEND plan reviews')!;
  return ([...reviews.items.values()][0]!.fields as { RecordKey: string }).RecordKey;
}

function reviewRow(tab: FrameLocator, words: RegExp) {
  return tab.getByRole('region', { name: 'Plan reviews' }).getByRole('listitem').filter({ hasText: words });
}

function titleOf(card: object): string {
  return (card as { body: { text: string }[] }).body[0]!.text;
}
