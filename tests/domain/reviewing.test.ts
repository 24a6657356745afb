import type { Change, Snapshot } from '../../src/domain/snapshot';
import { nextReview, reviewsOf } from '../../src/domain/comingReviews';
import { chooseCadence, decide, decisionsOf, holdReview, planReview, proposedNext } from '../../src/domain/reviewing';
import { startingHalfTerms } from '../../src/domain/term';
import { anAction, anObjective, aPlan, aPlanReview, anUpdate, apply, countingKeys, created, snapshotOf } from './builders';

const settings = {
  key: 'settings',
  schemaVersion: 2,
  school: 'Brindlewick Primary',
  currentPlan: 'plan',
  lists: {},
  changesBy: 'modified',
  halfTerms: startingHalfTerms,
} as const;
const now = '2026-12-10T16:00:00.000Z';

function school(reviews = [aPlanReview()]): Snapshot {
  const action = [
    anAction({ key: 'rota' }),
    anAction({ key: 'elsa', rank: 'a1', due: '2027-03-18' }),
    anAction({ key: 'mornings', rank: 'a2' }),
  ];
  return snapshotOf(
    created({
      settings: [{ ...settings, halfTerms: [...startingHalfTerms] }],
      plan: [aPlan()],
      objective: [anObjective()],
      action,
      planReview: reviews,
    }),
  );
}

const dues = (snapshot: Snapshot): (string | null)[] => reviewsOf(snapshot, 'plan').map(({ due }) => due);
const choose = (snapshot: Snapshot, cadence: 'own' | 'termly' | 'halfTermly', newKey = countingKeys()): Snapshot =>
  apply(snapshot, chooseCadence(snapshot, 'plan', cadence, { today: '2026-11-02', newKey }));

test('a termly plan has a review at the end of each term that is still to come', () => {
  expect(dues(choose(school([]), 'termly'))).toEqual(['2026-12-10', '2027-03-18', '2027-07-15']);
});

test('another cadence takes back what the first one planned, and leaves what people moved or held', () => {
  const newKey = countingKeys();
  const halfTermly = choose(school([]), 'halfTermly', newKey);
  const moved = reviewsOf(halfTermly, 'plan').find(({ due }) => due === '2027-05-20')!;
  const held = reviewsOf(halfTermly, 'plan').find(({ due }) => due === '2026-12-10')!;
  const touched = apply(halfTermly, [
    { kind: 'planReview', after: { ...moved, due: '2027-05-26' } },
    { kind: 'planReview', after: { ...held, held: '2026-12-10' } },
  ]);
  expect(dues(choose(touched, 'termly', newKey))).toEqual(['2026-12-10', '2027-03-18', '2027-05-26', '2027-07-15']);
});

test('proposed on two devices a review is one, and one that was taken back comes back', () => {
  const [mine, yours] = ['a', 'b'].map((key) =>
    chooseCadence(school([]), 'plan', 'termly', { today: '2026-11-02', newKey: () => key }),
  );
  expect(yours).toEqual(mine);
  const there = choose(choose(choose(school([]), 'termly'), 'own'), 'termly');
  expect([...there.planReview.keys()]).toEqual(['plan.2026-12-10', 'plan.2027-03-18', 'plan.2027-07-15']);
  expect(dues(there)).toHaveLength(3);
});

test('chosen again it changes nothing, and a review near a proposed day stands for it', () => {
  const termly = choose(school([aPlanReview({ due: '2026-12-16' })]), 'termly');
  expect(dues(termly)).toEqual(['2026-12-16', '2027-03-18', '2027-07-15']);
  expect(chooseCadence(termly, 'plan', 'termly', { today: '2026-11-02', newKey: countingKeys() })).toEqual([]);
});

test('the next review is the first that was not held, late or not', () => {
  const reviews = [aPlanReview({ key: 'b', due: '2027-03-18' }), aPlanReview({ key: 'a', held: '2026-12-10' })];
  expect(nextReview(school(reviews), 'plan')?.key).toBe('b');
  expect(nextReview(school([]), 'plan')).toBeUndefined();
  expect(planReview('plan', '2027-01-20', { newKey: () => 'own' })).toMatchObject([{ after: { key: 'own', due: '2027-01-20' } }]);
});

test('after a review the one planned next is proposed, else the next by the cadence, else nothing', () => {
  const today = '2026-12-11';
  const own = school([aPlanReview(), aPlanReview({ key: 'b', due: '2027-03-11' })]);
  expect(proposedNext(own, aPlanReview(), today)).toBe('2027-03-11');
  expect(proposedNext(school(), aPlanReview(), today)).toBeUndefined();
  const termly = apply(school(), [{ kind: 'plan', after: aPlan({ reviewCadence: 'termly' }) }]);
  expect(proposedNext(termly, aPlanReview(), today)).toBe('2027-03-18');
  expect(proposedNext(termly, aPlanReview({ due: '2027-07-15' }), today)).toBeUndefined();
});

test('one decision an action and review: said again it replaces the first', () => {
  const first = decide(school(), 'review', 'rota', { verdict: 'amend', reason: 'Late start' });
  const snapshot = apply(school(), first);
  const second = decide(snapshot, 'review', 'rota', { verdict: 'complete' });
  expect(second).toMatchObject([{ before: { verdict: 'amend' }, after: { verdict: 'complete', reason: 'Late start' } }]);
  expect(decisionsOf(apply(snapshot, second), 'review').get('rota')?.verdict).toBe('complete');
  expect(decide(school(), 'unknown', 'rota', { verdict: 'stop' })).toEqual([]);
});

describe('holding a review', () => {
  const means = { newKey: countingKeys(), now };
  const meeting = { held: '2026-12-10', present: ['priya', 'martin'], alsoPresent: '', note: '', next: '2027-03-18' };
  const decided = (snapshot: Snapshot, ...said: ['rota' | 'elsa' | 'mornings', 'continue' | 'complete' | 'stop'][]): Snapshot =>
    said.reduce(
      (so, [key, verdict]) => apply(so, decide(so, 'review', key, { verdict, reason: `Because ${verdict}` })),
      snapshot,
    );
  const updates = (changes: Change[]) =>
    changes.flatMap((one) => (one.kind === 'update' ? [[one.after.actionKey, one.after.status, one.after.happened]] : []));

  test('completes and stops what it decided to, says why, and plans the next one', () => {
    const snapshot = decided(school(), ['rota', 'complete'], ['elsa', 'continue'], ['mornings', 'stop']);
    const changes = holdReview(snapshot, 'review', meeting, means);
    expect(updates(changes)).toEqual([
      ['rota', 'complete', 'Because complete'],
      ['mornings', 'stopped', 'Because stop'],
    ]);
    const after = apply(snapshot, changes);
    expect(after.planReview.get('review')?.record).toMatchObject({ held: '2026-12-10', present: ['priya', 'martin'] });
    expect(dues(after)).toEqual(['2026-12-10', '2027-03-18']);
    expect(holdReview(after, 'review', meeting, means)).toEqual([]);
  });

  test('an action that stands so already is left as it is', () => {
    const done = apply(school(), [{ kind: 'update', after: anUpdate({ actionKey: 'rota', status: 'complete' }) }]);
    expect(updates(holdReview(decided(done, ['rota', 'complete']), 'review', meeting, means))).toEqual([]);
  });

  test('moves the review that is planned next, rather than adding a second', () => {
    const two = school([aPlanReview(), aPlanReview({ key: 'spring', due: '2027-03-11' })]);
    expect(dues(apply(two, holdReview(two, 'review', meeting, means)))).toEqual(['2026-12-10', '2027-03-18']);
    const none = school();
    expect(dues(apply(none, holdReview(none, 'review', { ...meeting, next: null }, means)))).toEqual(['2026-12-10']);
  });
});
