import { fc } from '../../property';
import { answer } from '../../../src/domain/planFile/answer';
import type { Answers } from '../../../src/domain/planFile/question';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import type { PlanReading, ReadingContext } from '../../../src/domain/planFile/reading';
import { plainWords } from '../../../src/domain/planFile/understood';
import type { Workbook } from '../../../src/domain/planFile/workbook';
import { context, sheetOf, workbookOf } from './cells';

/** Answers the questions of a file one after the other as a person would, the nth by the nth of `choices`, and reads it again where one says what a column holds. */
function answerAll(file: Workbook, choices: readonly number[]): { read: PlanReading; settled: PlanReading; leftOut: number } {
  let said: ReadingContext = context;
  let read = readPlan(file, said);
  let answers: Answers = {};
  let settled = read;
  let leftOut = 0;
  for (let step = 0; settled.questions.length > 0; step += 1) {
    if (step > 60) throw new Error(`no end of questions: ${settled.questions[0]!.id}`);
    const [question] = settled.questions;
    const { value } = question!.choices[choices[step % choices.length]! % question!.choices.length]!;
    if (value.kind === 'column') {
      said = { ...said, columns: { ...said.columns, [plainWords(value.heading)]: value.as } };
      read = readPlan(file, said);
      answers = {};
      leftOut = 0;
    } else {
      if (value.kind === 'include' && !value.include) leftOut += new Set(question!.about).size;
      answers = { ...answers, [question!.id]: value };
    }
    settled = answer(read, answers, said);
  }
  return { read, settled, leftOut };
}

const cell = {
  ref: fc.constantFrom('', '', '1', '1.1', '1.2', '2', 'A'),
  objective: fc.constantFrom('', '', 'Talk in class', 'Impact:', 'Calm starts'),
  action: fc.constantFrom(
    'Train all staff (SENCO, by May)',
    'Survey families; write it up; share it with governors',
    '1) Buy cards 2) Model them 3) Check',
    'Rationale',
    'Order kits £560',
    'Twilight for TAs',
    '• Plan\n• Try it out',
    'Walk the rooms',
  ),
  lead: fc.constantFrom('', 'LM', 'SENCO then class teachers', 'once a week', 'TBC', 'HT; SENCO; TAs'),
  due: fc.constantFrom('', '12/11/26', 'Autumn 1', '30/2/27', 'when funds allow', 'May; June; July'),
  cost: fc.constantFrom('', '£300', '£1,200 + cover', 'TBC'),
  status: fc.constantFrom('', 'G', 'Done?', 'Amber'),
};

test('every question of a file can be answered, each answer settles what it is about, and no action goes but by being left out', () => {
  const row = fc.record(cell);
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 7 }),
      fc.array(fc.nat(6), { minLength: 3, maxLength: 12 }),
      fc.boolean(),
      (rows, choices, isNumbered) => {
        const heads = ['Objective', 'Action', 'Lead', 'By when', 'Cost', 'RAG'];
        const table = rows.map(({ ref, objective, action, lead, due, cost, status }, at) => [
          ...(isNumbered ? [ref] : []),
          at === 0 ? 'Talk in class' : objective,
          `${action} ${at}`,
          lead,
          due,
          cost,
          status,
        ]);
        const file = workbookOf(sheetOf([isNumbered ? ['Ref', ...heads] : heads, ...table]));
        const { read, settled, leftOut } = answerAll(file, choices);
        expect(settled.actions.flatMap(({ asked }) => asked)).toEqual([]);
        expect(settled.actions.length).toBeGreaterThanOrEqual(read.actions.length - leftOut);
      },
    ),
  );
});
