import { nextHint } from '../../../src/tab/planReview/formHints';
import { aPlan, aPlanReview, created, snapshotOf } from '../../domain/builders';

const review = aPlanReview();
const hint = (text: string, ...planned: string[]) => {
  const coming = planned.map((due) => aPlanReview({ key: due, due }));
  return nextHint(text, snapshotOf(created({ plan: [aPlan()], planReview: [review, ...coming] })), review, '2026-12-10');
};

test('the reviews that fall away with the next one’s day are named under it', () => {
  expect(hint('25 Mar 2027', '2027-02-04', '2027-03-18')).toBe(
    'Thu 25 Mar, in\u00a015\u00a0weeks. The review planned for Thu 4 Feb falls away.',
  );
  expect(hint('27 May 2027', '2027-02-04', '2027-03-18')).toMatch(
    '. The reviews planned for Thu 4 Feb and Thu 18 Mar fall away.',
  );
});

test('where none does, it is said how far off the day is', () => {
  expect(hint('18 Mar 2027', '2027-03-18')).toBe('Thu 18 Mar, in\u00a014\u00a0weeks');
  expect(hint('soon', '2027-02-04')).toMatch(/^Write a day/);
  expect(hint('', '2027-02-04')).toBeUndefined();
});
