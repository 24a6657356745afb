import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, listed, readRows, sheetOf, workbookOf } from './cells';

test('a table on its side, headings down its first column, is read by its columns', () => {
  const reading = readRows([
    ['Oxmarsh plan for calm starts'],
    ['', 'Aim 1', 'Aim 2', 'Aim 3'],
    ['What we want', 'Calm starts', 'Reading every day', 'Families heard'],
    ['Actions', 'Open a soft landing room', 'Buy decodable books', 'Hold a forum'],
    ['Lead', 'BK', 'PL', 'Head'],
    ['By when', '27/11/2026', '18/12/2026', 'Summer 1'],
    ['Cost', '£0', '£165', 'TBC'],
    ['RAG', 'G', 'A', 'R'],
  ]);
  expect(listed(reading)).toEqual(['1: Open a soft landing room', '2: Buy decodable books', '3: Hold a forum']);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Calm starts', 'Reading every day', 'Families heard']);
  expect(reading.actions[1]).toMatchObject({
    leads: ['PL'],
    due: { day: '2026-12-18' },
    cost: 165,
    status: 'atRisk',
    note: 'Aim 2',
    cells: { text: { sheet: 0, row: 3, column: 2 }, due: { sheet: 0, row: 5, column: 2 } },
  });
  expect(reading.questions).toMatchObject([
    { reason: 'periods' },
    { field: 'cost', reason: 'notDecided', at: [{ row: 6, column: 3 }] },
  ]);
  expect(reading.leftOut).toMatchObject([{ text: 'Oxmarsh plan for calm starts', from: { row: 0, column: 0 } }]);
});

test('an objective merged across several columns is that of each', () => {
  const reading = readPlan(
    workbookOf(
      sheetOf(
        [
          ['Objective', 'Calm starts', '', 'Reading every day'],
          ['Action', 'Open a soft landing room', 'Greet at the gate', 'Buy decodable books'],
          ['Who', 'BK', 'JT', 'PL'],
          ['When', '27/11/2026', '', '18/12/2026'],
        ],
        { merged: [[0, 1, 0, 2]] },
      ),
    ),
    context,
  );
  expect(listed(reading)).toEqual(['1: Open a soft landing room', '1: Greet at the gate', '2: Buy decodable books']);
});

test('blocks of labels, one value each, are no table on its side', () => {
  const reading = readRows([
    ['Objective:', 'Calm starts', '', ''],
    ['Action:', 'Open a soft landing room', '', ''],
    ['Lead:', 'BK', 'By when:', '27/11/2026'],
  ]);
  expect(listed(reading)).toEqual(['1: Open a soft landing room']);
  expect(reading.actions[0]).toMatchObject({ leads: ['BK'], due: { day: '2026-11-27' } });
});
