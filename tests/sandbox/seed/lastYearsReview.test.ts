import { reviewViewOf } from '../../../src/domain/reviewQuestions';
import { findUpns } from '../../../src/domain/pupilGuard';
import { lastYearsReview } from '../../../src/sandbox/seed/lastYearsReview';
import { questionSets } from '../../../src/sandbox/seed/school';
import { snapshotOf } from '../../domain/builders';
import type { Change } from '../../../src/domain/snapshot';

test('last year’s review of the sample school answers all 40 questions, sums up every area, and names no pupil', async () => {
  const rows = lastYearsReview(await questionSets());
  const view = reviewViewOf(snapshotOf(rows.map(({ kind, record }) => ({ kind, after: record }) as Change)), 'review-2025')!;
  expect([view.answered, view.questions.length, view.areas.length]).toEqual([40, 40, 8]);
  const stops = view.set.scale.map(({ key }) => key);
  for (const { answer } of view.questions) expect(stops).toContain(answer!.record.rating);
  for (const { summary } of view.areas) expect(summary!.record).toMatchObject({ rating: expect.stringMatching(/./) });
  const asked = view.questions[23]!;
  expect([asked.question.key, asked.answer!.record.rating]).toEqual(['identification-4', 'developing']);
  expect(rows.filter(({ record }) => record.key === 'review-2025.identification-4')[0]!.at).toMatch(/^2025-10-02/);
  for (const { record } of rows) expect(findUpns(JSON.stringify(record))).toEqual([]);
});
