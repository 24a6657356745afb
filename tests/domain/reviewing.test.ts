import type { Change, Snapshot } from '../../src/domain/snapshot';
import { nextReview, reviewsOf } from '../../src/domain/comingReviews';
import {
  chooseCadence,
  decide,
  decisionsOf,
  fallingAway,
  heardOf,
  holdReview,
  planReview,
  proposedNext,
} from '../../src/domain/reviewing';
import { statusOf, updatesOf } from '../../src/domain/standing';
import { startingHalfTerms } from '../../src/domain/term';
import { usualSmallNumbers } from '../../src/domain/settings';
import { anAction, anObjective, aPlan, aPlanReview, anUpdate, apply, countingKeys, created, snapshotOf } from './builders';

const settings = {
  key: 'settings',
  schemaVersion: 2,
  school: 'Brindlewick Primary',
  currentPlan: 'plan',
  lists: {},
  changesBy: 'modified',
  halfTerms: startingHalfTerms,
  smallNumbers: usualSmallNumbers,
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
const choose = (snapshot: Snapshot, cadence: 'own' | 'termly' | 'halfTermly'): Snapshot =>
  apply(snapshot, chooseCadence(snapshot, 'plan', cadence, { today: '2026-11-02' }));

test('a termly plan has a review at the end of each term that is still to come', () => {
  expect(dues(choose(school([]), 'termly'))).toEqual(['2026-12-10', '2027-03-18', '2027-07-15']);
});

test('another cadence takes back what the first one planned, and leaves what people moved or held', () => {
  const halfTermly = choose(school([]), 'halfTermly');
  const moved = reviewsOf(halfTermly, 'plan').find(({ due }) => due === '2027-05-20')!;
  const held = reviewsOf(halfTermly, 'plan').find(({ due }) => due === '2026-12-10')!;
  const touched = apply(halfTermly, [
    { kind: 'planReview', after: { ...moved, due: '2027-05-26' } },
    { kind: 'planReview', after: { ...held, held: '2026-12-10' } },
  ]);
  expect(dues(choose(touched, 'termly'))).toEqual(['2026-12-10', '2027-03-18', '2027-05-26', '2027-07-15']);
});

test('what a cadence proposes has a key that follows from its day, and what was taken back comes back', () => {
  const there = choose(choose(choose(school([]), 'termly'), 'own'), 'termly');
  expect([...there.planReview.keys()]).toEqual(['plan.2026-12-10', 'plan.2027-03-18', 'plan.2027-07-15']);
  expect(dues(there)).toHaveLength(3);
});

test('chosen again it changes nothing, and a review near a proposed day stands for it', () => {
  const termly = choose(school([aPlanReview({ due: '2026-12-16' })]), 'termly');
  expect(dues(termly)).toEqual(['2026-12-16', '2027-03-18', '2027-07-15']);
  expect(chooseCadence(termly, 'plan', 'termly', { today: '2026-11-02' })).toEqual([]);
});

test('proposed again after the first was moved far, a review is one on two devices', () => {
  const moved = school([aPlanReview({ key: 'plan.2027-03-18', due: '2027-01-20' })]);
  const keys = [...choose(moved, 'termly').planReview.keys()];
  expect(keys).toContain('plan.2027-03-18.2');
});

test('another cadence leaves a review in which something was written down', () => {
  const halfTermly = choose(school([]), 'halfTermly');
  const begun = apply(halfTermly, decide(halfTermly, 'plan.2027-02-04', 'rota', { verdict: 'stop' }));
  const noted = begun.planReview.get('plan.2027-05-20')!.record;
  const after = choose(apply(begun, [{ kind: 'planReview', after: { ...noted, note: 'Ask the EP' } }]), 'termly');
  expect(dues(after)).toEqual(['2026-12-10', '2027-02-04', '2027-03-18', '2027-05-20', '2027-07-15']);
});

test('a review that was held stays, though somebody took it back meanwhile', () => {
  const both = school([aPlanReview({ held: '2026-12-10', removed: true })]);
  expect(dues(both)).toEqual(['2026-12-10']);
});

test('a review that was missed is not the next one any more when a later one was held', () => {
  const late = aPlanReview();
  const spring = aPlanReview({ key: 'spring', due: '2027-03-18' });
  const july = aPlanReview({ key: 'july', due: '2027-07-15' });
  expect(nextReview(school([late, spring, july]), 'plan')?.key).toBe('review');
  expect(nextReview(school([late, { ...spring, held: '2027-03-18' }, july]), 'plan')?.key).toBe('july');
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

  const status = (snapshot: Snapshot, key: string) => statusOf(updatesOf(snapshot, key));
  const hold = (snapshot: Snapshot, values: Partial<typeof meeting> = {}, at = now): Snapshot =>
    apply(snapshot, holdReview(snapshot, 'review', { ...meeting, ...values }, { now: at }));

  test('on two devices at once it says everything once and plans one next review', () => {
    const start = decided(school(), ['rota', 'complete']);
    const [mine, yours] = [now, '2026-12-10T16:00:05.000Z'].map((at) => holdReview(start, 'review', meeting, { now: at }));
    const both = apply(apply(start, mine!), yours!);
    expect(updatesOf(both, 'rota')).toHaveLength(1);
    expect(dues(both)).toEqual(['2026-12-10', '2027-03-18']);
  });

  test('corrected later it does not end an action anew that was reopened since', () => {
    const held = hold(decided(school(), ['rota', 'complete']));
    const reopened = anUpdate({ key: 'later', actionKey: 'rota', status: 'offTrack', at: '2027-01-20T09:00:00.000Z' });
    const corrected = hold(apply(held, [{ kind: 'update', after: reopened }]), { note: 'A comma' }, '2027-01-21T09:00:00.000Z');
    expect(status(corrected, 'rota')).toBe('offTrack');
  });

  test('a verdict that was corrected takes back what it had ended, and may end it again', () => {
    const before = apply(school(), [{ kind: 'update', after: anUpdate({ actionKey: 'rota', status: 'atRisk' }) }]);
    const held = hold(decided(before, ['rota', 'stop']));
    expect(status(held, 'rota')).toBe('stopped');
    const back = hold(decided(held, ['rota', 'continue']), {}, '2026-12-11T09:00:00.000Z');
    expect(status(back, 'rota')).toBe('atRisk');
    const again = hold(decided(back, ['rota', 'complete']), {}, '2026-12-12T09:00:00.000Z');
    expect(status(again, 'rota')).toBe('complete');
  });

  test('an action stands from then on where the review agreed, and a correction is said or taken back the same way', () => {
    const green = apply(school(), [{ kind: 'update', after: anUpdate({ actionKey: 'elsa', status: 'onTrack' }) }]);
    const agree = (so: Snapshot, said: Parameters<typeof decide>[3], at: string): Snapshot =>
      hold(apply(so, decide(so, 'review', 'elsa', said)), {}, at);
    const amber = agree(green, { verdict: 'amend', reason: 'ELSA absent', impact: 'Calmer starts', statusAfter: 'atRisk' }, now);
    const [, said] = updatesOf(amber, 'elsa').map(({ record }) => record);
    expect(said).toMatchObject({ key: 'review.elsa.0', status: 'atRisk', happened: 'ELSA absent', impact: 'Calmer starts' });
    expect(holdReview(amber, 'review', meeting, means)).toEqual([]);
    const red = agree(amber, { statusAfter: 'offTrack' }, '2026-12-11T09:00:00.000Z');
    expect(status(red, 'elsa')).toBe('offTrack');
    const back = agree(red, { statusAfter: '' }, '2026-12-12T09:00:00.000Z');
    expect(status(back, 'elsa')).toBe('onTrack');
    const ended = agree(back, { verdict: 'stop', statusAfter: 'atRisk' }, '2026-12-13T09:00:00.000Z');
    expect(status(ended, 'elsa')).toBe('stopped');
  });

  test('what was heard of an action and not decided says nothing of it', () => {
    const heard = apply(school(), decide(school(), 'review', 'elsa', { impact: 'Calmer starts', statusAfter: 'atRisk' }));
    expect(decisionsOf(heard, 'review').size).toBe(0);
    expect(heardOf(heard, 'review').get('elsa')).toMatchObject({ verdict: '', impact: 'Calmer starts' });
    expect(updates(holdReview(heard, 'review', meeting, means))).toEqual([]);
    expect(dues(choose(heard, 'termly'))).toContain('2026-12-10');
  });

  test('an action that was deleted since is left alone', () => {
    const start = decided(school(), ['rota', 'complete']);
    const gone = apply(start, [{ kind: 'action', after: { ...start.action.get('rota')!.record, removed: true } }]);
    expect(updates(holdReview(gone, 'review', meeting, means))).toEqual([]);
  });

  test.each([
    ['2027-03-18', ['2026-12-10', '2027-03-18']],
    ['2027-03-25', ['2026-12-10', '2027-03-25']],
    ['2027-02-25', ['2026-12-10', '2027-02-25', '2027-03-18']],
  ])('the next one on %s: what was planned before it falls away', (next, expected) => {
    const three = school([
      aPlanReview(),
      aPlanReview({ key: 'feb', due: '2027-02-04' }),
      aPlanReview({ key: 'mar', due: '2027-03-18' }),
    ]);
    expect(fallingAway(three, three.planReview.get('review')!.record, next).map(({ key }) => key)).toEqual(['feb']);
    expect(dues(hold(three, { next }))).toEqual(expected);
  });

  test('leaves a review that stands on the day already, whatever has been written in it', () => {
    const begun = aPlanReview({ key: 'begun', due: '2027-03-18', note: 'Governors come' });
    const three = school([aPlanReview(), aPlanReview({ key: 'spring', due: '2027-03-11' }), begun]);
    expect(fallingAway(three, aPlanReview(), '2027-03-18').map(({ key }) => key)).toEqual(['spring']);
    expect(dues(hold(three, { next: '2027-03-18' }))).toEqual(['2026-12-10', '2027-03-18']);
  });

  test('moves the review that is planned next, rather than adding a second', () => {
    const two = school([aPlanReview(), aPlanReview({ key: 'spring', due: '2027-03-11' })]);
    expect(dues(apply(two, holdReview(two, 'review', meeting, means)))).toEqual(['2026-12-10', '2027-03-18']);
    const none = school();
    expect(dues(apply(none, holdReview(none, 'review', { ...meeting, next: null }, means)))).toEqual(['2026-12-10']);
  });
});
