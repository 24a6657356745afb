import { personByEntraId } from '../../../src/domain/people';
import { answer } from '../../../src/domain/questionReviewing';
import { reviewViewOf } from '../../../src/domain/reviewQuestions';
import { GivenAreas } from '../../../src/tab/reviews/GivenAreas';
import { Overview } from '../../../src/tab/overview/Overview';
import { aQuestionReview, aQuestionSet } from '../../domain/questionSet';
import { apply, created } from '../../domain/builders';
import { openScreens } from '../drawn';

test.each([
  ['martin', true],
  ['priya', false],
] as const)('whoever was chosen to look after an area and may only read is told what to do: %s', async (who, told) => {
  const { workspace, draw, close } = await openScreens(who);
  const begun = apply(workspace.current(), created({ questionSet: [aQuestionSet(2, 3)], questionReview: [aQuestionReview()] }));
  const { key: ownerKey } = personByEntraId(begun, workspace.standing().person.entraId)!.record;
  const given = apply(begun, answer(begun, 'review', { of: 'area', about: 'area2' }, { ownerKey }));
  const around = { ...workspace, current: () => given };
  const page = (snapshot: typeof given) =>
    draw(<GivenAreas view={reviewViewOf(snapshot, 'review')!} />, { ...around, current: () => snapshot }).words;
  const words = /^You were chosen to look after .+\. You may only read so far: ask your IT admin for the right/;
  expect(page(begun)).toBe('');
  expect(words.test(page(given))).toBe(told);
  const needs = draw(
    <Overview planKey={undefined} notices={null} onGo={() => undefined} onThrough={() => undefined} />,
    around,
  ).words;
  expect(needs).toMatch(told ? /3 questions open that you look after/ : /6 questions open that you look after/);
  expect(needs.includes('You may only read so far')).toBe(told);
  await close();
});
