import { figureKey, pupilGroups, type Figure, type PupilGroup } from '../../../src/domain/figure';
import type { MeasureUnit } from '../../../src/domain/measure';
import { tellFigures } from '../../../src/domain/smallNumbers';
import type { Told } from '../../../src/domain/told';
import { isHidden } from '../../../src/domain/told';
import { fc } from '../../property';
import { determinedMeans } from './meansReader';
import { computableNumbers, type PublishedTable } from './reader';

const thresholds = { count: 5, pupils: 10 };
/** Fewer than usual: the reader has to search. */
const tries = { numRuns: Number(process.env.PROPERTY_TRIES ?? 40) };
const allYears = ['R', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6'];

test('a table of persistent absence hides what one group’s small number could be worked out from', () => {
  const told = published([
    row('', 'noSen', 331, 30),
    row('', 'senSupport', 66, 16),
    row('', 'ehcp', 15, 4),
    row('', 'all', 412, 50),
  ]);
  expect(told).toEqual([
    'all years noSen 331 30 9.1',
    'all years senSupport 66 16 24.2',
    'all years ehcp 15 <5 few',
    'all years all 412 givesAway givesAway',
  ]);
});

test('phonics of 60 pupils with two who have a plan: the two, what is said of nine, and the total', () => {
  const told = published([
    row('Y1', 'noSen', 49, 44),
    row('Y1', 'senSupport', 9, 4),
    row('Y1', 'ehcp', 2, 1),
    row('Y1', 'all', 60, 49),
  ]);
  expect(told).toEqual([
    'Y1 noSen 49 44 89.8',
    'Y1 senSupport 9 fewPupils fewPupils',
    'Y1 ehcp <5 <5 few',
    'Y1 all givesAway givesAway givesAway',
  ]);
});

test('year groups of one to three pupils with a plan are all hidden under a total that is shown', () => {
  const rolls = { all: [58, 60, 59, 60, 58, 59, 58], senSupport: [7, 9, 10, 11, 12, 9, 8], ehcp: [1, 2, 2, 3, 2, 3, 2] };
  const years = allYears.flatMap((year, at) => {
    const [all, senSupport, ehcp] = [rolls.all[at]!, rolls.senSupport[at]!, rolls.ehcp[at]!];
    return [
      row(year, 'noSen', all - senSupport - ehcp),
      row(year, 'senSupport', senSupport),
      row(year, 'ehcp', ehcp),
      row(year, 'all', all),
    ];
  });
  const whole = [row('', 'noSen', 331), row('', 'senSupport', 66), row('', 'ehcp', 15), row('', 'all', 412)];
  const told = published([...whole, ...years]);
  expect(told.slice(0, 4)).toEqual([
    'all years noSen 331 – –',
    'all years senSupport 66 – –',
    'all years ehcp 15 – –',
    'all years all 412 – –',
  ]);
  expect(told.filter((one) => / ehcp <5 /.test(one))).toHaveLength(7);
  expect(told.filter((one) => / (senSupport|noSen) \d/.test(one))).toHaveLength(16);
});

test('a share stated alone is hidden where a table beside it says how few pupils there are', () => {
  const numbers = [
    row('Y1', 'noSen', 49, 44),
    row('Y1', 'senSupport', 30, 20),
    row('Y1', 'ehcp', 6, 5),
    row('Y1', 'all', 85, 69),
  ];
  const shares = [share('Y1', 'noSen', 89.8), share('Y1', 'senSupport', 10), share('Y1', 'ehcp', 50)];
  const told = published([...numbers, ...shares.map((one) => ({ ...one, measureKey: 'other' }))]);
  expect(told.slice(4)).toEqual(['Y1 noSen – – 89.8', 'Y1 senSupport – – few', 'Y1 ehcp – – fewPupils']);
});

test('a share stated alone is hidden where its pupils are what the other groups leave', () => {
  const told = published([
    row('', 'noSen', 49, 44),
    row('', 'senSupport', 30, 20),
    share('', 'ehcp', 50),
    row('', 'all', 81, 65),
  ]);
  expect(told[2]).toBe('all years ehcp – – few');
});

test('the share of all pupils is hidden where it tells how many are counted of the few', () => {
  const told = published([
    row('', 'noSen', 331, 30),
    row('', 'senSupport', 66, 16),
    row('', 'ehcp', 15, 4),
    share('', 'all', 12.1),
  ]);
  expect(told.slice(2)).toEqual(['all years ehcp 15 <5 few', 'all years all – – givesAway']);
});

test('a share stated with its count is shown as it is stated, and its pupils are those of the table beside it', () => {
  expect(published([{ ...share('', 'senSupport', 24.2), count: 5 }])).toEqual(['all years senSupport – 5 24.2']);
  const few = [row('', 'noSen', 331), row('', 'senSupport', 66), row('', 'ehcp', 2), row('', 'all', 399)];
  const beside = { ...share('', 'all', 12), count: 48, measureKey: 'other' };
  expect(published([...few, beside])[4]).toBe('all years all – givesAway givesAway');
});

test('a mean of a group that another table shows to be few is hidden, whichever table that is', () => {
  const tables = [
    { ...row('', 'all', 409), measureKey: 'a' },
    row('', 'all', 412),
    row('', 'ehcp', 3),
    { ...share('', 'ehcp', 71.3), measureKey: 'other' },
  ];
  expect(published(tables, 'mean')[3]).toBe('all years ehcp – – fewPupils');
});

interface Row {
  measureKey: string;
  yearGroup: string;
  group: PupilGroup;
  pupils: number | null;
  count: number | null;
  value: number | null;
}

function row(yearGroup: string, group: PupilGroup, pupils: number | null, count: number | null = null): Row {
  return { measureKey: 'measure', yearGroup, group, pupils, count, value: null };
}

function share(yearGroup: string, group: PupilGroup, value: number): Row {
  return { ...row(yearGroup, group, null), value };
}

function figureOf(one: Row): Figure {
  const place = { ...one, whose: 'school' as const, period: '2025/26' };
  return { ...place, key: figureKey(place), source: '', taken: null, removed: false };
}

/** The rows as words: place, pupils, count, value. */
function published(rows: readonly Row[], unit: MeasureUnit = 'percent'): string[] {
  const figures = rows.map(figureOf);
  const told = tellFigures(figures, new Map(['a', 'measure', 'other'].map((key) => [key, { unit }])), thresholds);
  return figures.map(({ key, yearGroup, group }) => {
    const { pupils, count, value } = told.get(key)!;
    return [yearGroup || 'all years', group, written(pupils, '<5'), written(count, '<5'), written(value, 'few')].join(' ');
  });
}

function written(told: Told, few: string): string {
  if (told === null) return '–';
  return isHidden(told) ? (told.hidden === 'few' ? few : told.hidden) : String(told);
}

/** What a source may say of a cell: most say numbers, some only a share of nobody knows how many. */
const waysToState = ['numbers', 'numbers', 'share', 'pupilsAndShare'] as const;

function statedAs(one: Row, way: (typeof waysToState)[number]): Row {
  if (way === 'numbers' || one.pupils === null || one.count === null || one.pupils === 0) return one;
  const value = Math.round((one.count / one.pupils) * 1000) / 10;
  return { ...one, pupils: way === 'share' ? null : one.pupils, count: null, value };
}

/** A school's tables of a period: small groups mostly, some cells and totals left out, several measures of the same pupils. */
const schools = fc
  .record({
    years: fc.subarray(allYears.slice(0, 4), { minLength: 0 }),
    cells: fc.array(fc.array(fc.oneof(fc.nat(4), fc.nat(12), fc.nat(25)), { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 4,
    }),
    shares: fc.array(
      fc.array(fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 12,
        maxLength: 12,
      }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    named: fc.array(fc.subarray([0, 1, 2, 3], { minLength: 0 }), { minLength: 2, maxLength: 2 }),
    totals: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
    leftOut: fc.array(fc.nat(24), { maxLength: 5 }),
    ofPupils: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
    stated: fc.array(fc.array(fc.constantFrom(...waysToState), { minLength: 8, maxLength: 8 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ cells, shares, named, totals, leftOut, ofPupils, stated }) => {
    const years = allYears.slice(0, 4);
    const groups = pupilGroups.filter((group) => group !== 'all');
    const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
    return shares.map((parts, at) => {
      const counts = cells.map((own, y) =>
        own.map((pupils, g) => Math.round(pupils * parts[y * 3 + g]! * (ofPupils[at] ? 1 : 1.4))),
      );
      const rowsOf = (yearGroup: string, pupils: number[], numbers: number[]): Row[] => [
        ...groups.map((group, g) => ({ ...row(yearGroup, group, pupils[g]!, numbers[g]!), measureKey: `m${at}` })),
        { ...row(yearGroup, 'all', sum(pupils), sum(numbers)), measureKey: `m${at}` },
      ];
      const across = (table: number[][]): number[] => groups.map((_, g) => sum(table.map((own) => own[g]!)));
      const rows = [
        ...(totals[at] ? rowsOf('', across(cells), across(counts)) : []),
        ...named[at]!.flatMap((y) => rowsOf(years[y]!, cells[y]!, counts[y]!)),
      ];
      const kept = rows
        .map((one, place) => statedAs(one, stated[at]![place % 8]!))
        .filter((_, place) => !leftOut.includes(place));
      return { ofPupils: ofPupils[at]!, rows: kept };
    });
  });

test('no hidden number can be computed from everything that is shown', () => {
  fc.assert(
    fc.property(schools, (measures) => {
      expect(computable(measures)).toEqual([]);
    }),
    tries,
  );
});

/** A school's tables of a mean: whoever knows every number of pupils solves them as equations, as if no mean were rounded. */
const means = fc.record({
  pupils: fc.array(fc.array(fc.oneof(fc.nat(12), fc.integer({ min: 10, max: 40 })), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  }),
  leftOut: fc.array(fc.nat(20), { maxLength: 4 }),
});

test('no hidden mean can be computed, whatever is known of the numbers of pupils', () => {
  fc.assert(
    fc.property(means, ({ pupils, leftOut }) => {
      const groups = pupilGroups.filter((group) => group !== 'all');
      const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
      const rowsOf = (yearGroup: string, own: number[]): Row[] =>
        [...groups, 'all' as const].map((group, g) => ({ ...row(yearGroup, group, own[g] ?? sum(own)), value: 90 + g }));
      const rows = [
        ...rowsOf(
          '',
          groups.map((_, g) => sum(pupils.map((own) => own[g]!))),
        ),
        ...pupils.flatMap((own, y) => rowsOf(allYears[y]!, own)),
      ].filter((_, place) => !leftOut.includes(place));
      const figures = rows.map(figureOf);
      const told = tellFigures(figures, new Map([['measure', { unit: 'mean' as const }]]), thresholds);
      const size = new Map<string, number>();
      for (const [y, own] of [groups.map((_, g) => sum(pupils.map((one) => one[g]!))), ...pupils].entries())
        [...groups, 'all' as const].forEach((group, g) =>
          size.set(`${y === 0 ? '' : allYears[y - 1]} ${group}`, own[g] ?? sum(own)),
        );
      const shown = new Set(
        figures
          .filter(({ key }) => told.get(key)!.value !== null && !isHidden(told.get(key)!.value))
          .map(({ yearGroup, group }) => `${yearGroup} ${group}`),
      );
      const hidden = figures
        .filter(({ key, pupils: own }) => own! > 0 && isHidden(told.get(key)!.value))
        .map(({ yearGroup, group }) => `${yearGroup} ${group}`);
      const solved = determinedMeans(size, shown);
      expect(hidden.filter((name) => solved.has(name))).toEqual([]);
    }),
    tries,
  );
});

test('a table of fifteen year groups takes few steps', () => {
  const years = ['N', 'R', ...Array.from({ length: 13 }, (_, at) => `Y${at + 1}`)];
  const rows = years.flatMap((year, at) => [
    row(year, 'noSen', 90 + at, 9 + at),
    row(year, 'senSupport', 8 + at, 1 + (at % 6)),
    row(year, 'ehcp', 1 + (at % 4), at % 2),
    row(year, 'all', 99 + 2 * at + (at % 4), 10 + at + (at % 6) + (at % 2)),
  ]);
  const total = (group: PupilGroup, of: 'pupils' | 'count'): number =>
    rows.filter((one) => one.group === group).reduce((sum, one) => sum + one[of]!, 0);
  const whole = pupilGroups.map((group) => row('', group, total(group, 'pupils'), total(group, 'count')));
  const steps = { taken: 0 };
  tellFigures([...whole, ...rows].map(figureOf), new Map([['measure', { unit: 'percent' }]]), thresholds, steps);
  expect(steps.taken).toBeGreaterThan(0);
  expect(steps.taken).toBeLessThan(60_000);
});

function computable(measures: readonly { ofPupils: boolean; rows: Row[] }[]): string[] {
  const units = new Map(
    measures.map(({ ofPupils }, at) => [`m${at}`, { unit: ofPupils ? ('percent' as const) : ('rate' as const) }]),
  );
  const figures = measures.flatMap(({ rows }) => rows.map(figureOf));
  const told = tellFigures(figures, units, thresholds);
  const tables = measures.map(({ ofPupils }, at): PublishedTable => {
    const own = figures.filter(({ measureKey }) => measureKey === `m${at}`);
    return { ofPupils, cells: own.map(({ key, yearGroup, group }) => ({ yearGroup, group, ...told.get(key)! })) };
  });
  // A group of none that is hidden for others' sake reads `<5` too; elsewhere the reader may take that for 1 to 4.
  const hidesNone = figures.some(({ key, pupils, count, value }) => {
    const shown = told.get(key)!;
    const isNone = count === 0 || value === 0;
    return (pupils === 0 && isHidden(shown.pupils)) || (isNone && (isHidden(shown.count) || isHidden(shown.value)));
  });
  const [below, belowPupils] = [thresholds.count, thresholds.pupils];
  return computableNumbers({ tables, below, belowPupils, years: allYears.slice(0, 4), leastFew: hidesNone ? 0 : 1 });
}
