import { figureKey, pupilGroups, type Figure, type PupilGroup } from '../../../src/domain/figure';
import type { MeasureUnit } from '../../../src/domain/measure';
import { tellFigures } from '../../../src/domain/tellFigures';
import type { ToldFigure } from '../../../src/domain/toldFigure';
import { isHidden } from '../../../src/domain/told';
import { sum } from './places';
import { computableNumbers } from './reader';
import { thresholds } from './rows';

function cell(group: PupilGroup, numbers: Partial<Figure>): Figure {
  const place = { measureKey: 'm', whose: 'school' as const, period: '2025/26', yearGroup: '', group, ...numbers };
  return {
    ...{ pupils: null, count: null, value: null, source: '', taken: null, removed: false },
    ...place,
    key: figureKey(place),
  };
}

function toldOf(figures: readonly Figure[], unit: MeasureUnit, names: readonly string[] = []): ToldFigure[] {
  const keys = [...new Set(figures.map(({ measureKey }) => measureKey))];
  const told = tellFigures(
    figures,
    new Map(keys.map((key, at) => [key, { unit, name: names[at] ?? '', rank: `${at}` }])),
    thresholds,
  );
  return figures.map(({ key }) => told.get(key)!);
}

/** How many of the counts or shares are hidden. */
function hiddenIn(told: readonly ToldFigure[]): number {
  return told.filter(({ count, value }) => isHidden(count) || isHidden(value)).length;
}

const withAll = (own: readonly number[]): number[] => [...own, sum(own)];

/** Of EHCP the first number is small and is hidden, and with it one of those that would give it away. */
test.each<[string, readonly (readonly [name: string, count: number])[], number | null, MeasureUnit]>([
  [
    'expected or above, expected, greater depth',
    [
      ['Writing: greater depth', 3],
      ['Writing: expected', 9],
      ['Writing: expected or above', 12],
    ],
    20,
    'percent',
  ],
  [
    'all suspensions and two reasons for them',
    [
      ['Suspensions: verbal abuse', 3],
      ['Suspensions: assault', 9],
      ['All suspensions', 12],
    ],
    null,
    'count',
  ],
  [
    'two reasons beside what they make',
    [
      ['Verbal', 3],
      ['Assault', 9],
      ['Both', 12],
    ],
    null,
    'count',
  ],
  [
    'answers that some did not give',
    [
      ['Disagree', 1],
      ['Agree', 11],
      ['Unsure', 8],
    ],
    20,
    'percent',
  ],
  ['nine bands', [['Grade 9', 3], ...[8, 7, 6, 5, 4, 3, 2, 1].map((grade) => [`Grade ${grade}`, 6] as const)], 51, 'percent'],
])('of %s one more than the small one is hidden', (_, measures, pupils, unit) => {
  // Of SEN Support two gave no answer.
  const fitting = sum(measures.map(([, count]) => count * 10)) + 2;
  const cells = measures.flatMap(([, count], at) => [
    cell('ehcp', { measureKey: `m${at}`, count, pupils }),
    ...(pupils === null ? [] : [cell('senSupport', { measureKey: `m${at}`, count: count * 10, pupils: fitting })]),
  ]);
  const told = toldOf(
    cells,
    unit,
    measures.map(([name]) => name),
  );
  const atEhcp = told.filter((_, at) => cells[at]!.group === 'ehcp');
  expect(isHidden(atEhcp[0]!.count)).toBe(true);
  expect(hiddenIn(atEhcp)).toBe(2);
});

test('answers in whole percents are of one question although the numbers they come from do not add up', () => {
  const sizes = [79, 41, 21, 141];
  const answered = [
    [40, 19, 20],
    [20, 11, 10],
    [9, 9, 3],
  ];
  const cells = [0, 1, 2].flatMap((at) =>
    withAll(answered.map((own) => own[at]!)).map((number, g) =>
      cell(pupilGroups[g]!, { measureKey: `m${at}`, pupils: sizes[g]!, value: Math.round((number / sizes[g]!) * 100) }),
    ),
  );
  const atEhcp = toldOf(cells, 'percent', ['Agree', 'Unsure', 'Disagree']).filter((_, at) => cells[at]!.group === 'ehcp');
  expect(isHidden(atEhcp[2]!.value)).toBe(true);
  expect(hiddenIn(atEhcp)).toBe(2);
});

test('parts of a year in the school’s own words are of it where their numbers say so', () => {
  const cells = [3, 9, 9, 21].map((count, at) =>
    cell('ehcp', { period: `${['Term 1 ', 'Term 2 ', 'Term 3 ', ''][at]}2025/26`, count }),
  );
  expect(hiddenIn(toldOf(cells, 'count'))).toBe(2);
});

test('tables that do not add up hide nothing for each other', () => {
  const counts = (measureKey: string, own: readonly number[], period = '2025/26'): Figure[] =>
    withAll(own).map((count, g) => cell(pupilGroups[g]!, { measureKey, period, count }));
  const notItsTerms = [
    counts('m', [20, 11, 3], 'autumn 2025/26'),
    counts('m', [21, 12, 9], 'spring 2025/26'),
    counts('m', [22, 13, 10], 'summer 2025/26'),
    counts('m', [70, 41, 30], '2025/26'),
  ];
  expect(hiddenIn(toldOf(notItsTerms.flat(), 'count'))).toBe(hiddenIn(toldOf(notItsTerms[0]!, 'count')));
  const sizes = [110, 50, 22, 182];
  const unsaid = [
    [30, 12, 7],
    [40, 12, 6],
    [34, 20, 3],
  ].map((own, at) => withAll(own).map((count, g) => cell(pupilGroups[g]!, { measureKey: `m${at}`, count, pupils: sizes[g]! })));
  const alone = unsaid.map((own) => hiddenIn(toldOf(own, 'percent')));
  expect(hiddenIn(toldOf(unsaid.flat(), 'percent'))).toBe(sum(alone));
});

test('answers of which one is given by nobody in a group hide no more than must be', () => {
  const grades = [
    [40, 2, 0],
    [110, 14, 3],
    [28, 13, 5],
    [2, 2, 1],
  ];
  const cells = grades.flatMap((own, at) =>
    own.map((count, g) => cell(pupilGroups[g]!, { measureKey: `m${at}`, count, pupils: [180, 31, 9][g]! })),
  );
  const names = ['9-7', '6-4', '3-1', 'U'].map((grade) => `GCSE English grades: ${grade}`);
  const told = toldOf(cells, 'percent', names);
  expect(told.filter(({ count }, at) => cells[at]!.group !== 'ehcp' && !isHidden(count))).toHaveLength(4);
});

const destinations: readonly (readonly [key: string, name: string, ofGroups: readonly number[]])[] = [
  ['a', 'Sixth form', [90, 8, 2]],
  ['b', 'FE college', [40, 11, 4]],
  ['c', 'Apprenticeship', [10, 2, 0]],
  ['neet', 'Not in education, work or training', [2, 3, 1]],
  ['whole', 'Destinations', [142, 24, 7]],
];

test.each<[string, readonly (readonly [key: string, name: string, ofGroups: readonly number[]])[]]>([
  ['one of which every school has', destinations],
  ['below their total', [destinations[4]!, ...destinations.slice(0, 4)]],
  ['all the school’s own', destinations.map(([key, name, own]) => [key === 'neet' ? 'd' : key, name, own])],
  [
    'with another measure between them',
    [
      ...destinations.slice(0, 2),
      ['between', 'Library visits', [31, 16, 11]],
      ...destinations.slice(2, 4).map(([key, name, own]) => [key === 'neet' ? 'd' : key, name, own] as const),
      ['whole', 'Total', [142, 24, 7]],
    ],
  ],
])('no destination can be computed from the others and their total, %s', (_, measures) => {
  for (const groups of [3, 4]) {
    const cells = measures.flatMap(([measureKey, , own]) =>
      withAll(own)
        .slice(0, groups)
        .map((count, g) => cell(pupilGroups[g]!, { measureKey, count })),
    );
    const told = toldOf(
      cells,
      'count',
      measures.map(([, name]) => name),
    );
    const tables = measures.map(([key], roll) => ({
      ...{ ofPupils: false, roll },
      cells: cells.flatMap(({ measureKey, yearGroup, group }, at) =>
        measureKey === key ? [{ yearGroup, group, ...told[at]!, value: null }] : [],
      ),
    }));
    const whole = measures.findIndex(([key]) => key === 'whole');
    const parts = measures.flatMap(([key], at) => (key === 'whole' || key === 'between' ? [] : [at]));
    const knows = { below: thresholds.count, belowPupils: thresholds.pupils, leastFew: 0, areComplements: false, years: [''] };
    expect(computableNumbers({ tables, ...knows, made: [{ whole, parts }] })).toEqual([]);
  }
});
