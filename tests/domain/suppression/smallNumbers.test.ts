import { figureKey, pupilGroups, type Figure, type PupilGroup } from '../../../src/domain/figure';
import type { MeasureUnit } from '../../../src/domain/measure';
import { tellFigures } from '../../../src/domain/smallNumbers';
import type { Told } from '../../../src/domain/told';
import { isHidden } from '../../../src/domain/told';
import { fc } from '../../property';
import { computableNumbers, type PublishedTable } from './reader';

const thresholds = { count: 5, pupils: 10 };
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

function figureOf(one: Row): Figure {
  const place = { ...one, whose: 'school' as const, period: '2025/26' };
  return { ...place, key: figureKey(place), source: '', taken: null, removed: false };
}

/** The rows as words: place, pupils, count, value. */
function published(rows: readonly Row[], unit: MeasureUnit = 'percent'): string[] {
  const figures = rows.map(figureOf);
  const told = tellFigures(figures, new Map([['measure', { unit }]]), thresholds);
  return figures.map(({ key, yearGroup, group }) => {
    const { pupils, count, value } = told.get(key)!;
    return [yearGroup || 'all years', group, written(pupils, '<5'), written(count, '<5'), written(value, 'few')].join(' ');
  });
}

function written(told: Told, few: string): string {
  if (told === null) return '–';
  return isHidden(told) ? (told.hidden === 'few' ? few : told.hidden) : String(told);
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
  })
  .map(({ cells, shares, named, totals, leftOut, ofPupils }) => {
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
      return { ofPupils: ofPupils[at]!, rows: rows.filter((_, place) => !leftOut.includes(place)) };
    });
  });

test('no hidden number can be computed from everything that is shown', () => {
  fc.assert(
    fc.property(schools, (measures) => {
      expect(computable(measures)).toEqual([]);
    }),
  );
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
  const hidesNone = figures.some(({ key, pupils, count }) => {
    const { pupils: shownPupils, count: shownCount } = told.get(key)!;
    return (pupils === 0 && isHidden(shownPupils)) || (count === 0 && isHidden(shownCount));
  });
  return computableNumbers({ tables, below: thresholds.count, years: allYears.slice(0, 4), leastFew: hidesNone ? 0 : 1 });
}
