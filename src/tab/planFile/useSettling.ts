import { useMemo, useState } from 'react';
import { answer, correct, type Correction } from '../../domain/planFile/answer';
import type { PlanReading, ReadingContext } from '../../domain/planFile/reading';
import type { Answers, AnswerValue, Question } from '../../domain/planFile/question';
import { correctionsAsBefore, rememberCorrections } from '../../domain/planFile/correctionsBefore';
import { answersAsBefore, rememberAnswer, rememberColumn, type Remembered } from '../../domain/planFile/remembered';
import type { Workbook } from '../../domain/planFile/workbook';
import { askWhoIs, type Staff } from '../../domain/planFile/whoIs';

/** A reading on its way to being settled: what was answered, what is asked next, what was answered as for an earlier file. */
export interface Settling {
  settled: PlanReading;
  question?: Question;
  /** Which question it is, of how many. */
  number: number;
  total: number;
  asBefore: { question: Question; value: AnswerValue }[];
  give(value: AnswerValue): void;
  /** Takes the last answer back; undefined where there is none. */
  back?: () => void;
  /** Asks again what was answered as for an earlier file. */
  askAgain(id: string): void;
  correct(correction: Correction): void;
  /** What to remember of it for the next file. */
  remembered(): Remembered;
}

/** Settles a reading by answers and corrections; what was said of earlier files is answered already. */
export function useSettling(
  workbook: Workbook,
  reading: PlanReading,
  context: ReadingContext,
  staff: readonly Staff[],
  memory: Remembered,
): Settling {
  const [given, setGiven] = useState<{ id: string; value: AnswerValue }[]>([]);
  const [again, setAgain] = useState<readonly string[]>([]);
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);

  const whole = useMemo(
    () => ({ ...reading, questions: [...reading.questions, ...askWhoIs(reading, staff, memory)] }),
    [reading, staff, memory],
  );
  const before = useMemo(() => {
    const told = Object.entries(answersAsBefore(whole, memory, context.academicYear, staff));
    return Object.fromEntries(told.filter(([id]) => !again.includes(id)));
  }, [whole, memory, context, staff, again]);
  const known = useMemo(() => correctionsAsBefore(workbook, whole, memory), [workbook, whole, memory]);
  const { asLast, all } = useMemo(() => {
    const isSaid = (one: Correction) => corrections.some(({ id, field }) => id === one.id && field === one.field);
    const standing = known.filter(({ question, correction }) => !again.includes(question.id) && !isSaid(correction));
    return { asLast: standing, all: [...standing.map(({ correction }) => correction), ...corrections] };
  }, [known, again, corrections]);
  const settled = useMemo(() => {
    const answers: Answers = { ...before, ...Object.fromEntries(given.map(({ id, value }) => [id, value])) };
    return correct(answer(whole, answers, context), all, context);
  }, [whole, before, given, all, context]);
  const question = settled.questions[0];
  const answered = given.filter(({ id }) => whole.questions.some((one) => one.id === id));

  return {
    settled,
    question,
    number: answered.length + 1,
    total: answered.length + settled.questions.length,
    asBefore: [
      ...whole.questions.flatMap((one) => (before[one.id] ? [{ question: one, value: before[one.id]! }] : [])),
      ...asLast.map(({ question, correction }) => ({ question, value: correction.value })),
    ],
    give: (value) => question && setGiven([...answered, { id: question.id, value }]),
    ...(answered.length > 0 && { back: () => setGiven(answered.slice(0, -1)) }),
    askAgain: (id) => setAgain([...again, id]),
    correct: (correction) =>
      setCorrections([...corrections.filter(({ id, field }) => id !== correction.id || field !== correction.field), correction]),
    remembered: () => {
      const answers = answered.reduce(
        (told, { id, value }) => {
          const about = whole.questions.find((one) => one.id === id);
          return about ? rememberAnswer(told, about, value, whole, context.academicYear) : told;
        },
        withColumns(memory, context),
      );
      const forgotten = known.filter((one) => again.includes(one.question.id));
      const { academicYear } = context;
      return rememberCorrections(answers, { workbook, reading: whole, academicYear }, corrections, forgotten);
    },
  };
}

function withColumns(memory: Remembered, { columns = {} }: ReadingContext): Remembered {
  return Object.entries(columns).reduce((known, [heading, kind]) => rememberColumn(known, heading, kind), memory);
}
