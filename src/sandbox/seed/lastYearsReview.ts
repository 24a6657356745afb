import { answerKey, unanswered, type Answer, type Sureness } from '../../domain/answer';
import { builtInSets } from '../../domain/questionSets';
import type { QuestionReview } from '../../domain/questionReview';
import { lastYearsAnswers, lastYearsAreas } from './lastYearsAnswers';
import type { OldRow } from './writeRows';

/** The sample school's own review of the year before, by the eight areas: begun in September 2025 and completed on 3 October. */
export function lastYearsReview(questionSets: unknown): OldRow[] {
  const set = builtInSets(questionSets).find(({ family }) => family === 'areas')!;
  const begun = { by: 'priya', at: '2025-09-22T08:10:00.000Z' };
  const answers = Object.entries(lastYearsAnswers).map(([about, [rating, doNow, strong = '', toDevelop = '']]) =>
    answerOf('question', about, { rating, doNow, strong, toDevelop, sureness: sure(rating) }),
  );
  const areas = Object.entries(lastYearsAreas).map(([about, [rating, evidence, strong, toDevelop]]) =>
    answerOf('area', about, { rating, evidence, strong, toDevelop, sureness: 'some' }),
  );
  return [
    { kind: 'questionSet', ...begun, record: set },
    { kind: 'questionReview', ...begun, record: review(set.key) },
    ...answers.map((record, at): OldRow => ({ kind: 'answer', by: 'priya', at: dayOf(at), record })),
    ...areas.map((record): OldRow => ({ kind: 'answer', by: 'priya', at: '2025-10-03T14:30:00.000Z', record })),
  ];
}

const key = 'review-2025';

const review = (setKey: string): QuestionReview => ({
  key,
  setKey,
  title: 'Review 2025/26',
  academicYear: '2025/26',
  reviewKind: 'self',
  reviewer: '',
  organisation: '',
  visit: null,
  started: '2025-09-22',
  completed: '2025-10-03',
  previousKey: '',
  removed: false,
});

function answerOf(of: Answer['of'], about: string, said: Partial<Answer>): Answer {
  return { ...unanswered, key: answerKey(key, of, about), questionReviewKey: key, of, about, ...said, links: [] };
}

function sure(rating: string): Sureness {
  return rating === 'secure' || rating === 'strong' ? 'strong' : rating === 'notYet' ? 'hunch' : 'some';
}

/** In four sittings, the 24th question on Thursday 2 October. */
function dayOf(at: number): string {
  const days = ['2025-09-22', '2025-09-29', '2025-10-02', '2025-10-03'];
  return `${days[Math.floor(at / 10)]!}T15:20:00.000Z`;
}
