import { listed, readRows } from './cells';

test('a column of actions for each term: every cell is an action, due in its term', () => {
  const reading = readRows([
    ['Objective', 'Autumn term actions', 'Spring term actions', 'Summer term actions', 'Lead'],
    ['Reading every day', 'Buy decodable books', 'Train volunteers', 'Hold a book fair', 'PL'],
    ['Calm starts', 'Greet at the gate', '', 'Ask families', 'BK'],
  ]);
  expect(listed(reading)).toEqual([
    '1: Buy decodable books',
    '1: Train volunteers',
    '1: Hold a book fair',
    '2: Greet at the gate',
    '2: Ask families',
  ]);
  expect(reading.actions.map(({ due, leads, note }) => [due && 'period' in due && due.period, leads, note])).toEqual([
    ['autumn', ['PL'], ''],
    ['spring', ['PL'], ''],
    ['summer', ['PL'], ''],
    ['autumn', ['BK'], ''],
    ['summer', ['BK'], ''],
  ]);
  expect(reading.questions.map(({ reason }) => reason)).toEqual(['periods', 'periods', 'periods']);
});

test('words over a table that say nothing of actions are headings all the same, never an action', () => {
  const reading = readRows([
    ['Improvement', 'Milestone by Dec', 'Milestone by July', 'Owner'],
    ['Reading every day for all', 'Books bought', '8 in 10 read daily', 'PL'],
    ['Calm starts for all', 'Gate open', 'Late marks halve', 'BK'],
  ]);
  expect(reading.actions.map(({ text }) => text)).toEqual(['Reading every day for all', 'Calm starts for all']);
  expect(reading.actions[0]).toMatchObject({
    leads: ['PL'],
    milestones: [
      { text: 'Books bought', dueText: 'Dec' },
      { text: '8 in 10 read daily', dueText: 'July' },
    ],
  });
});

test('days under “Complete” are when it is due, days under “Review” when it is looked at', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Start', 'Review', 'Complete', 'Staff'],
    ['Reading every day', 'Buy decodable books', '01/09/2026', 'Dec 26', '12/03/2027', 'PL'],
  ]);
  expect(reading.actions[0]).toMatchObject({ due: { day: '2027-03-12' }, monitoring: 'Dec 26', reviewNotes: '', status: null });
  expect(reading.questions).toMatchObject([{ reason: 'columnMeaning', heading: 'Complete' }]);
});

test('a second column of days of unknown meaning is kept and asked about', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'Deadline', 'Extended to'],
    ['Reading every day', 'Buy decodable books', 'PL', '30/10/2026', '27/11/2026'],
  ]);
  expect(reading.actions[0]).toMatchObject({ due: { day: '2026-10-30' }, note: 'Extended to: 27/11/2026' });
  expect(reading.questions).toMatchObject([{ reason: 'columnMeaning', heading: 'Extended to', proposed: 0 }]);
  const [first, second] = reading.questions[0]?.choices ?? [];
  expect([first?.value, second?.value]).toMatchObject([{ as: 'kept' }, { as: 'due' }]);
});

test('a line such as “Notes” beside some words under a table is no action', () => {
  const reading = readRows([
    ['Action', 'Lead', 'By when'],
    ['Greet at the gate', 'BK', '12/11/2026'],
    ['Notes', 'Seen by the governors', ''],
    ['Approved by', 'Chair', ''],
  ]);
  expect(reading.actions.map(({ text }) => text)).toEqual(['Greet at the gate']);
  expect(reading.leftOut.map(({ text }) => text)).toEqual(['Notes Seen by the governors', 'Approved by Chair']);
});

test('a table on its side may call its actions aims, and one without headings may say its objective again and again', () => {
  expect(
    listed(
      readRows([
        ['Aim', 'Buy decodable books', 'Train volunteers'],
        ['Lead', 'PL', 'BK'],
        ['When', 'Oct', 'Jan'],
      ]),
    ),
  ).toEqual([': Buy decodable books', ': Train volunteers']);
  expect(
    listed(
      readRows([
        ['Reading', 'Buy decodable books', 'PL', '30/10/2026'],
        ['Reading', 'Train volunteers to read', 'BK', '15/01/2027'],
        ['Calm', 'Greet at the gate', 'JT', '27/11/2026'],
      ]),
    ),
  ).toEqual(['1: Buy decodable books', '1: Train volunteers to read', '2: Greet at the gate']);
});

test.each([
  ['How much?', '£300', 'cost'],
  ['R A G', 'G', 'status'],
  ['Commenced', '01/09/2026', 'start'],
])('“%s” needs no question', (heading, cell, as) => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', heading],
    ['Calm starts', 'Greet at the gate', 'BK', cell],
  ]);
  expect(reading.columns[3]).toMatchObject({ as });
  expect(reading.questions).toEqual([]);
});

test('two tables beside each other are both read, with or without an empty column between', () => {
  const head = ['Action', 'Lead', 'RAG'];
  const close = readRows([
    ['Objective', ...head, ...head],
    ['Calm starts', 'Open a soft landing room', 'BK', 'G', 'Greet at the gate', 'JT', 'R'],
    ['', 'Ask families', 'HW', 'A', '', '', ''],
  ]);
  const read = ({ actions }: typeof close) =>
    actions.map(({ objective, text, leads, status, note }) => [objective, text, ...leads, status, note]);
  expect(read(close)).toEqual([
    ['1', 'Open a soft landing room', 'BK', 'onTrack', ''],
    ['1', 'Ask families', 'HW', 'atRisk', ''],
    ['1', 'Greet at the gate', 'JT', 'offTrack', ''],
  ]);
  const apart = readRows([
    [...head, '', ...head],
    ['Open a soft landing room', 'BK', 'G', '', 'Greet at the gate', 'JT', 'R'],
  ]);
  expect(read(apart)).toEqual([
    ['', 'Open a soft landing room', 'BK', 'onTrack', ''],
    ['', 'Greet at the gate', 'JT', 'offTrack', ''],
  ]);
});

test('what a review says stays one though it names months, and what was planned is when it is due', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'Planned', 'Actual', 'Impact'],
    ['Calm starts', 'Greet at the gate', 'BK', '30/10/2026', '27/11/2026', 'Nov: 92%. Feb: 93%'],
    ['', 'Ask families', 'HW', '27/11/2026', '', 'TBC'],
  ]);
  expect(reading.actions[0]).toMatchObject({
    due: { day: '2026-10-30' },
    reviewNotes: 'Nov: 92%. Feb: 93%',
    note: 'Actual: 27/11/2026',
  });
  expect(reading.questions).toEqual([]);
});

test('a heading over the numbers of the actions and their words is that of both', () => {
  const reading = readRows([
    ['Objective', 'Action', '', 'Lead'],
    ['Calm starts', '1.1', 'Greet at the gate', 'BK'],
    ['', '1.2', 'Ask families', 'HW'],
  ]);
  expect(reading.actions.map(({ ref, text, note }) => [ref, text, note])).toEqual([
    ['1.1', 'Greet at the gate', ''],
    ['1.2', 'Ask families', ''],
  ]);
});

test('two columns that both say when are not told apart without asking', () => {
  const reading = readRows([
    ['Objective', 'Action', 'When', 'Timescale'],
    ['Calm starts', 'Greet at the gate', '12/11/2026', '12/03/2027'],
  ]);
  expect(reading.actions[0]).toMatchObject({ due: { day: '2026-11-12' }, note: 'Timescale: 12/03/2027' });
  expect(reading.questions).toMatchObject([{ reason: 'columnMeaning', heading: 'Timescale' }]);
});

test('objectives that a table numbers may be named under it', () => {
  const reading = readRows([
    ['Obj no', 'Action', 'Lead'],
    ['1', 'Greet at the gate', 'BK'],
    ['2', 'Buy decodable books', 'PL'],
    [],
    ['Objective 1: Calm starts'],
    ['Objective 2: Reading every day'],
    ['Objective 3: Families heard'],
  ]);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Calm starts', 'Reading every day']);
  expect(reading.leftOut.map(({ text }) => text)).toEqual(['Objective 3: Families heard']);
});

const TWO = ['Buy decodable books', 'Train the volunteers', 'Hold a fair'];

test.each([
  [
    'people with a title',
    ['Mrs Bell', 'Mr Hill', 'Miss Roe'],
    (): object[] => [{ leads: ['Mrs Bell'] }, {}, { leads: ['Miss Roe'] }],
  ],
  ['initials', ['PL', 'JT', 'BK'], () => [{ leads: ['PL'] }, {}, {}]],
  [
    'days and terms',
    ['12/03/2027', 'ongoing', 'Spring 1'],
    () => [{ due: { day: '2027-03-12' } }, {}, { due: { period: 'spring-1' } }],
  ],
  ['amounts', ['£300', '£20', 'Nil'], () => [{ cost: 300 }, { cost: 20 }, { cost: 0 }]],
  ['names, which are asked about', ['Ann Lowe', 'Bob Hart', 'Cy Penn'], () => [{ leads: [], note: '' }, {}, {}]],
])('two columns without headings, of actions and of %s, are read by their cells and asked about', (_, cells, expected) => {
  for (const title of [[], [['SEND actions']]]) {
    const { actions, questions } = readRows([...title, ...TWO.map((text, at) => [text, cells[at]!])]);
    expect(actions.map(({ text }) => text)).toEqual(TWO);
    expect(actions).toMatchObject(expected());
    expect(questions.map(({ reason }) => reason)).toContain('noHeadings');
    expect(questions.some(({ reason }) => reason === 'columnMeaning')).toBe(cells[0] === 'Ann Lowe');
  }
});

test('a cover in two columns is no plan', () => {
  const cover = [
    ['School name', 'Oak Primary'],
    ['Headteacher', 'Mrs Bell'],
    ['Plan agreed by', 'Ann Lowe'],
    ['Date agreed', 'Dec 2026'],
  ];
  expect(readRows(cover).outcome).toBe('nothing');
});

test('actions with a role among their words are no column of leads, where a table has no headings', () => {
  const { actions, questions } = readRows([
    ['Audit TA skills', 'SENCO', 'Sept 2026', 'Green', '£0'],
    ['TA training programme (6 sessions)', 'SENCO / EP', 'Oct 26 - Mar 27', 'Amber', '£780'],
    ['Review impact on pupils', 'Head of year', 'July 2027', '', ''],
  ]);
  expect(actions.map(({ text, leads, cost }) => [text, leads, cost])).toEqual([
    ['Audit TA skills', ['SENCO'], 0],
    ['TA training programme (6 sessions)', ['SENCO', 'EP'], 780],
    ['Review impact on pupils', ['Head of year'], null],
  ]);
  expect(questions.map(({ reason }) => reason)).toContain('noHeadings');
});
