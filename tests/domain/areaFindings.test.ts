import { answerKey } from '../../src/domain/answer';
import { findingsInArea } from '../../src/domain/areaFindings';
import { findingFromAnswer } from '../../src/domain/findings';
import { remove } from '../../src/domain/editing';
import { reviewViewOf } from '../../src/domain/reviewQuestions';
import { apply, countingKeys, created, snapshotOf } from './builders';
import { aQuestionReview, aQuestionSet } from './questionSet';

const begun = snapshotOf(created({ questionSet: [aQuestionSet(2, 2)], questionReview: [aQuestionReview()] }));
const newKey = countingKeys();
const finding = (now: typeof begun, of: 'question' | 'area', about: string, statement: string, review = 'review') =>
  apply(now, findingFromAnswer(now, answerKey(review, of, about), statement, { newKey }).changes);

test('an area gathers what was found in its answers: by its questions in their order, then as a whole', () => {
  let now = finding(begun, 'area', 'area1', 'The whole');
  now = finding(now, 'question', 'area1.2', 'Second');
  now = finding(now, 'question', 'area1.1', 'First');
  now = finding(now, 'question', 'area2.1', 'Elsewhere');
  now = finding(now, 'question', 'area1.1', 'Of another review', 'last');
  now = finding(now, 'question', 'area1.1', 'In the bin');
  const binned = [...now.finding.values()].find(({ record }) => record.statement === 'In the bin')!.record.key;
  now = apply(now, remove(now, 'finding', binned));
  const found = findingsInArea(now, 'review', reviewViewOf(now, 'review')!.areas[0]!);
  expect(found.map(({ finding: { statement }, question }) => [question?.number, statement])).toEqual([
    [1, 'First'],
    [2, 'Second'],
    [undefined, 'The whole'],
  ]);
});
