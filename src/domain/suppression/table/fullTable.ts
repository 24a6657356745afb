import { pupilGroups, type PupilGroup } from '../../figure';
import { placeName, type Cell } from './cell';
import { supposeNumbers, type Bounds } from './feasible';
import { tiesYears } from './network';

/** Whatever years a table does not name: what is left of all years together once those it names are taken off. */
export const otherYears = '*';

/** A number that is known of a year group and a group of pupils. */
export interface KnownNumber {
  yearGroup: string;
  group: PupilGroup;
  number: number;
  /** No table states it: it follows from others. */
  follows?: boolean;
}

/** What is known of the places that a table does not name. */
interface Beyond extends Bounds {
  /** Whether the years named are not all of them; where it is left open, the numbers tell. */
  hasOtherYears?: boolean | undefined;
}

/**
 * A table in full: every group in every year, the groups adding up to all, the years to all years together. What is left out and
 * follows is filled in, since a reader would do the same; where nothing follows, some numbers that fit are supposed.
 */
export function fullTable(known: readonly KnownNumber[], { hasOtherYears, ...bounds }: Beyond = {}): Cell[] {
  const { grid, years, hasTotals, addRow } = gridOf(known);
  if (hasTotals && years.length > 0) {
    const others = hasOtherYears ?? leavesOut(grid, years);
    if (others === true) addRow(otherYears);
    if (others !== undefined) fillIn([...groupSums(grid), ...yearSums(grid)]);
  }
  const cells = [...grid.values()];
  if (tiesYears(cells)) supposeNumbers(cells, bounds);
  // Nothing holds the years together: one that does not add up leaves the others as they are.
  else
    for (const year of hasTotals ? ['', ...years] : years)
      supposeNumbers(
        cells.filter(({ yearGroup }) => yearGroup === year),
        bounds,
      );
  return cells;
}

/** What is known in its place, with what follows within a year. */
function gridOf(known: readonly KnownNumber[]) {
  const years = [...new Set(known.map(({ yearGroup }) => yearGroup))].filter((year) => year !== '').toSorted();
  const hasTotals = known.some(({ yearGroup }) => yearGroup === '');
  const grid = new Map<string, Cell>();
  const addRow = (yearGroup: string): void => {
    for (const group of pupilGroups)
      grid.set(placeName({ yearGroup, group }), { yearGroup, group, number: null, published: false });
  };
  for (const year of hasTotals ? ['', ...years] : years) addRow(year);
  for (const { yearGroup, group, number, follows = false } of known)
    grid.set(placeName({ yearGroup, group }), { yearGroup, group, number, published: !follows });
  fillIn(groupSums(grid));
  return { grid, years, hasTotals, addRow };
}

/**
 * Whether two tables may be of the same pupils: there is a table of whole numbers with both in it, in which groups add up to all and
 * years to all years together, and which has no years beyond those that either of them says are all.
 */
export function addUpTogether(one: readonly KnownNumber[], other: readonly KnownNumber[]): boolean {
  const cells = fullTable([...one, ...other]);
  const grid = new Map(cells.map((cell) => [placeName(cell), cell]));
  const isMore = cells.some(({ yearGroup }) => yearGroup === otherYears);
  if (isMore && [one, other].some((table) => areYearsLeftOut(table) === false)) return false;
  return [...groupSums(grid), ...(tiesYears(cells) ? yearSums(grid) : [])].every(({ parts, whole }) => {
    const numbers = parts.map(({ number }) => number);
    return !numbers.includes(null) && numbers.reduce<number>((sum, one) => sum + one!, 0) === whole.number;
  });
}

/** Whether there are years beyond those that a table names, as far as it tells by itself; null where nothing ties years to a total. */
export function areYearsLeftOut(known: readonly KnownNumber[]): boolean | undefined | null {
  const { grid, years, hasTotals } = gridOf(known);
  return hasTotals && years.length > 0 ? leavesOut(grid, years) : null;
}

/** The parts of a sum, and what they add up to. */
interface Sum {
  parts: Cell[];
  whole: Cell;
}

function groupSums(grid: ReadonlyMap<string, Cell>): Sum[] {
  const years = [...new Set([...grid.values()].map(({ yearGroup }) => yearGroup))];
  return years.map((year) => ({
    parts: pupilGroups.filter((group) => group !== 'all').map((group) => grid.get(placeName({ yearGroup: year, group }))!),
    whole: grid.get(placeName({ yearGroup: year, group: 'all' }))!,
  }));
}

function yearSums(grid: ReadonlyMap<string, Cell>): Sum[] {
  return pupilGroups.map((group) => ({
    parts: [...grid.values()].filter((cell) => cell.group === group && cell.yearGroup !== ''),
    whole: grid.get(placeName({ yearGroup: '', group }))!,
  }));
}

/** Whether the years named fall short of some group's total. Undefined where no group tells: then they are taken for all years. */
function leavesOut(grid: ReadonlyMap<string, Cell>, years: readonly string[]): boolean | undefined {
  const left = pupilGroups.flatMap((group) => {
    const whole = grid.get(placeName({ yearGroup: '', group }))!.number;
    const parts = years.map((year) => grid.get(placeName({ yearGroup: year, group }))!.number);
    return whole === null || parts.includes(null) ? [] : [parts.reduce<number>((sum, part) => sum - part!, whole)];
  });
  return left.length === 0 ? undefined : left.some((one) => one > 0);
}

/** Works out what a sum leaves open in one place alone, until nothing more follows. */
function fillIn(sums: readonly Sum[]): void {
  for (let again = true; again;) {
    again = false;
    for (const { parts, whole } of sums) {
      const open = [...parts, whole].filter(({ number }) => number === null);
      if (open.length !== 1) continue;
      const told = parts.reduce((sum, { number }) => sum + (number ?? 0), 0);
      const number = open[0] === whole ? told : (whole.number ?? 0) - told;
      // Less than nothing: the table does not add up, and nothing follows from it.
      if (number < 0) continue;
      open[0]!.number = number;
      again = true;
    }
  }
}
