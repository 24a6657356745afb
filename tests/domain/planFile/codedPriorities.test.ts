import { listed, readRows } from './cells';

const ACTIONS = [
  ['A1', 'P1', 'Phonics catch-up daily', 'Reading lead', '18/12/2026'],
  ['A2', 'P1', 'Decodable book audit', 'Reading lead', '12/02/2027'],
  ['A3', 'P2', 'Furnish a quiet room', 'Site manager', '12/02/2027'],
];
const HEAD = ['Ref', 'Linked priority', 'Action', 'Responsible', 'Target date'];
const LISTED = ['1: Phonics catch-up daily', '1: Decodable book audit', '2: Furnish a quiet room'];

test.each([
  ['beside its words', ['Priority', 'Title', 'Sponsor'], ['P1', 'Early reading', 'Headteacher'], ['P2', 'Calm rooms', 'Deputy']],
  ['before its words', ['Priority', 'Sponsor'], ['P1 Early reading', 'Headteacher'], ['P2: Calm rooms', 'Deputy']],
])('actions stand under the priority that a table above names by a code %s', (_, ...key) => {
  for (const heading of ['Linked priority', 'Priority', 'Theme']) {
    const head = HEAD.with(1, heading);
    const reading = readRows([['1. SEND priorities'], ...key, ['2. Detailed actions'], head, ...ACTIONS]);
    expect(reading.objectives.map(({ ref, text, note }) => [ref, text, note])).toEqual([
      ['1', 'Early reading', 'Sponsor: Headteacher'],
      ['2', 'Calm rooms', 'Sponsor: Deputy'],
    ]);
    expect(listed(reading)).toEqual(LISTED);
    expect(reading.actions.map(({ ref, note }) => [ref, note])).toEqual([
      ['A1', ''],
      ['A2', ''],
      ['A3', ''],
    ]);
    expect(reading.questions).toEqual([]);
  }
});

test('beside objectives of their own the codes name the priorities over them', () => {
  const { objectives } = readRows([
    ['P1', 'Early reading'],
    ['P2', 'Calm rooms'],
    ['Priority', 'Objective', 'Action', 'Lead'],
    ['P1', 'All read', 'Phonics catch-up daily', 'PL'],
    ['P2', 'All settle', 'Furnish a quiet room', 'JT'],
  ]);
  expect(objectives.map(({ text, note }) => [text, note])).toEqual([
    ['All read', 'Priority: Early reading'],
    ['All settle', 'Priority: Calm rooms'],
  ]);
});

test('a code of the action itself, or several in a cell, name no priority', () => {
  const key = [
    ['P1', 'Early reading'],
    ['P2', 'Calm rooms'],
  ];
  const own = readRows([
    ...key,
    ['Ref', 'Objective', 'Action', 'Lead'],
    ['P1', 'All read', 'Catch-up', 'PL'],
    ['P2', 'All settle', 'Rooms', 'JT'],
  ]);
  expect(own.objectives.map(({ text }) => text)).toEqual(['All read', 'All settle']);
  expect(own.actions.map(({ ref }) => ref)).toEqual(['P1', 'P2']);
  const [first, , last] = ACTIONS;
  const several = readRows([...key, HEAD, first!.with(1, 'P1, P2'), last!]);
  expect(several.actions.map(({ note }) => note)).toEqual(['Linked priority: P1, P2', 'Linked priority: P2']);
});
