import { reviewDays, type Dated } from '../../../src/tab/parts/saveReviewDays';
import { aPlan, aPlanReview, created, snapshotOf } from '../../domain/builders';

test('a review in a calendar names the plan, leads back to the review and says nothing of what is in it', () => {
  const review = aPlanReview({ due: '2027-03-18', note: 'Ask about cover' }) as Dated;
  const snapshot = snapshotOf(created({ plan: [aPlan()], planReview: [review] }));
  const file = reviewDays(snapshot, [review], (subPage) => `https://teams.example/l#${subPage}`, '2026-12-10T16:00:00.000Z');
  expect(file.replaceAll('\r\n ', '')).toContain(
    'DESCRIPTION:SEND development plan 2026/27\\nOpen the review: https://teams.example/l#review/review',
  );
  expect(file).toContain('DTSTART;VALUE=DATE:20270318');
  expect(file).not.toContain('cover');
});
