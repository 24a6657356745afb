import { listed, readRows } from './cells';

test('the heading right over each of several tables of objectives is their priority, the first as the last', () => {
  const table = (objective: string, action: string) => [
    ['Target', 'Strategies', 'Timeframe'],
    [objective, action, 'July 2027'],
  ];
  const reading = readRows([
    ['Accessibility plan'],
    ['1. Access to the curriculum'],
    ...table('Staff are confident', 'Audit training'),
    ['2. The physical environment'],
    ...table('The site is safe', 'Paint step edges'),
    ['3. Written information'],
    ...table('Letters can be read', 'Offer large print'),
  ]);
  expect(reading.objectives.map(({ text, note }) => [text, note])).toEqual([
    ['Staff are confident', 'Priority: Access to the curriculum'],
    ['The site is safe', 'Priority: The physical environment'],
    ['Letters can be read', 'Priority: Written information'],
  ]);
  expect(listed(reading)).toEqual(['1: Audit training', '2: Paint step edges', '3: Offer large print']);
});

test('challenges and outcomes above the activities of a strategy are none of its objectives, nor what is over them', () => {
  const head = ['Activity', 'Evidence that supports this approach', 'Challenge number(s) addressed'];
  const reading = readRows([
    ['Strategy statement'],
    ['Challenges'],
    ['Challenge number', 'Detail of challenge'],
    ['1', 'Language is underdeveloped'],
    ['2', 'Attendance is low'],
    ['Intended outcomes'],
    ['Intended outcome', 'Success criteria'],
    ['Improved language', 'Gains are seen in assessments'],
    ['Activity in this academic year'],
    ['Teaching'],
    ['Budgeted cost: £12,000'],
    head,
    ['Train staff in language approaches', 'EEF', '1'],
    ['Wider strategies'],
    ['Budgeted cost: £8,500'],
    head,
    ['Employ a family worker', 'DfE', '2'],
  ]);
  expect(reading.objectives.map(({ text, cost }) => [text, cost])).toEqual([
    ['Teaching', 12000],
    ['Wider strategies', 8500],
  ]);
  expect(listed(reading)).toEqual(['1: Train staff in language approaches', '2: Employ a family worker']);
  const told = reading.leftOut.map(({ text }) => text);
  expect(told).toEqual(expect.arrayContaining(['Attendance is low', 'Improved language', 'Activity in this academic year']));
});

test.each([
  ['in the rows of the table', 0],
  ['a row lower', 1],
])('what was spent, %s behind an empty column, changes nothing of the plan beside it', (_, lower) => {
  const plan = [
    ['SEND plan', '', '', ''],
    ['Objective', 'Action', 'Who', 'When'],
    ['Calm', 'Furnish two pods', 'Site team', '30/10/26'],
    ['', 'Rota for them', 'SENDCo', '18/12/26'],
  ];
  const spent: (string | number)[][] = [['Spend summary'], ['Staffing', 1440], ['Training', 750], ['Total', 2190]];
  const rows = Array.from({ length: 5 }, (__, at) => [...(plan[at] ?? ['', '', '', '']), '', ...(spent[at - lower] ?? [])]);
  const { actions, objectives, leftOut } = readRows(rows);
  expect(objectives.map(({ text }) => text)).toEqual(['Calm']);
  expect(actions).toMatchObject([
    { text: 'Furnish two pods', leads: ['Site team'], note: '' },
    { text: 'Rota for them', note: '' },
  ]);
  expect(leftOut).toContainEqual(expect.objectContaining({ why: 'otherTable' }));
});

test('columns numbered over again are an action each, what stands before and behind them is of each', () => {
  const { actions, questions } = readRows([
    ['Objective', 'Action 1', 'Who 1', 'When 1', 'Action 2', 'Who 2', 'When 2', 'Success'],
    ['Belonging', 'Buddy scheme', 'JT', '12/11/26', 'Lunch club', 'BK', '11/12/26', 'Fewer incidents'],
  ]);
  expect(actions).toMatchObject([
    { text: 'Buddy scheme', leads: ['JT'], due: { day: '2026-11-12' }, successCriteria: ['Fewer incidents'] },
    { text: 'Lunch club', leads: ['BK'], due: { day: '2026-12-11' }, successCriteria: ['Fewer incidents'] },
  ]);
  expect(questions).toEqual([]);
});
