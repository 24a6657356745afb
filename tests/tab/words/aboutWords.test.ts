import { definitions } from '../../../src/lists/definitions';
import { aboutWords } from '../../../src/tab/words/aboutWords';
import { listName } from '../../../src/tab/words/listName';
import { aComment, aDecision, anAction, anObjective, aPlan, aPlanReview, created, snapshotOf } from '../../domain/builders';

const snapshot = snapshotOf(
  created({
    plan: [aPlan({ title: 'Plan' })],
    objective: [anObjective({ statement: 'Attendance' })],
    action: [anAction({ text: 'Rota' }), anAction({ key: 'lost', objectiveKey: 'nowhere' })],
    planReview: [aPlanReview({ key: 'due', due: '2026-12-10' }), aPlanReview({ key: 'none', due: null })],
    decision: [aDecision(), aDecision({ key: 'gone', actionKey: 'gone' })],
    comment: [aComment()],
  }),
);

test.each([
  ['decision', aDecision().key, 'the decision about 1.1 “Rota”'],
  ['decision', 'gone', 'the decision about an action'],
  ['comment', aComment().key, 'a comment on 1.1 “Rota”'],
  ['action', 'action', '1.1 “Rota”'],
  ['action', 'lost', '2.1'],
  ['objective', 'objective', '“Attendance”'],
  ['planReview', 'due', 'the review of Thu 10 Dec'],
  ['planReview', 'none', 'a review without a date'],
  ['plan', 'plan', '“Plan”'],
  ['plan', 'unknown', ''],
] as const)('%s %s is spoken of as %s', (kind, key, words) => {
  expect(aboutWords(kind, key, snapshot, '2026-11-22')).toBe(words);
});

test('lists are named as SharePoint has them', () => {
  expect(listName).toEqual(Object.fromEntries(Object.entries(definitions).map(([kind, { displayName }]) => [kind, displayName])));
});
