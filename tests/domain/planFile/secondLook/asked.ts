import { answer } from '../../../../src/domain/planFile/answer';
import { questionText } from '../../../../src/domain/planFile/questionText';
import type { PlanReading } from '../../../../src/domain/planFile/reading';
import type { Reason } from '../../../../src/domain/planFile/question';
import { context, readRows } from '../cells';

const HEAD = ['Objective', 'Action', 'Lead', 'By when', 'Cost', 'RAG'];

/** What is asked for a reason: in words, with what is proposed. */
export function asked({ questions }: PlanReading, reason: Reason) {
  return questions
    .filter((one) => one.reason === reason)
    .map((one) => [questionText(one), one.proposed === undefined ? undefined : one.choices[one.proposed]?.value]);
}

/** One action in these cells, after one where nothing is unusual. */
export function beside(action: string, lead = '', due = '', cost = '', status = '') {
  return readRows([
    HEAD,
    ['Talk', 'Screen all new pupils', 'PL', '12/11/2026', '£20', 'Green'],
    ['Talk', action, lead, due, cost, status],
  ]);
}

/** The reading after every question of this reason is answered as proposed. */
export function taken(reading: PlanReading, reason: Reason): PlanReading {
  const answers = reading.questions.flatMap((one) =>
    one.reason === reason && one.proposed !== undefined ? [[one.id, one.choices[one.proposed]!.value] as const] : [],
  );
  return answer(reading, Object.fromEntries(answers), context);
}
