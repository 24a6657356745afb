import { halfHeldReviews, reviewProgress } from '../../src/domain/reviewProgress';
import type { Verdict } from '../../src/domain/decision';
import { decisionKey } from '../../src/domain/decision';
import { aDecision, anAction, anObjective, anUpdate, aPlan, aPlanReview, apply, created, snapshotOf } from './builders';

const review = aPlanReview({ key: 'autumn', due: '2026-12-10' });
const school = (...decided: [review: string, action: string][]) =>
  snapshotOf(
    created({
      plan: [aPlan()],
      objective: [anObjective()],
      action: ['rota', 'elsa', 'cover'].map((key, at) => anAction({ key, rank: `a${at}` })),
      update: [anUpdate({ actionKey: 'rota', status: 'complete' })],
      planReview: [
        aPlanReview({ key: 'spring', due: '2027-03-18' }),
        review,
        aPlanReview({ key: 'old', due: '2026-10-01', held: '2026-10-01' }),
      ],
      decision: decided.map(([reviewKey, actionKey]) => {
        const key = decisionKey(reviewKey, actionKey);
        return aDecision({ key, reviewKey, actionKey, verdict: 'continue' satisfies Verdict });
      }),
    }),
  );

test('a review asks about what was not settled before, and about what it has decided itself', () => {
  expect(reviewProgress(school(), review)).toEqual({ asked: 2, decided: 0 });
  expect(reviewProgress(school(['autumn', 'elsa'], ['spring', 'cover']), review)).toEqual({ asked: 2, decided: 1 });
  expect(reviewProgress(school(['autumn', 'rota'], ['autumn', 'elsa']), review)).toEqual({ asked: 3, decided: 2 });
});

test('half held is what somebody has begun and nobody has ended, soonest first', () => {
  const snapshot = school(['spring', 'elsa'], ['autumn', 'elsa'], ['autumn', 'cover'], ['old', 'elsa']);
  expect(halfHeldReviews(snapshot, 'plan').map(({ key, decided, asked }) => [key, decided, asked])).toEqual([
    ['autumn', 2, 2],
    ['spring', 1, 2],
  ]);
  expect(halfHeldReviews(school(), 'plan')).toEqual([]);
  const said = (reason: string) => aDecision({ key: decisionKey('autumn', 'elsa'), reviewKey: 'autumn', verdict: '', reason });
  const heard = (reason: string) => apply(school(), created({ decision: [said(reason)] }));
  expect(halfHeldReviews(heard('Not needed any mo'), 'plan').map(({ key, decided }) => [key, decided])).toEqual([['autumn', 0]]);
  expect(halfHeldReviews(heard(' '), 'plan')).toEqual([]);
});
