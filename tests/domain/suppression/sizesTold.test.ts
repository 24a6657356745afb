import type { Figure, PupilGroup } from '../../../src/domain/figure';
import { isHidden, type Told } from '../../../src/domain/told';
import { stated, tell } from './places';

type Row = readonly [name: string, yearGroup: string, group: PupilGroup, numbers: Partial<Figure>];

/** Which of the rows' numbers of pupils, and which of their counts, are hidden. */
function hiddenIn(rows: readonly Row[]): Record<'pupils' | 'counts' | 'shares', string[]> {
  const { places, told } = toldIn(rows);
  const hidden = (what: 'pupils' | 'count' | 'value'): string[] =>
    places.flatMap((place, at) => (isHidden(told(place)[what]) ? [[...rows[at]!.slice(0, 3)].filter(Boolean).join(' ')] : []));
  return { pupils: hidden('pupils'), counts: hidden('count'), shares: hidden('value') };
}

/** The shares that are told, row by row. */
function valuesIn(rows: readonly Row[]): Told[] {
  const { places, told } = toldIn(rows);
  return places.map((place) => told(place).value);
}

function toldIn(rows: readonly Row[]) {
  const names = [...new Set(rows.map(([name]) => name))];
  const places = rows.map(([name, yearGroup, group, numbers]) =>
    stated({ measureKey: `m${names.indexOf(name)}`, period: '', yearGroup, group, number: 0 }, numbers),
  );
  const told = tell(
    places,
    Object.fromEntries(names.map((name, at) => [`m${at}`, /, number$/.test(name) ? ('count' as const) : ('percent' as const)])),
    Object.fromEntries(names.map((name, at) => [`m${at}`, name])),
  );
  return { places, told };
}

function sizes(
  name: string,
  pupils: Partial<Record<PupilGroup, number>>,
  counts: Partial<Record<PupilGroup, number>> = {},
): Row[] {
  return (Object.keys(pupils) as PupilGroup[]).map((group) => [
    name,
    '',
    group,
    { pupils: pupils[group]!, count: counts[group] ?? null },
  ]);
}

test('what is counted of girls, of boys and of all hides nothing for each other where it is not the same', () => {
  const rows = [
    ...sizes('Reads: girls', { noSen: 40, senSupport: 20, ehcp: 12 }, { noSen: 30, senSupport: 12, ehcp: 3 }),
    ...sizes('Swims: boys', { noSen: 41, senSupport: 22, ehcp: 13 }, { noSen: 25, senSupport: 15, ehcp: 8 }),
    ...sizes('Sings', { noSen: 81, senSupport: 42, ehcp: 25 }, { noSen: 60, senSupport: 30, ehcp: 14 }),
  ];
  expect(hiddenIn(rows).counts).toEqual(['Reads: girls ehcp']);
});

test('few boys whom no table states do not follow from girls and all', () => {
  const rows = [
    ...sizes('Phonics', { noSen: 80, senSupport: 40, ehcp: 15 }),
    ...sizes('Phonics: girls', { noSen: 42, senSupport: 21, ehcp: 12 }),
    ...sizes('Phonics: boys', { noSen: 38, senSupport: 19 }),
  ];
  expect(hiddenIn(rows).pupils).toHaveLength(1);
  expect(hiddenIn(rows).pupils[0]).toMatch(/ehcp$/);
});

test('what is counted of all years is of as many as the years have, where it is not more', () => {
  const years = (['noSen', 'senSupport'] as const).flatMap((group): Row[] => [
    ['Reads', 'Y5', group, { pupils: group === 'noSen' ? 30 : 10, count: 5 }],
    ['Reads', 'Y6', group, { pupils: group === 'noSen' ? 28 : 11, count: 5 }],
  ]);
  const swims = (noSen: number): Row[] => [
    ['Swims', '', 'noSen', { count: noSen }],
    ['Swims', '', 'senSupport', { count: 20 }],
  ];
  expect(hiddenIn([...years, ...swims(50)]).counts).toEqual(['Swims senSupport']);
  expect(hiddenIn([...years, ...swims(60)]).counts).toEqual([]);
});

test('a number hidden in one table is hidden in another that says the same of the group', () => {
  const rows = [...sizes('Reads', { noSen: 40, senSupport: 12, ehcp: 3, all: 55 }), ...sizes('Swims', { noSen: 38, all: 55 })];
  expect(hiddenIn(rows).pupils).toEqual(['Reads ehcp', 'Reads all', 'Swims all']);
});

test('a group is not told by how many of another are counted, of whom it can be no less', () => {
  const rows: Row[] = [...sizes('Reads', { senSupport: 12, ehcp: 1, all: 43 }), ['Swims', '', 'noSen', { count: 30 }]];
  expect(hiddenIn(rows).pupils).toHaveLength(2);
});

test('names alone tie a table to what it leaves', () => {
  const rows = (names: readonly [string, string]): Row[] => [
    [names[0], '', 'noSen', { pupils: 20, count: 12 }],
    [names[0], '', 'senSupport', { pupils: 15, count: 8 }],
    [names[1], '', 'ehcp', { pupils: 14, count: 11 }],
    [names[1], '', 'all', { pupils: 49, count: 26 }],
  ];
  expect(hiddenIn(rows(['Swims', 'Sings'])).counts).toEqual(['Sings ehcp']);
  for (const names of [
    ['Reached it', 'Did not reach it'],
    ['Present', 'Absent'],
  ] as const)
    expect(hiddenIn(rows(names)).counts).toHaveLength(2);
});

test.each<[string, readonly Row[]]>([
  [
    'leave less than nothing of a group',
    [
      ['Reached it', '', 'noSen', { pupils: 20, count: 12 }],
      ['Reached it', '', 'senSupport', { pupils: 15 }],
      ['Did not reach it', '', 'ehcp', { pupils: 14, count: 3 }],
      ['Did not reach it', '', 'all', { pupils: 49, count: 30 }],
    ],
  ],
  [
    'say two numbers of one group',
    [
      ['Reads', '', 'noSen', { pupils: 40, count: 30 }],
      ['Reads', '', 'senSupport', { pupils: 20, count: 12 }],
      ['Number who read', '', 'noSen', { pupils: 40, count: 31 }],
      ['Number who read', '', 'ehcp', { pupils: 12, count: 3 }],
      ['Number who read', '', 'all', { pupils: 72, count: 45 }],
    ],
  ],
  [
    'say one number of one group, of which one in so many does',
    [
      ['Swims', '', 'noSen', { count: 30 }],
      ['Swims', '', 'senSupport', { count: 12 }],
      ['Sings', '', 'noSen', { count: 30 }],
      ['Sings', '', 'ehcp', { count: 4 }],
      ['Sings', '', 'all', { count: 46 }],
    ],
  ],
])('tables that %s are not one', (_, rows) => {
  expect(hiddenIn(rows).counts.filter((one) => !/ehcp$/.test(one))).toEqual([]);
});

test('the number and the share of one thing are hidden as one, where some places have but the one or the other', () => {
  const rows = (names: readonly [string, string]): Row[] => [
    [names[0], '', 'noSen', { count: 17 }],
    [names[0], 'Y5', 'noSen', { count: 15 }],
    [names[0], 'Y5', 'senSupport', { count: 2 }],
    [names[0], 'Y5', 'all', { count: 17 }],
    [names[1], '', 'noSen', { value: 61 }],
    [names[1], 'Y5', 'noSen', { pupils: 25, value: 60 }],
    [names[1], 'Y5', 'all', { pupils: 34, value: 50 }],
  ];
  const hidden = hiddenIn(rows(['Phonics, number', 'Phonics, percent']));
  expect(hidden.counts).toContain('Phonics, number Y5 senSupport');
  // Whichever tells it is hidden in both.
  for (const group of ['noSen', 'all'])
    expect(hidden.shares.includes(`Phonics, percent Y5 ${group}`)).toBe(hidden.counts.includes(`Phonics, number Y5 ${group}`));
});

test('the number and the share of one thing are no two parts of all pupils', () => {
  const rows: Row[] = [
    ['Phonics, number', '', 'noSen', { count: 12 }],
    ['Phonics, number', '', 'ehcp', { count: 6 }],
    ['Phonics, number', '', 'all', { count: 18 }],
    ['Phonics, percent', '', 'noSen', { pupils: 26, value: 46.2 }],
    ['Phonics, percent', '', 'ehcp', { pupils: 10 }],
    ['Phonics, percent', '', 'all', { pupils: 36, value: 50 }],
  ];
  // Of the ten all but four are counted.
  const { counts, shares } = hiddenIn(rows);
  expect(counts).toEqual(['Phonics, number ehcp', 'Phonics, number all']);
  expect(shares.filter((one) => /percent/.test(one))).toEqual(['Phonics, percent all']);
});

test('a measure that counts more of a group than another has pupils in it is of other pupils', () => {
  const rows: Row[] = [
    ...sizes('Reading', { all: 164 }),
    ['Reading', '', 'noSen', { count: 53 }],
    ...sizes('Reading: girls', { noSen: 21, ehcp: 12 }, { noSen: 11, ehcp: 7 }),
  ];
  expect(valuesIn(rows)[1]).toBeNull();
});
