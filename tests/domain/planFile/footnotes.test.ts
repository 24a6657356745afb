import { readRows } from './cells';

test.each([
  ['*', '* subject to the budget'],
  ['†', '† subject to the budget'],
  ['¹', '¹ subject to the budget'],
  ['²', '2 subject to the budget'],
  ['[1]', '[1] subject to the budget'],
])('a line under a table that begins with the mark “%s” is told and belongs to the cells with that mark', (mark, note) => {
  for (const column of [0, 1]) {
    const line = Array.from({ length: column + 1 }, (_, at) => (at === column ? note : ''));
    const { actions, leftOut, objectives, questions } = readRows([
      ['Objective', 'Action', 'Lead', 'Cost'],
      ['Talk', `Screen pupils${mark}`, 'PL', '£300'],
      ['Read', 'Buy books', 'JT', `£200${mark}`],
      ['Read', 'Tell families', 'JT', '£20'],
      line,
    ]);
    expect(actions.map(({ text, cost, costText, note: told }) => [text, cost, costText, told])).toEqual([
      ['Screen pupils', 300, '', `Footnote: ${note}`],
      ['Buy books', 200, '', `Footnote: ${note}`],
      ['Tell families', 20, '', ''],
    ]);
    expect(leftOut.map(({ why, text }) => [why, text])).toEqual([['footnote', note]]);
    expect([objectives.length, questions]).toEqual([2, []]);
  }
});

test('a raised figure behind an amount is no part of it, one behind a unit stays, and starred lines are actions', () => {
  const { actions } = readRows([
    ['Action', 'Lead', 'Cost'],
    ['* Lay 10 m² of carpet', 'PL', '£300¹'],
    ['* Read daily', 'JT', '£20'],
  ]);
  expect(actions.map(({ text, cost }) => [text, cost])).toEqual([
    ['Lay 10 m² of carpet', 300],
    ['Read daily', 20],
  ]);
});
