import { pupilGroups } from '../../../src/domain/figure';
import { tellFigures } from '../../../src/domain/tellFigures';
import { isHidden } from '../../../src/domain/told';
import { fc } from '../../property';
import { determinedMeans } from './meansReader';
import { computableNumbers, type PublishedTable } from './reader';
import { allYears, figureOf, row, thresholds, type Row } from './rows';

/** Fewer than usual: the reader has to search. */
const tries = { numRuns: Number(process.env.PROPERTY_TRIES ?? 40) };

/** What a source may say of a cell: most say numbers, some only a share of nobody knows how many. */
const waysToState = ['numbers', 'numbers', 'share', 'pupilsAndShare'] as const;

function statedAs(one: Row, way: (typeof waysToState)[number] | 'countAlone'): Row {
  if (way === 'numbers' || one.pupils === null || one.count === null || one.pupils === 0) return one;
  const value = Math.round((one.count / one.pupils) * 1000) / 10;
  if (way === 'countAlone') return { ...one, pupils: null };
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
    // The second measure is of another day: one group had more or fewer pupils then, and its count alone may be
    // said. Both name the same places, so that nobody takes the two for one.
    later: fc.option(fc.record({ place: fc.nat(11), pupils: fc.nat(25) })),
    // The second measure counts those whom the first does not.
    turned: fc.boolean(),
  })
  .map(({ cells: first, shares, named, totals, leftOut, ofPupils: own, stated, later, turned }) => {
    const years = allYears.slice(0, 4);
    const groups = pupilGroups.filter((group) => group !== 'all');
    const isTurned = turned && later === null && shares.length > 1;
    const ofPupils = isTurned ? [true, true] : own;
    const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
    return shares.map((parts, at) => {
      const roll = later === null ? 0 : at;
      const cells = first.map((own, y) => own.map((pupils, g) => (later?.place === y * 3 + g && at > 0 ? later.pupils : pupils)));
      const counts = cells.map((own, y) =>
        own.map((pupils, g) => {
          if (isTurned && at > 0) return pupils - Math.round(pupils * shares[0]![y * 3 + g]!);
          return Math.round(pupils * parts[y * 3 + g]! * (ofPupils[at] ? 1 : 1.4));
        }),
      );
      const rowsOf = (yearGroup: string, pupils: number[], numbers: number[]): Row[] => [
        ...groups.map((group, g) => ({ ...row(yearGroup, group, pupils[g]!, numbers[g]!), measureKey: `m${at}` })),
        { ...row(yearGroup, 'all', sum(pupils), sum(numbers)), measureKey: `m${at}` },
      ];
      const across = (table: number[][]): number[] => groups.map((_, g) => sum(table.map((own) => own[g]!)));
      const rows = [
        ...(totals[roll > 0 ? 0 : at] ? rowsOf('', across(cells), across(counts)) : []),
        ...named[roll > 0 ? 0 : at]!.flatMap((y) => rowsOf(years[y]!, cells[y]!, counts[y]!)),
      ];
      const wayOf = ({ group }: Row, way: (typeof waysToState)[number]) => {
        if (later === null || way !== 'share') return way;
        return at > 0 && group === groups[later.place % 3] ? 'countAlone' : 'numbers';
      };
      const kept = rows
        .map((one, place) => statedAs(one, wayOf(one, stated[at]![place % 8]!)))
        .filter((_, place) => later !== null || !leftOut.includes(place));
      return { ofPupils: ofPupils[at]!, roll, rows: kept, isComplement: isTurned && at > 0 };
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

function computable(measures: readonly { ofPupils: boolean; roll: number; rows: Row[]; isComplement: boolean }[]): string[] {
  const units = new Map(
    measures.map(({ ofPupils }, at) => [`m${at}`, { unit: ofPupils ? ('percent' as const) : ('rate' as const) }]),
  );
  const figures = measures.flatMap(({ rows }) => rows.map(figureOf));
  const told = tellFigures(figures, units, thresholds);
  const tables = measures.map(({ ofPupils, roll }, at): PublishedTable => {
    const own = figures.filter(({ measureKey }) => measureKey === `m${at}`);
    return { ofPupils, roll, cells: own.map(({ key, yearGroup, group }) => ({ yearGroup, group, ...told.get(key)! })) };
  });
  // A group of none that is hidden for others' sake reads `<5` too; elsewhere the reader may take that for 1 to 4.
  const hidesNone = figures.some(({ key, pupils, count, value }) => {
    const shown = told.get(key)!;
    const isNone = count === 0 || value === 0;
    return (pupils === 0 && isHidden(shown.pupils)) || (isNone && (isHidden(shown.count) || isHidden(shown.value)));
  });
  const [below, belowPupils] = [thresholds.count, thresholds.pupils];
  return computableNumbers({
    tables,
    below,
    belowPupils,
    years: allYears.slice(0, 4),
    leastFew: hidesNone ? 0 : 1,
    areComplements: measures.at(-1)!.isComplement && sharedPlaces(measures) > 0,
  });
}

/** How many places two tables both say a number of: of none nobody takes them for complements. */
function sharedPlaces([one, other]: readonly { rows: Row[] }[]): number {
  const says = ({ pupils, count, value }: Row): boolean => pupils !== null && (count !== null || value !== null);
  const there = new Set(one!.rows.filter(says).map(({ yearGroup, group }) => `${yearGroup} ${group}`));
  return other!.rows.filter((row) => says(row) && there.has(`${row.yearGroup} ${row.group}`)).length;
}
