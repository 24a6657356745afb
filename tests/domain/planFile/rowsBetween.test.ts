import { readRows } from './cells';

const HEAD = ['Action', 'Lead', 'By when', 'Cost'];

test('a row that tells what came of the action above it is no objective, filled in or not', () => {
  const rows = [
    HEAD,
    ['Redo timetables', 'JC', 'Oct 2026'],
    ['Impact: they follow need. Next: a pilot in Y5.'],
    ['Appoint an assistant', 'HT', 'Jan 2027'],
    ['Impact:'],
    ['Review the register', 'JC', 'half-termly'],
    ['Impact: fewer on it'],
  ];
  const reading = readRows(rows, { merged: [2, 4, 6].map((row) => [row, 0, row, 3]) });
  expect(reading.objectives).toEqual([]);
  expect(reading.actions.map(({ text, reviewNotes }) => [text, reviewNotes])).toEqual([
    ['Redo timetables', 'they follow need. Next: a pilot in Y5.'],
    ['Appoint an assistant', ''],
    ['Review the register', 'fewer on it'],
  ]);
  expect(reading.leftOut).toEqual([]);
});

test('a row of impact under several actions is of their objective', () => {
  const { objectives, actions } = readRows(
    [['Priority 1: Talk'], HEAD, ['Train TAs', 'JC', 'Oct 2026'], ['Coach', 'HT', 'Jan 2027'], ['Impact: the gap is smaller']],
    { merged: [[4, 0, 4, 3]] },
  );
  expect(objectives[0]?.note).toContain('Impact: the gap is smaller');
  expect(actions.map(({ reviewNotes }) => reviewNotes)).toEqual(['', '']);
});

test('a heading over the same headings again is of the rows under it, though their first column is called nothing', () => {
  const head = ['', 'Target', 'Strategies', 'Timeframe'];
  const rows = [
    ['Improving access to the curriculum'],
    head,
    ['Short term', 'Staff know how', 'Train', 'Autumn 2026'],
    ['Improving the physical environment'],
    head,
    ['Short term', 'A ramp', 'Get quotes', 'July 2027'],
    ['Improving SEND information'],
    ['What we tell families and how.'],
    head,
    ['Short term', 'Plain letters', 'Rewrite them', 'July 2027'],
  ];
  const styled = rows.map((cells) => (cells[0]?.startsWith('Improving') ? [{ text: cells[0], level: 2 }] : cells));
  expect(readRows(rows.slice(0, 6)).objectives.map(({ note }) => note)).toEqual([
    'Priority: Improving access to the curriculum',
    'Priority: Improving the physical environment',
  ]);
  expect(readRows(styled).objectives.map(({ note }) => note)).toEqual([
    'Priority: Improving access to the curriculum',
    'Priority: Improving the physical environment',
    'Priority: Improving SEND information',
  ]);
});

test.each(['Rationale', 'Why', 'Reason'])(
  '%s in a block of labels over a further table is of its objective, and no action',
  (label) => {
    const head = ['Action', 'Responsible', 'By when', 'Resources'];
    const reading = readRows([
      ['Objective 1', 'Staff can describe the graduated response'],
      [label, 'Staff survey: 45% confident'],
      ['Success criteria', '90% confident by July'],
      head,
      ['Paired plan-writing', 'AW', 'Nov 2026', '2 supply days'],
      ['Objective 2', 'Interventions are stopped on evidence'],
      [label, '14 interventions, 3 with data'],
      ['Success criteria', 'Every intervention has exit data'],
      head,
      ['List all interventions', 'AW', 'Dec 2026', 'none'],
    ]);
    expect(reading.actions.map(({ objective, text }) => [objective, text])).toEqual([
      ['1', 'Paired plan-writing'],
      ['2', 'List all interventions'],
    ]);
    expect(reading.objectives.map(({ note }) => note)).toEqual([
      `${label}: Staff survey: 45% confident`,
      `${label}: 14 interventions, 3 with data`,
    ]);
  },
);
