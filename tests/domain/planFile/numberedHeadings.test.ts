import { listed, readRows } from './cells';

const HEAD = ['Action', 'Lead', 'By when'];
const ACTIONS = [
  ['Buy books', 'PL', '18/12/2026'],
  ['Read daily', 'JT', '12/02/2027'],
];
const LISTED = ['1: Buy books', '1: Read daily', '2: Phone home'];

test.each([
  ['in the row below', ['Priority 1'], ['Read for joy'], ['Focus 2'], ['Come to school']],
  ['in the next cell', ['Priority 1', 'Read for joy'], undefined, ['Focus 2', 'Come to school'], undefined],
])('the words of a heading that is but a number stand %s', (_, first, below, second, belowSecond) => {
  const rows = [
    HEAD,
    first,
    ...(below ? [below] : []),
    ...ACTIONS,
    second,
    ...(belowSecond ? [belowSecond] : []),
    ['Phone home', 'PL', '18/12/2026'],
  ];
  const reading = readRows(rows);
  expect(reading.objectives.map(({ ref, text }) => [ref, text])).toEqual([
    ['1', 'Read for joy'],
    ['2', 'Come to school'],
  ]);
  expect([listed(reading), reading.questions.map(({ reason }) => reason)]).toEqual([LISTED, ['calledPriorities']]);
});

test.each([
  [
    'below',
    [
      ['Focus', ''],
      ['Priority 1', ''],
      ['Read for joy', ''],
      ['Priority 2', ''],
    ],
    ['Read for joy', 'Priority 2'],
  ],
  [
    'beside',
    [
      ['Focus', ''],
      ['Priority 1', 'Read for joy'],
      ['', ''],
      ['Priority 2', 'Come'],
    ],
    ['Read for joy', 'Come'],
  ],
  [
    'nowhere',
    [
      ['Focus', ''],
      ['Priority 1', ''],
      ['', ''],
      ['Priority 2', ''],
    ],
    ['Priority 1', 'Priority 2'],
  ],
])('the words of a number in the column of objectives stand %s', (_, cells, texts) => {
  const actions = [HEAD, ...ACTIONS, ['Phone home', 'PL', '18/12/2026']];
  const reading = readRows(cells.map((own, row) => [...own, ...actions[row]!]));
  expect(reading.objectives.map(({ text }) => text)).toEqual(texts);
  expect(listed(reading)).toEqual(LISTED);
  expect(reading.actions.map(({ note }) => note)).toEqual(['', '', '']);
});

test.each([
  ['1a', '1b', '2a'],
  ['1.1', '1.2', '2.1'],
  ['Target 1:', 'Target 2:', 'Target 1:'],
])('%s and %s under an objective and over its actions are how one will know', (one, two, other) => {
  for (const apart of [true, false]) {
    const line = (label: string, words: string) => (apart ? [label, words] : [`${label} ${words}`]);
    const under = (objective: string, targets: string[][], actions: string[][]) => [[objective], ...targets, HEAD, ...actions];
    const first = [line(one, 'All read daily'), line(two, 'All have a book')];
    const reading = readRows([
      ...under('Objective 1: Read for joy', first, ACTIONS),
      ...under('Objective 2: Come to school', [line(other, 'Half the late marks')], [['Phone home', 'PL', '18/12/2026']]),
    ]);
    expect(reading.objectives.map(({ text, successCriteria }) => [text, successCriteria])).toEqual([
      ['Read for joy', ['All read daily', 'All have a book']],
      ['Come to school', ['Half the late marks']],
    ]);
    expect(listed(reading)).toEqual(LISTED);
  }
});

test('numbers of actions in the column of objectives are the actions’ own', () => {
  const reading = readRows([
    ['Objective', ...HEAD],
    ['1 Read for joy'],
    ...ACTIONS.map((action, at) => [`1${'ab'[at]}`, ...action]),
    ['2 Come to school'],
    ['2a', 'Phone home', 'PL', '18/12/2026'],
  ]);
  expect(listed(reading)).toEqual(LISTED);
  expect(reading.actions.map(({ ref }) => ref)).toEqual(['1a', '1b', '2a']);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Read for joy', 'Come to school']);
});

test('numbered lines with nothing beside them and no action behind are no targets', () => {
  const { objectives, actions } = readRows([
    HEAD,
    ['1 Read for joy'],
    ['1a Buy books'],
    ['1b Read daily'],
    ['2 Come to school'],
    ['Phone home', 'PL', '18/12/2026'],
  ]);
  expect(objectives.flatMap(({ successCriteria }) => successCriteria)).toEqual([]);
  expect(actions.map(({ ref, text }) => [ref, text])).toEqual([
    ['1a', 'Buy books'],
    ['1b', 'Read daily'],
    ['', 'Phone home'],
  ]);
});

test('a row numbered 1 over 1.1 in a column of objectives and actions is an objective with all that its row says', () => {
  const reading = readRows([
    ['Ref', 'Objective / action', 'Resp', 'Due'],
    ['1', 'Pupils with SEND attend as well as others', 'DHT', 'July 2027'],
    ['1.1', 'Attendance drop-ins', 'EWO', 'weekly'],
    ['1.2', 'Transport training', 'SENCO', 'Feb 2027'],
    ['2', 'Staff are confident', 'SENCO', 'July 2027'],
    ['2.1', 'Induction', 'SENCO', 'Sept 2026'],
  ]);
  expect(reading.actions.map(({ objective, ref, text }) => [objective, ref, text])).toEqual([
    ['1', '1.1', 'Attendance drop-ins'],
    ['1', '1.2', 'Transport training'],
    ['2', '2.1', 'Induction'],
  ]);
  expect(reading.objectives.map(({ ref, text, note }) => [ref, text, note])).toEqual([
    ['1', 'Pupils with SEND attend as well as others', 'Resp: DHT\nDue: July 2027'],
    ['2', 'Staff are confident', 'Resp: SENCO\nDue: July 2027'],
  ]);
});

test('a letter alone over its numbers is an objective, and an action with a lead above others is none', () => {
  const head = ['Ref', 'Action', 'Owner', 'When'];
  const letters = readRows([
    head,
    ['A', 'Workforce'],
    ['A1', 'Skills audit', 'PN', 'Dec 2026'],
    ['B', 'Provision'],
    ['B1', 'Map the waves', 'GO', 'Jan 2027'],
  ]);
  expect(letters.objectives.map(({ text }) => text)).toEqual(['Workforce', 'Provision']);
  expect(letters.actions.map(({ objective, text }) => [objective, text])).toEqual([
    ['1', 'Skills audit'],
    ['2', 'Map the waves'],
  ]);
  const led = readRows([head, ['1', 'Plan training', 'GO', 'Jan 2027'], ['1.1', 'Hold it', 'GO', 'Feb 2027']]);
  expect(led.actions.map(({ text }) => text)).toEqual(['Plan training', 'Hold it']);
});
