import { answer } from '../../src/domain/planFile/answer';
import { savedAtWords } from '../../src/domain/planFile/savedAt';
import { readPlan } from '../../src/domain/planFile/readPlan';
import type { PlanReading } from '../../src/domain/planFile/reading';
import { planSheets, type OutValue } from '../../src/domain/planExport/planSheets';
import { readWorkbook } from '../../src/files/readWorkbook';
import { writeXlsx } from '../../src/files/writeXlsx';
import { anAction, anObjective, aPlan, aPriority, created, snapshotOf } from '../domain/builders';
import { context } from '../domain/planFile/cells';

const school = snapshotOf(
  created({
    plan: [aPlan()],
    priority: [aPriority({ title: 'Words first', rationale: 'Half of the need' })],
    objective: [
      anObjective({ statement: 'Talk more', priorityKey: 'priority', measure: 'Screen' }),
      anObjective({ key: 'none', rank: 'a1', statement: 'Without actions' }),
    ],
    action: [anAction({ text: 'Train all TAs' }), anAction({ key: 'b', rank: 'a1', text: 'Screen all' })],
  }),
);

/** The plan saved as a file in which somebody edited the rows of its sheet of actions. */
async function edited(change: (cells: Map<string, OutValue>, row: number) => void): Promise<PlanReading> {
  const { actions, objectives, title, academicYear } = planSheets(school, 'plan')!;
  const rows = actions.rows.map((row, at) => {
    const cells = new Map(row.map((value, column) => [actions.head[column]!, value]));
    change(cells, at);
    return [...cells.values()];
  });
  const below = `Brindlewick, ${academicYear}, ${savedAtWords('2026-11-24T10:12:30.900Z')}`;
  const opened = await readWorkbook(writeXlsx([{ ...actions, rows }, objectives], { title, context: below }), 'plan.xlsx');
  if ('problem' in opened) throw new Error(opened.problem.kind);
  return readPlan(opened.workbook, context);
}

test('an objective in other words on one of the two sheets is asked about, and has those of the sheet that people edit until then', async () => {
  const reading = await edited((cells, row) => row === 0 && cells.set('Objective', 'Everybody talks more'));
  expect(reading.objectives.map(({ text, details }) => [text, details?.measure])).toEqual([
    ['Everybody talks more', 'Screen'],
    ['Without actions', ''],
  ]);
  const [question] = reading.questions;
  expect([reading.questions.length, question?.reason, question?.about.length, question?.at.length]).toEqual([
    1,
    'twoSheets',
    2,
    1,
  ]);
  const back = answer(reading, { [question!.id]: question!.choices[1]!.value }, context);
  expect([back.objectives[0]?.text, back.questions, back.actions.length]).toEqual(['Talk more', [], 2]);
});

test('a priority in other words keeps why it comes first; one without an action is reworded unasked; the file says when it was read', async () => {
  const reading = await edited((cells, row) => {
    if (row === 2) cells.set('Objective', 'Without any action');
    else cells.set('Priority', 'Language first');
  });
  expect(reading.objectives.map(({ text, note }) => [text, note])).toEqual([
    ['Talk more', 'Priority: Language first'],
    ['Without any action', ''],
  ]);
  expect(reading.priorities).toMatchObject([{ title: 'Language first', rationale: 'Half of the need' }]);
  const [question] = reading.questions;
  const back = answer(reading, { [question!.id]: question!.choices[1]!.value }, context);
  expect(back.priorities).toMatchObject([{ title: 'Words first', rationale: 'Half of the need' }]);
  expect(reading.savedAt).toBe('2026-11-24T10:12:30.000Z');
});

test('cells that somebody emptied say nothing', async () => {
  const reading = await edited((cells) => void cells.set('Objective', null).set('Priority', ''));
  expect([reading.questions, reading.objectives[0]?.text]).toEqual([[], 'Talk more']);
});
