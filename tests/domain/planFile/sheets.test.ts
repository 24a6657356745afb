import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, listed, readRows, sheetOf, workbookOf } from './cells';

test('several sheets: each a priority by its name; covers, hidden sheets and last year’s are said', () => {
  const head = ['Action', 'Lead', 'When'];
  const reading = readPlan(
    workbookOf(
      sheetOf([['SEND Improvement Plan']], { name: 'Cover' }),
      sheetOf([head, ['Sign training', 'SENCO', 'Autumn 2']], { name: 'P1 Communication' }),
      sheetOf([head, ['Home visits', 'JT', 'Spring 1']], { name: 'P2 Attendance' }),
      sheetOf([['Red'], ['Amber']], { name: 'Lists', hidden: true }),
      sheetOf([head, ['Old thing', 'JT', 'Autumn 2']], { name: '2025-26' }),
    ),
    context,
  );
  expect(listed(reading)).toEqual(['1: Sign training', '2: Home visits']);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Communication', 'Attendance']);
  expect(reading.leftOut.map(({ why, text }) => [why, text])).toEqual([
    ['text', 'SEND Improvement Plan'],
    ['hiddenSheet', 'Lists'],
    ['lastYear', '2025-26'],
  ]);
});

test('objectives on another sheet are found by number', () => {
  const reading = readPlan(
    workbookOf(
      sheetOf(
        [
          ['Obj', 'Action', 'Who', 'When'],
          [1, 'Train TAs', 'SENCO', 'Autumn 1'],
          [2, 'Café', 'JA', 'monthly'],
        ],
        { name: 'Actions' },
      ),
      sheetOf(
        [
          ['No', 'Objective', 'Success criteria'],
          [1, 'Pupils talk well', '80% talk'],
          [2, 'Families join in', '60% come'],
        ],
        { name: 'Objectives' },
      ),
    ),
    context,
  );
  expect(listed(reading)).toEqual(['1: Train TAs', '2: Café']);
  expect(reading.objectives).toMatchObject([
    { text: 'Pupils talk well', successCriteria: ['80% talk'] },
    { text: 'Families join in' },
  ]);
});

test('a copy of the plan a term is one plan: the later rating counts, the earlier is kept', () => {
  const head = ['Objective', 'Action', 'RAG'];
  const reading = readPlan(
    workbookOf(
      sheetOf([head, ['Talk', 'Train', 'A']], { name: 'Autumn' }),
      sheetOf([head, ['Talk', 'Train', 'B'], ['', 'New', 'R']], { name: 'Spring' }),
    ),
    context,
  );
  expect(reading.actions.map(({ text, status, reviewNotes }) => [text, status, reviewNotes])).toEqual([
    ['Train', 'complete', 'RAG: A'],
    ['New', 'offTrack', ''],
  ]);
  expect(reading.leftOut.map(({ why }) => why)).toEqual(['repeatedAction']);
});

test('outcomes on a sheet of their own that no action belongs to are left out and said', () => {
  const activity = ['Activity', 'Evidence that supports this approach', 'Challenge number(s) addressed'];
  const reading = readPlan(
    workbookOf(
      sheetOf(
        [
          ['Intended outcome', 'Success criteria'],
          ['Better oral language', 'Assessments'],
          ['Attendance', '94%'],
        ],
        { name: 'Outcomes' },
      ),
      sheetOf(
        [
          ['Wider strategies'],
          ['Budgeted cost: £8,000'],
          activity,
          ['Attendance officer', 'DfE', '2'],
          ['Breakfast club', 'DfE', '1'],
        ],
        { name: 'Activity' },
      ),
    ),
    context,
  );
  expect(reading.objectives.map(({ text, cost }) => [text, cost])).toEqual([['Wider strategies', 8000]]);
  expect(reading.leftOut.map(({ why, text }) => [why, text])).toEqual([
    ['otherTable', 'Better oral language'],
    ['otherTable', 'Attendance'],
  ]);
});

test('the name that a program gave a table is no heading', () => {
  const { objectives, leftOut } = readRows(
    [
      ['Table 1', '', ''],
      ['Objective', 'Action', 'Lead'],
      ['Calm', 'Open a room', 'BK'],
      ['', 'Greet at the gate', 'JT'],
    ],
    { merged: [[0, 0, 0, 2]] },
  );
  expect([objectives.map(({ note }) => note), leftOut.map(({ text }) => text)]).toEqual([[''], ['Table 1']]);
});
