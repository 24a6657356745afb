import { fc } from '../property';
import { addDays, type Day } from '../../src/domain/day';
import type { PlanReview } from '../../src/domain/planReview';
import type { Reminder } from '../../src/domain/reminder';
import { remindersDue, stageReached, type OwedReminder } from '../../src/domain/remindersDue';
import { isSchoolDay, mondayOf } from '../../src/domain/schoolDays';
import { startingHalfTerms as halfTerms } from '../../src/domain/term';
import { aPlanReview } from './builders';

const accepted = (owed: OwedReminder, day: Day): Reminder => ({
  ...owed,
  state: 'accepted',
  claimedBy: 'run',
  claimedUntil: `${day}T08:10:00.000Z`,
  acceptedAt: `${day}T08:00:00.000Z`,
  mayRepeat: false,
  because: '',
});

/** What a job that runs on these days posts, every card taken at once. */
function posted(days: readonly Day[], reviews: readonly PlanReview[]): { day: Day; stage: string; due: Day }[] {
  const log: Reminder[] = [];
  return days.flatMap((today) => {
    const owed = remindersDue({ today, halfTerms, planKey: 'plan', reviews, log });
    log.push(...owed.map((one) => accepted(one, today)));
    return owed.map(({ stage, due }) => ({ day: today, stage, due }));
  });
}

const daysFrom = (first: Day, count: number): Day[] => Array.from({ length: count }, (_, at) => addDays(first, at));
const cards = (all: ReturnType<typeof posted>): string[] =>
  all.filter(({ stage }) => stage !== 'digest').map(({ day, stage }) => `${day} ${stage}`);

test('a review due on 10 December is announced 14 and 3 days before and on the day', () => {
  const all = posted(daysFrom('2026-11-02', 39), [aPlanReview({ due: '2026-12-10' })]);
  expect(cards(all)).toEqual(['2026-11-26 fortnight', '2026-12-07 threeDays', '2026-12-10 onTheDay']);
});

test('one that is not held is called overdue once, then weekly, and never in the holidays', () => {
  const all = posted(daysFrom('2026-12-10', 50), [aPlanReview({ due: '2026-12-10' })]);
  expect(cards(all)).toEqual([
    '2026-12-10 onTheDay',
    '2026-12-11 overdue',
    '2026-12-18 weekly-1',
    '2027-01-04 weekly-3',
    '2027-01-11 weekly-4',
    '2027-01-18 weekly-5',
    '2027-01-25 weekly-6',
  ]);
});

test('held, removed or of another plan it is owed nothing', () => {
  const due = '2026-12-10';
  const others = [{ held: due }, { removed: true }, { planKey: 'other' }, { due: null }];
  const reviews = others.map((values) => aPlanReview({ due, ...values }));
  expect(cards(posted(daysFrom('2026-11-20', 30), reviews))).toEqual([]);
});

test('one that was passed over falls silent when the next is announced or held', () => {
  const days = daysFrom('2026-12-11', 75);
  const late = aPlanReview({ due: '2026-12-10' });
  const next = aPlanReview({ key: 'next', due: '2027-01-21' });
  expect(cards(posted(days.slice(0, 30), [late, next]))).toEqual([
    '2026-12-11 overdue',
    '2026-12-18 weekly-1',
    '2027-01-04 weekly-3',
    '2027-01-07 fortnight',
  ]);
  expect(cards(posted(days.slice(20), [late, { ...next, held: '2026-12-30' }]))).toEqual([]);
});

test('it is called overdue once all the same, where another is planned some days later', () => {
  const reviews = [aPlanReview({ due: '2026-12-14' }), aPlanReview({ key: 'governors', due: '2026-12-17' })];
  expect(cards(posted(daysFrom('2026-12-15', 1), reviews))).toEqual(['2026-12-15 overdue', '2026-12-15 threeDays']);
});

test('two reviews planned for one day are announced once', () => {
  expect(cards(posted(['2026-12-10'], [aPlanReview(), aPlanReview({ key: 'twin' })]))).toEqual(['2026-12-10 onTheDay']);
});

test('after a lost week there is one card, of the stage reached by then', () => {
  const days = ['2026-11-24', '2026-12-08', '2026-12-09'];
  expect(cards(posted(days, [aPlanReview({ due: '2026-12-10' })]))).toEqual(['2026-12-08 threeDays']);
});

test('a card whose day falls on a week-end comes on the Monday', () => {
  expect(cards(posted(daysFrom('2026-11-20', 20), [aPlanReview({ due: '2026-12-15' })]))).toEqual(['2026-12-01 fortnight']);
  expect(cards(posted(daysFrom('2026-12-10', 6), [aPlanReview({ due: '2026-12-15' })])).slice(1)).toEqual([
    '2026-12-14 threeDays',
    '2026-12-15 onTheDay',
  ]);
});

test('one due on the first day back is announced on the last day before the holiday', () => {
  const due = '2027-01-04';
  expect(cards(posted(daysFrom('2026-12-10', 40), [aPlanReview({ due })])).slice(0, 3)).toEqual([
    '2026-12-18 fortnight',
    '2027-01-04 onTheDay',
    '2027-01-05 overdue',
  ]);
});

test('where the dates of the next year are not known yet, no card comes before its time', () => {
  const last = halfTerms
    .map(({ last }) => last)
    .sort()
    .at(-1)!;
  expect(cards(posted([last], [aPlanReview({ due: addDays(last, 40) })]))).toEqual([]);
});

test('a review put off to another day is announced anew', () => {
  const reviews = [aPlanReview({ due: '2026-12-10' })];
  const [first] = remindersDue({ today: '2026-12-07', halfTerms, planKey: 'plan', reviews, log: [] });
  const log = [accepted(first!, '2026-12-07')];
  const moved = [aPlanReview({ due: '2026-12-17' })];
  expect(remindersDue({ today: '2026-12-07', halfTerms, planKey: 'plan', reviews: moved, log })).toMatchObject([
    { stage: 'fortnight', due: '2026-12-17' },
  ]);
});

test('each week in term has one digest, on the first school day without another card', () => {
  const all = posted(daysFrom('2026-11-23', 49), [aPlanReview({ due: '2026-12-10' })]);
  expect(all.filter(({ stage }) => stage === 'digest').map(({ day }) => day)).toEqual([
    '2026-11-23',
    '2026-11-30',
    '2026-12-08',
    '2026-12-14',
    '2027-01-05',
  ]);
});

test('a week with one school day has its digest beside the card of a review', () => {
  const oneDay = [{ ...halfTerms[0]!, first: '2026-09-04', last: '2026-10-23' }];
  const owed = remindersDue({
    today: '2026-09-04',
    halfTerms: oneDay,
    planKey: 'plan',
    reviews: [aPlanReview({ due: '2026-09-04' })],
    log: [],
  });
  expect(owed.map(({ stage }) => stage)).toEqual(['onTheDay', 'digest']);
});

test('without a plan, and where no term dates are known, nothing is owed', () => {
  const reviews = [aPlanReview({ due: '2026-12-10' })];
  expect(remindersDue({ today: '2026-12-10', halfTerms: [], planKey: 'plan', reviews, log: [] })).toEqual([]);
  expect(remindersDue({ today: '2026-12-10', halfTerms, planKey: '', reviews, log: [] })).toEqual([]);
});

test('a claim that was not accepted leaves the card owed', () => {
  const reviews = [aPlanReview({ due: '2026-12-10' })];
  const ground = { today: '2026-12-10', halfTerms, planKey: 'plan', reviews };
  const [card] = remindersDue({ ...ground, log: [] });
  const claimed: Reminder = { ...accepted(card!, '2026-12-10'), state: 'claimed', acceptedAt: '' };
  expect(remindersDue({ ...ground, log: [claimed] })).toEqual([card]);
});

test('whenever the job runs, it never posts twice, never without school, and is never silent for a week in term', () => {
  const day = fc.integer({ min: 0, max: 320 }).map((count) => addDays('2026-09-03', count));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 4 }), fc.uniqueArray(day, { maxLength: 60 }), (dues, lost) => {
      const reviews = dues.map((due, at) => aPlanReview({ key: `review-${at}`, due }));
      const days = daysFrom('2026-09-03', 322).filter((one) => !lost.includes(one));
      const log: Reminder[] = [];
      for (const today of days) {
        const ground = { today, halfTerms, planKey: 'plan', reviews, log: [...log] };
        const owed = remindersDue(ground);
        if (!isSchoolDay(halfTerms, today)) expect(owed).toEqual([]);
        log.push(...owed.map((one) => accepted(one, today)));
        expect(remindersDue({ ...ground, log: [...log] })).toEqual([]);
        const stages = owed.map(({ reviewKey }) => reviewKey);
        expect(new Set(stages).size).toBe(stages.length);
      }
      expect(new Set(log.map(({ key }) => key)).size).toBe(log.length);
      const weeks = new Map<Day, number>();
      for (const one of days.filter((each) => isSchoolDay(halfTerms, each)))
        weeks.set(mondayOf(one), (weeks.get(mondayOf(one)) ?? 0) + 1);
      const spoken = new Set(log.map(({ acceptedAt }) => mondayOf(acceptedAt.slice(0, 10))));
      expect([...weeks.keys()].filter((monday) => !spoken.has(monday))).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('stages follow each other by days to the due day', () => {
  const due = '2026-12-10';
  expect([15, 14, 4, 3, 1, 0, -1, -7, -8, -15].map((ahead) => stageReached(due, addDays(due, -ahead)))).toEqual([
    undefined,
    'fortnight',
    'fortnight',
    'threeDays',
    'threeDays',
    'onTheDay',
    'overdue',
    'overdue',
    'weekly-1',
    'weekly-2',
  ]);
});
