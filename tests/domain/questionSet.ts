import type { QuestionReview } from '../../src/domain/questionReview';
import type { QuestionSet } from '../../src/domain/questionSet';

/** A set of as many areas as it is told, with so many questions in each: `area1`, `area1.1` … */
export const aQuestionSet = (areas = 2, questions = 2, values: Partial<QuestionSet> = {}): QuestionSet => ({
  key: 'set.1',
  family: 'set',
  version: 1,
  title: 'Our questions',
  about: '',
  guideTitle: '',
  guideLink: '',
  scale: ['notYet', 'emerging', 'developing', 'secure', 'strong'].map((key) => ({ key, name: key, meaning: '' })),
  areas: counting(areas).map((at) => ({ key: `area${at}`, title: `Area ${at}`, theme: '' })),
  questions: counting(areas).flatMap((area) =>
    counting(questions).map((at) => ({
      key: `area${area}.${at}`,
      area: `area${area}`,
      prompt: `Question ${area}.${at}?`,
      why: '',
    })),
  ),
  removed: false,
  ...values,
});

/** What somebody says who begins a review by themselves. */
export const reviewStart = {
  title: 'Review 2026/27',
  academicYear: '2026/27',
  reviewKind: 'self',
  reviewer: '',
  organisation: '',
  visit: null,
  previousKey: '',
} as const;

/** A review by it that has just begun. */
export const aQuestionReview = (values: Partial<QuestionReview> = {}): QuestionReview => ({
  ...reviewStart,
  key: 'review',
  setKey: 'set.1',
  started: '2026-09-21',
  completed: null,
  removed: false,
  ...values,
});

function counting(to: number): number[] {
  return Array.from({ length: to }, (_, at) => at + 1);
}
