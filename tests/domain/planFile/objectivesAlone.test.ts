import { answer } from '../../../src/domain/planFile/answer';
import { draftsOf } from '../../../src/domain/planFile/drafts';
import { context, readRows } from './cells';

const READING = 'Raise reading of pupils with SEND';
const ATTENDANCE = 'Attendance of SEN Support is 94%';

test.each<[string, (string | { text: string; level: number })[][]]>([
  [
    'a table',
    [
      ['No.', 'Objective', 'Success criteria'],
      ['1', READING, '80% at target'],
      ['2', ATTENDANCE, 'Registers'],
    ],
  ],
  [
    'targets in numbers',
    [
      ['Objective', 'Baseline', 'Target', 'Lead'],
      [READING, '61', '80', 'PL'],
      [ATTENDANCE, '92.1', '94', 'AHT'],
    ],
  ],
  ['headings', [[`Objective 1: ${READING}`], ['We want all to read.'], [`Objective 2: ${ATTENDANCE}`]]],
  ['labels', [[`Objective: ${READING}`], ['Success criteria: 80%'], [`Objective: ${ATTENDANCE}`], ['Lead: AHT']]],
  ['a list', [[{ text: 'Our objectives for 2026/27', level: 1 }], [`1. ${READING}`], [`2. ${ATTENDANCE}`]]],
])('objectives without actions in %s are read, and it is asked whether they are the plan', (_, rows) => {
  const reading = readRows(rows);
  expect(reading).toMatchObject({ outcome: 'import', actions: [] });
  expect(reading.objectives.map(({ text }) => text)).toEqual([READING, ATTENDANCE]);
  const [question, ...others] = reading.questions;
  expect(others).toEqual([]);
  expect(question).toMatchObject({ reason: 'objectivesAlone', proposed: 0 });
  const [yes, no] = question!.choices.map(({ value }) => answer(reading, { [question!.id]: value }, context));
  expect([draftsOf(yes!).map(({ statement }) => statement), draftsOf(no!)]).toEqual([[READING, ATTENDANCE], []]);
  expect([yes!.questions, no!.questions]).toEqual([[], []]);
});

test('what else a table says of objectives is kept with them', () => {
  const rows = [
    ['Objective', 'Success criteria', 'Notes'],
    [READING, '80% at target', 'Agreed in May'],
    [ATTENDANCE, 'Registers', ''],
  ];
  const [first] = draftsOf(readRows(rows));
  expect(first?.successCriteria).toBe('80% at target\nNotes: Agreed in May');
});

test.each([
  ['a title', [['Objective 1: Read'], ['We love books']]],
  [
    'numbers',
    [
      ['Target', 'Result'],
      ['94', '92'],
      ['80', '71'],
    ],
  ],
  ['values', [['Our aims'], ['• Kind'], ['• Brave']]],
])('%s is no plan of objectives', (_, rows) => {
  expect(readRows(rows)).toMatchObject({ outcome: 'nothing', objectives: [] });
});

test('objectives beside who and when may be the actions: it is asked', () => {
  const rows = [
    ['Priority', 'Objective', 'Lead', 'By when'],
    ['Reading', READING, 'PL', 'July 2027'],
    ['Attendance', ATTENDANCE, 'BK', 'Dec'],
  ];
  const reading = readRows(rows);
  expect(reading.actions.map(({ text }) => text)).toEqual([READING, ATTENDANCE]);
  const asked = reading.questions.find(({ reason }) => reason === 'columnMeaning');
  expect(asked?.choices.map(({ value }) => value.kind === 'column' && value.as)).toContain('objective');
});
