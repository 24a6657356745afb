import { planFactsOf } from '../../src/domain/planFacts';
import { aComment, anAction, anObjective, aPlan, anUpdate, created, snapshotOf } from './builders';

const today = '2026-11-24';

test('late are actions due before today that are neither complete nor stopped; due this week those until Sunday', () => {
  const due = {
    late: '2026-11-23',
    today,
    sunday: '2026-11-29',
    monday: '2026-11-30',
    done: '2026-11-01',
    stopped: '2026-11-01',
  };
  const action = [
    ...Object.entries(due).map(([key, day], at) => anAction({ key, due: day, rank: `a${at}` })),
    anAction({ key: 'open' }),
    anAction({ key: 'gone', due: '2026-11-01', removed: true }),
  ];
  const update = [
    anUpdate({ key: 'u1', actionKey: 'done', status: 'complete' }),
    anUpdate({ key: 'u2', actionKey: 'stopped', status: 'stopped' }),
  ];
  const snapshot = snapshotOf(created({ plan: [aPlan()], objective: [anObjective()], action, update }));
  expect(planFactsOf(snapshot, 'plan', today)).toEqual({
    actions: 7,
    byStatus: { notStarted: 5, onTrack: 0, atRisk: 0, offTrack: 0, complete: 1, stopped: 1 },
    late: 1,
    dueThisWeek: 2,
    unanswered: 0,
  });
});

test('a comment waits for an answer until somebody replies or settles it', () => {
  const comment = [
    aComment({ key: 'c1' }),
    aComment({ key: 'c2' }),
    aComment({ key: 'r2', act: 'reply', about: 'c2' }),
    aComment({ key: 'c3' }),
    aComment({ key: 's3', act: 'resolve', about: 'c3', at: '2026-11-24T09:00:00.000Z' }),
  ];
  const snapshot = snapshotOf(created({ plan: [aPlan()], objective: [anObjective()], action: [anAction()], comment }));
  expect(planFactsOf(snapshot, 'plan', today)?.unanswered).toBe(1);
});

test('a plan that is not there has no numbers', () => {
  expect(planFactsOf(snapshotOf([]), 'plan', today)).toBeUndefined();
});
