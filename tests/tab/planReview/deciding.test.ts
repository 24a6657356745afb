import { decisionKey, type Decision, type Verdict } from '../../../src/domain/decision';
import { outlineOf } from '../../../src/domain/planView';
import { lackingWords } from '../../../src/tab/planReview/lackingWords';
import { toDecide } from '../../../src/tab/planReview/toDecide';
import { readReview } from '../../../src/tab/opened';
import { aDecision, anAction, anObjective, anUpdate, aPlan, created, snapshotOf } from '../../domain/builders';

const snapshot = snapshotOf(
  created({
    plan: [aPlan()],
    objective: [anObjective({ statement: 'Attendance' })],
    action: ['rota', 'elsa', 'cover'].map((key, at) => anAction({ key, rank: `a${at}`, text: key })),
    update: [anUpdate({ key: 'u1', actionKey: 'rota', status: 'complete' }), anUpdate({ key: 'u2', actionKey: 'elsa' })],
  }),
);
const outline = outlineOf(snapshot, 'plan')!;
const decided = (...said: [string, Verdict, string][]): Map<string, Decision> =>
  new Map(
    said.map(([actionKey, verdict, reason]) => [
      actionKey,
      aDecision({ key: decisionKey('review', actionKey), actionKey, verdict, reason }),
    ]),
  );

test('what was settled before needs no decision, unless this review took one', () => {
  const refs = (decisions: Map<string, Decision>) =>
    toDecide(outline, decisions).map(({ objective, open, settled }) => [
      objective.name,
      open.map(({ ref }) => ref),
      settled.map(({ ref }) => ref),
    ]);
  expect(refs(decided())).toEqual([['1 Attendance', ['1.2', '1.3'], ['1.1']]]);
  expect(refs(decided(['rota', 'complete', '']))).toEqual([['1 Attendance', ['1.1', '1.2', '1.3'], []]]);
});

test('what a review has not said yet is named', () => {
  const views = toDecide(outline, decided()).flatMap(({ open }) => open);
  expect(lackingWords(views, decided())).toEqual(['Not decided yet: 1.2 and 1.3. What is not decided goes on as it is.']);
  expect(lackingWords(views, decided(['elsa', 'continue', ''], ['cover', 'stop', ' ']))).toEqual(['No reason yet for 1.3.']);
  expect(lackingWords(views, decided(['elsa', 'continue', ''], ['cover', 'stop', 'No money']))).toEqual([]);
});

test('a card’s link names the review, whichever kind of key it has', () => {
  expect(readReview('review/8f0c-11')).toBe('8f0c-11');
  expect(readReview('/review/plan.2026-12-10')).toBe('plan.2026-12-10');
  expect(readReview('action/8f0c')).toBeUndefined();
  expect(readReview('')).toBeUndefined();
});
