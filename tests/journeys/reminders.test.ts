import type { FrameLocator } from 'playwright-core';
import { arrives, openStage, patience, row, type Stage, type Visitor } from './stage';

let stage: Stage;
let senco: Visitor;

/** A review planned on Mon 2 Nov 2026 for Thu 10 Dec, and the days on which the leadership channel hears of it. */
beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-02');
  // The school plans its first review in the journey itself.
  stage.sandbox.weather.deleteRow('SEND plan reviews', '1');
  senco = await stage.visit('priya');
}, patience);
afterAll(() => stage.close());

test(
  'a day of the school’s own is added to the calendar, and moved with a reason',
  async () => {
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
  },
  patience,
);

test(
  'the channel hears of it 14 days before, 3 days before and on the day, once when it is overdue, then weekly in term',
  async () => {
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
  },
  patience,
);

test(
  'a card’s button opens the review, which is begun on one device and held on another',
  async () => {
    const { page, tab } = senco;
    await page.getByRole('button', { name: 'Posts' }).click();
    await page.getByRole('link', { name: 'Open the review' }).last().click();
    await tab.getByRole('heading', { level: 1, name: 'Plan review, Thu 10 Dec' }).waitFor();
    await tab.getByText(/26\sdays\slate\. 0 of 10 decided/).waitFor();
    await tab.getByRole('checkbox', { name: /Martin Osei-Bell/ }).check();
    await decide(tab, /Soft-start rota/, 'Complete', 'The rota runs in every year group');
    const elsa = tab.getByRole('article', { name: /ELSA group/ });
    await elsa.getByRole('radio', { name: 'Amend' }).check({ force: true });
    await elsa.getByLabel('New due date').fill('27 May 2027');
    await elsa.getByText('Thu 18 Mar to Thu 27 May. Kept as soon as you say why.').waitFor();
    await elsa.getByLabel('Why').fill('ELSA absent for 3 weeks');
    await elsa.getByLabel('Why').blur();
    await arrives(stage.sandbox, 'SEND history', ({ Field, ValueAfter }) => Field === 'due' && ValueAfter === '2027-05-27');
    await arrives(stage.sandbox, 'SEND decisions', ({ Verdict, Reason }) => Verdict === 'amend' && Reason !== '');

    const reviews = [...stage.sandbox.tenant.lists.values()].find(({ displayName }) => displayName === 'SEND plan reviews')!;
    const { RecordKey } = [...reviews.items.values()][0]!.fields as { RecordKey: string };
    const other = await stage.visit('priya', { subPage: `review/${RecordKey}` });
    await other.tab.getByText(/2 of 10 decided/).waitFor();
    expect(await other.tab.getByRole('checkbox', { name: /Martin Osei-Bell/ }).isChecked()).toBe(true);
    await decide(other.tab, /Parent reading/, 'Stop', 'Few families can come before work');
    await other.tab.getByRole('region', { name: 'Next review' }).getByLabel('Day').fill('18 Mar 2027');
    await other.tab.getByText('Not decided yet: 1.2, 2.3, 2.4, 3.1, 3.2, 4.1 and 4.2.').waitFor();
    await other.tab.getByRole('button', { name: 'Hold review' }).click();

    await other.tab.getByRole('heading', { level: 1, name: 'Plan review, held Tue 5 Jan' }).waitFor();
    await other.tab.getByText('Amend, due Thu 18 Mar to Thu 27 May.').waitFor();
    await other.tab.getByText('Thu 18 Mar, in 10 weeks').waitFor();
    await arrives(stage.sandbox, 'SEND plan reviews', ({ HeldDate }) => String(HeldDate).startsWith('2027-01-05'));
    await arrives(stage.sandbox, 'SEND updates', ({ ActionStatus }) => ActionStatus === 'stopped');
    await other.page.context().close();
  },
  2 * patience,
);

test(
  'the plan shows what was decided, and the history the old and the new day with the reason',
  async () => {
    const { page, tab } = senco;
    await page.reload();
    await tab.getByRole('heading', { level: 1, name: 'Plan review, held Tue 5 Jan' }).waitFor();
    await tab.getByRole('button', { name: 'Back' }).click();
    await tab.getByText('Next review Thu 18 Mar, in 10 weeks').waitFor();
    await row(tab, /Parent reading.*Fri 13 Nov.*Stopped/).waitFor();
    await row(tab, /Soft-start rota.*Complete/).waitFor();
    await row(tab, /ELSA group.*Thu 27 May/).click();
    await tab.getByRole('button', { name: /History/ }).click();
    await tab.getByText('Due: Thu 18 Mar → Thu 27 May. ELSA absent for 3 weeks').waitFor();
  },
  patience,
);

test(
  'the calendar tells when the reminders ran and what was sent; when they stop, calendar and plan say so',
  async () => {
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
  },
  patience,
);

async function decide(tab: FrameLocator, action: RegExp, verdict: string, why: string): Promise<void> {
  const item = tab.getByRole('article', { name: action });
  await item.getByRole('radio', { name: verdict }).check({ force: true });
  await item.getByLabel('Why').fill(why);
  await item.getByLabel('Why').blur();
}

function reviewRow(tab: FrameLocator, words: RegExp) {
  return tab.getByRole('region', { name: 'Plan reviews' }).getByRole('listitem').filter({ hasText: words });
}

function titleOf(card: object): string {
  return (card as { body: { text: string }[] }).body[0]!.text;
}
