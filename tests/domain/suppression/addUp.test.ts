import { figureKey, pupilGroups, type Figure, type PupilGroup } from '../../../src/domain/figure';
import type { MeasureUnit } from '../../../src/domain/measure';
import { partsInside } from '../../../src/domain/outcomePeriods';
import { tellFigures } from '../../../src/domain/tellFigures';
import type { ToldFigure } from '../../../src/domain/toldFigure';
import { isHidden } from '../../../src/domain/told';
import { thresholds } from './rows';

/** Numbers of no SEN, SEN Support and EHCP, by part: of terms that make a year, or of measures that make up all pupils. */
type Parts = readonly (readonly number[])[];

const groups = pupilGroups.filter((group) => group !== 'all');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const withAll = (own: readonly number[]): number[] => [...own, sum(own)];

interface Cell {
  figure: Figure;
  /** Which part it is of; those of the whole are undefined. */
  part: number | undefined;
  group: PupilGroup;
}

function cell(part: number | undefined, group: PupilGroup, numbers: Partial<Figure>): Cell {
  const place = { measureKey: 'm', whose: 'school' as const, period: '2025/26', yearGroup: '', group, ...numbers };
  const rest = { pupils: null, count: null, value: null, source: '', taken: null, removed: false };
  return { part, group, figure: { ...rest, ...place, ...numbers, key: figureKey(place) } };
}

/** Suspensions of three terms and of the year. */
function terms(parts: Parts, pupils: readonly number[] | null): Cell[] {
  const whole = groups.map((_, at) => sum(parts.map((own) => own[at]!)));
  const sizes = pupils && withAll(pupils);
  const cells = (own: readonly number[], part: number | undefined, period: string): Cell[] =>
    withAll(own).map((count, at) => cell(part, pupilGroups[at]!, { period, count, pupils: sizes?.[at] ?? null }));
  const named = ['autumn 2025/26', 'spring 2025/26', 'summer 2025/26'];
  return [...parts.flatMap((own, at) => cells(own, at, named[at]!)), ...cells(whole, undefined, '2025/26')];
}

/** What is counted of EHCP is small in autumn 1; 9 in every other half-term of so many. */
function halfTerms(periods: Readonly<Record<string, number>>): Cell[] {
  return Object.entries(periods).flatMap(([period, halves]) => {
    const small = /autumn( 1|$)/.test(period) || !/ \d|spring|summer/.test(period) ? 3 : 9;
    const own = [20 * halves, 9 * halves, 9 * (halves - 1) + small];
    const named = `${period} 2025/26`.trim();
    return withAll(own).map((count, at) => cell(undefined, pupilGroups[at]!, { period: named, count }));
  });
}

/** Measures that count each pupil once: below, at and above what is expected. */
function levels(parts: Parts): Cell[] {
  const pupils = withAll(groups.map((_, at) => sum(parts.map((own) => own[at]!))));
  return parts.flatMap((own, part) =>
    withAll(own).map((count, at) => cell(part, pupilGroups[at]!, { measureKey: `m${part}`, count, pupils: pupils[at]! })),
  );
}

/** What is told of the cells; nothing of those that no table states. */
function toldOf(cells: readonly Cell[], unit: MeasureUnit, unstated: readonly number[] = []): (ToldFigure | undefined)[] {
  const units = new Map(cells.map(({ figure }) => [figure.measureKey, { unit }]));
  const stated = cells.flatMap(({ figure }, at) => (unstated.includes(at) ? [] : [figure]));
  const told = tellFigures(stated, units, thresholds);
  return cells.map(({ figure }) => told.get(figure.key));
}

/**
 * The hidden counts for which no table differs by one here and there that looks the same and holds every sum, over groups and over
 * parts. Tries them all: what it does not find open may still be, what it finds open is.
 */
function closed(cells: readonly Cell[], told: readonly (ToldFigure | undefined)[], partsMakeNothing: boolean): string[] {
  const open = new Set<number>();
  const hidden = told.flatMap((one, at) => (one && isHidden(one.count) ? [at] : []));
  const hidesNone = hidden.some((at) => cells[at]!.figure.count === 0);
  const least = hidesNone ? 0 : 1;
  const fits = (at: number, change: number): boolean => {
    const [own, said] = [cells[at]!.figure.count!, told[at]];
    if (!said) return own + change >= 0;
    const { count, pupils: size } = said;
    if (!isHidden(count)) return change === 0;
    const now = own + change;
    if (now < 0 || (typeof size === 'number' && partsMakeNothing && now > size)) return false;
    if (count.hidden === 'few') return now >= least && now < thresholds.count;
    return count.hidden !== 'givesAway' || own < thresholds.count || now >= thresholds.count;
  };
  for (let code = 0; code < 3 ** 9; code += 1) {
    const changes = [0, 1, 2].map((part) => groups.map((_, g) => (Math.floor(code / 3 ** (part * 3 + g)) % 3) - 1));
    const of = ({ part, group }: Cell): number => {
      const own = part === undefined ? groups.map((_, g) => sum(changes.map((one) => one[g]!))) : changes[part]!;
      return group === 'all' ? sum(own) : own[groups.indexOf(group)]!;
    };
    if (partsMakeNothing && groups.some((_, g) => sum(changes.map((one) => one[g]!)) !== 0)) continue;
    const by = cells.map(of);
    if (by.every((change, at) => fits(at, change))) by.forEach((change, at) => change !== 0 && open.add(at));
  }
  return hidden.filter((at) => !open.has(at)).map((at) => `${cells[at]!.figure.key} ${cells[at]!.figure.count}`);
}

const year: Parts = [
  [6, 4, 2],
  [3, 7, 1],
  [5, 3, 1],
];

test('terms and their year hide together what one of them would give away', () => {
  for (const pupils of [[331, 66, 15], null]) {
    const cells = terms(year, pupils);
    expect(closed(cells, toldOf(cells, 'rate'), false)).toEqual([]);
  }
});

test('a total by term does not give the year’s hidden total away', () => {
  const cells = terms(year, [331, 66, 15]).filter(({ part, group }) => part === undefined || group === 'all');
  const told = toldOf(cells, 'rate');
  expect(closed(cells, told, false)).toEqual([]);
  expect(cells.flatMap(({ group }, at) => (group === 'all' && isHidden(told[at]?.count ?? null) ? [at] : []))).toHaveLength(2);
});

test('terms in which nothing is small are shown, and so are shares, which do not add up', () => {
  const plain = terms(
    [
      [16, 14, 12],
      [13, 17, 11],
      [15, 13, 11],
    ],
    [331, 66, 45],
  );
  expect(toldOf(plain, 'rate').some((one) => isHidden(one?.count ?? null))).toBe(false);
  const shares = terms(year, [331, 66, 25]);
  const [autumn, spring] = [toldOf(shares, 'percent'), toldOf(terms(year, [331, 66, 25]).slice(4, 8), 'percent')];
  expect(autumn.slice(4, 8)).toEqual(spring);
});

test.each<[string, Readonly<Record<string, number>>]>([
  ['six half-terms', { 'autumn 1': 1, 'autumn 2': 1, 'spring 1': 1, 'spring 2': 1, 'summer 1': 1, 'summer 2': 1, '': 6 }],
  ['two half-terms and terms', { 'autumn 1': 1, 'autumn 2': 1, spring: 1, summer: 1, '': 4 }],
  ['half-terms in the half-year', { 'autumn 1': 1, 'autumn 2': 1, 'spring 1': 1, 'spring 2': 1, 'autumn and spring': 4 }],
  ['the year so far', { autumn: 1, spring: 1, '': 2 }],
  ['one half-term of the second term so far', { autumn: 1, 'spring 1': 1, '': 2 }],
  ['half-terms of a term and of the year so far', { 'autumn 1': 1, 'autumn 2': 1, 'spring 1': 1, '': 3 }],
])('%s hide one number more than the small one, which their sum would give away', (_, periods) => {
  const cells = halfTerms(periods);
  const told = toldOf(cells, 'count');
  const atEhcp = cells.flatMap(({ group }, at) => (group === 'ehcp' ? [isHidden(told[at]?.count ?? null)] : []));
  expect(atEhcp[0]).toBe(true);
  expect(atEhcp.filter(Boolean)).toHaveLength(2);
});

test('of a part of the year the largest parts that are named lie in it, and what they leave out is still to come or stands nowhere', () => {
  expect(partsInside('', ['', 'autumn', 'autumn1', 'spring', 'summer'])).toEqual({
    parts: ['autumn', 'spring', 'summer'],
    missing: 'nothing',
  });
  expect(partsInside('', ['autumnAndSpring', 'autumn'])).toEqual({ parts: ['autumnAndSpring'], missing: 'toCome' });
  expect(partsInside('', ['autumn', 'summer'])).toEqual({ parts: ['autumn', 'summer'], missing: 'some' });
  expect(partsInside('autumn', ['autumn', 'autumn1', ''])).toEqual({ parts: ['autumn1'], missing: 'toCome' });
  expect(partsInside('autumn', ['autumn', 'autumn1', 'spring1', ''])).toEqual({ parts: ['autumn1'], missing: 'some' });
  expect(partsInside('spring', ['autumn', 'spring', 'summer'])).toEqual({ parts: [], missing: 'some' });
});

test('three measures that make up all pupils hide together what one of them would give away', () => {
  const cells = levels([
    [6, 11, 5],
    [40, 12, 6],
    [14, 2, 7],
  ]);
  const told = toldOf(cells, 'percent');
  expect(isHidden(told[9]?.count ?? null)).toBe(true);
  expect(closed(cells, told, true)).toEqual([]);
});

const answers: Parts = [
  [12, 7, 6],
  [11, 8, 6],
  [14, 9, 6],
  [10, 6, 3],
  [13, 7, 10],
];

test('so do five answers of a survey', () => {
  const cells = levels(answers);
  const told = toldOf(cells, 'percent');
  const atEhcp = cells.flatMap(({ group }, at) => (group === 'ehcp' ? [isHidden(told[at]?.count ?? null)] : []));
  expect(atEhcp[3]).toBe(true);
  expect(atEhcp.filter(Boolean)).toHaveLength(2);
});

test.each([
  ['three', answers.slice(2)],
  ['two', answers.slice(3)],
])('so do %s kept as plain numbers, where another table says how many pupils there are', (_, parts) => {
  const cells = levels(parts);
  const sizes = cells.slice(0, 4).map(({ figure, group }) => cell(0, group, { measureKey: 'size', pupils: figure.pupils }));
  const plain = cells.map(({ figure, group, part }) => cell(part, group, { ...figure, pupils: null }));
  const told = toldOf([...sizes, ...plain], 'count').slice(4);
  const atEhcp = plain.flatMap(({ group }, at) => (group === 'ehcp' ? [isHidden(told[at]?.count ?? null)] : []));
  expect(atEhcp.filter(Boolean)).toHaveLength(2);
});

test('what follows of a term from the year and the other terms is judged as if it were stated', () => {
  const cells = terms(
    [
      [7, 2, 3],
      [0, 6, 5],
      [1, 4, 4],
    ],
    null,
  );
  const unstated = [8];
  expect(cells[8]!.figure).toMatchObject({ period: 'summer 2025/26', group: 'noSen', count: 1 });
  expect(closed(cells, toldOf(cells, 'rate', unstated), false)).toEqual([]);
});

test('met and not met are one table also where they share one group alone', () => {
  const numbers = (measureKey: string, group: PupilGroup, pupils: number, count: number) =>
    cell(0, group, { measureKey, pupils, count });
  const cells = [
    numbers('met', 'all', 100, 52),
    numbers('met', 'noSen', 70, 42),
    numbers('notMet', 'senSupport', 18, 12),
    numbers('notMet', 'ehcp', 12, 8),
    numbers('notMet', 'noSen', 70, 28),
  ];
  const isShown = toldOf(cells, 'percent').map((one) => !isHidden(one?.count ?? null));
  expect(isShown[3]).toBe(false);
  expect([isShown[0], isShown[1], isShown[2]]).toContain(false);
});
