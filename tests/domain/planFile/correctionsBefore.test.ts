import { correct, type Correction } from '../../../src/domain/planFile/answer';
import { correctionsAsBefore, rememberCorrections } from '../../../src/domain/planFile/correctionsBefore';
import { nothingRemembered, readRemembered } from '../../../src/domain/planFile/remembered';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, sheetOf, workbookOf } from './cells';

const file = (...rows: string[][]) => {
  const workbook = workbookOf(sheetOf([['Objective', 'Action', 'Lead', 'Due'], ...rows]));
  return { workbook, reading: readPlan(workbook, context), academicYear: '2026/27' };
};
const rows = [
  ['Talk', 'Rota', 'PL', '12/11/2026'],
  ['', 'Pairs', 'JT', '12/11/2026'],
  ['', 'Review', 'JT', ''],
  ['Read', 'Review', 'JT', ''],
];
const put = (id: string): Correction[] => [
  { id, field: 'due', value: { kind: 'day', day: '2026-12-04' } },
  { id, field: 'leads', value: { kind: 'leads', leads: ['Bo Kessler'] } },
];
const told = ({ workbook, reading }: ReturnType<typeof file>, memory = nothingRemembered) =>
  correct(
    reading,
    correctionsAsBefore(workbook, reading, memory).map(({ correction }) => correction),
    context,
  ).actions.map(({ leads, due }) => [leads[0], due && 'day' in due && due.day]);

test('cells that were put right are so again where the same file is read, wherever their row stands by then', () => {
  const first = file(...rows);
  const memory = readRemembered(JSON.stringify(rememberCorrections(nothingRemembered, first, put(first.reading.actions[0]!.id))));
  expect(told(file(['Talk', 'New', 'JT', ''], ...rows), memory).slice(0, 3)).toEqual([
    ['JT', null],
    ['Bo Kessler', '2026-12-04'],
    ['JT', '2026-11-12'],
  ]);
  expect(correctionsAsBefore(first.workbook, first.reading, memory).map(({ question }) => question.said)).toEqual([
    'PL',
    '12/11/2026',
  ]);
});

test('a cell that the file has changed says what the file says, and so does one of two actions in the same words', () => {
  const first = file(...rows);
  const all = first.reading.actions.flatMap(({ id }, at) => (at === 0 || at === 2 ? put(id) : []));
  const memory = rememberCorrections(nothingRemembered, first, all);
  const changed = file(['Talk', 'Rota', 'PL', '19/11/2026'], ...rows.slice(1));
  expect(told(changed, memory)).toEqual([
    ['Bo Kessler', '2026-11-19'],
    ['JT', '2026-11-12'],
    ['JT', null],
    ['JT', null],
  ]);
});

test('a correction that was taken back is forgotten', () => {
  const first = file(...rows);
  const memory = rememberCorrections(nothingRemembered, first, put(first.reading.actions[0]!.id));
  const [lead] = correctionsAsBefore(first.workbook, first.reading, memory);
  expect(told(first, rememberCorrections(memory, first, [], [lead!]))[0]).toEqual(['PL', '2026-12-04']);
});
