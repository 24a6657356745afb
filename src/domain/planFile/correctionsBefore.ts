import type { Correction } from './answer';
import { cellQuestion } from './cellQuestion';
import { fields } from './field';
import type { Question } from './question';
import { nameInThisFile } from './questionNames';
import type { PlanReading } from './reading';
import { rememberAnswer, type Remembered } from './remembered';
import type { Workbook } from './workbook';

/** A cell that was put right before, and what the file says there. */
export interface CorrectionBefore {
  question: Question;
  correction: Correction;
}

/** Cells of this file that were put right when it was read before and say what they said then, each of one action alone. */
export function correctionsAsBefore(workbook: Workbook, reading: PlanReading, { answers }: Remembered): CorrectionBefore[] {
  if (!Object.keys(answers).some((name) => name.includes('|corrected|'))) return [];
  const found = new Map<string, CorrectionBefore | undefined>();
  for (const action of reading.actions) {
    for (const field of fields) {
      const question = cellQuestion(workbook, reading, action, field);
      const name = nameInThisFile(question, reading) ?? '';
      const value = answers[name];
      // Of two actions in the same words it cannot be told which.
      if (value) found.set(name, found.has(name) ? undefined : { question, correction: { id: action.id, field, value } });
    }
  }
  return [...found.values()].flatMap((one) => one ?? []);
}

/** The memory with cells that were put right, for when the same file is read again; `forgotten` says what the file says again. */
export function rememberCorrections(
  memory: Remembered,
  { workbook, reading, academicYear }: { workbook: Workbook; reading: PlanReading; academicYear: string },
  corrections: readonly Correction[],
  forgotten: readonly CorrectionBefore[] = [],
): Remembered {
  const gone = new Set(forgotten.map(({ question }) => nameInThisFile(question, reading)));
  const answers = Object.fromEntries(Object.entries(memory.answers).filter(([name]) => !gone.has(name)));
  return corrections.reduce(
    (known, { id, field, value }) => {
      const action = reading.actions.find((one) => one.id === id);
      return action ? rememberAnswer(known, cellQuestion(workbook, reading, action, field), value, reading, academicYear) : known;
    },
    { ...memory, answers },
  );
}
