import { pupilGroups, type PupilGroup } from '../../../src/domain/figure';
import { isHidden, type Told } from '../../../src/domain/told';
import { onlyOneValue, type Range, type Share, type Sum, type Variable } from './solver';

/** A table as it is published: nothing but what every reader sees. */
export interface PublishedTable {
  ofPupils: boolean;
  /** Tables of one roll count the same pupils. */
  roll: number;
  /** Shares in hundredths of the pupils, to one decimal. */
  cells: { yearGroup: string; group: PupilGroup; pupils: Told; count: Told; value: Told }[];
}

export interface ReaderKnows {
  tables: readonly PublishedTable[];
  /** The number below which counts are hidden. */
  below: number;
  /** The number of pupils of whom nothing is said, if they are fewer. */
  belowPupils: number;
  /** What `<5` is taken to be at least. */
  leastFew: number;
  /** The second table says of how many it is not so what the first says of how many it is. */
  areComplements: boolean;
  /** The years that the school has: a table that names only some leaves others out. */
  years: readonly string[];
  /** Tables, by index, that make another one at every place: what they count, and the pupils of their rolls. */
  made?: readonly { whole: number; parts: readonly number[] }[];
  /** Small numbers that no table states are a secret, too. */
  unstatedToo?: boolean;
}

/** No school of a test is larger. */
const most = 400;

/**
 * What a reader with all the time in the world can compute of hidden numbers: each that has one possible value alone; and small
 * numbers behind the shares that are shown. It knows
 * nothing of how cells were chosen: it takes the tables as a set of equations over whole numbers, narrows every range as far as
 * they allow, and tries values until it has found two tables that differ, or none.
 */
export function computableNumbers({
  tables,
  below,
  belowPupils,
  years,
  leastFew,
  areComplements,
  made = [],
  unstatedToo = false,
}: ReaderKnows): Variable[] {
  const ranges = new Map<Variable, Range>();
  const hidden: Variable[] = [];
  const behindShares = new Map<Variable, number>();
  const sums: Sum[] = [];
  const shares: Share[] = [];
  const narrow = (name: Variable, [least, top]: Range): void => {
    const [from, to] = ranges.get(name) ?? [0, most];
    ranges.set(name, [Math.max(from, least), Math.min(to, top)]);
  };
  const pupilsHere = new Map<Variable, Told>();
  for (const { cells, roll } of tables) {
    for (const cell of cells) {
      const name = `pupils${roll} ${cell.yearGroup} ${cell.group}`;
      if (cell.pupils === null) continue;
      pupilsHere.set(name, cell.pupils);
      narrow(name, rangeOf(cell.pupils, [leastFew, below - 1], [below, most]));
      if (isHidden(cell.pupils)) hidden.push(name);
    }
  }
  for (const roll of new Set(tables.map((table) => table.roll))) {
    const cells = tables.filter((table) => table.roll === roll).flatMap((table) => table.cells);
    sums.push(...sumsOver(`pupils${roll}`, cells, years, narrow));
  }
  tables.forEach(({ cells, ofPupils, roll }, at) => {
    // What is not so has its years, too.
    const rows = areComplements ? tables.flatMap((table) => table.cells) : cells;
    sums.push(...sumsOver(`count${at}`, rows, years, narrow));
    for (const { yearGroup, group, count: toldCount, value } of cells) {
      // A share hidden for its count's sake says of it what the count would.
      const count = toldCount ?? (isHidden(value) && value.hidden !== 'sizeUnknown' ? value : null);
      const name = `count${at} ${yearGroup} ${group}`;
      const pupilsName = `pupils${roll} ${yearGroup} ${group}`;
      const pupils = pupilsHere.get(pupilsName) ?? null;
      const others = `others${at} ${yearGroup} ${group}`;
      if (ofPupils) {
        narrow(pupilsName, [0, most]);
        narrow(others, [0, most]);
        narrow(name, [0, most]);
        // Of how few it is not so is nobody's to know either.
        if (typeof value === 'number' || typeof toldCount === 'number') behindShares.set(others, below);
        sums.push([
          { name: pupilsName, sign: 1 },
          { name, sign: -1 },
          { name: others, sign: -1 },
        ]);
      }
      if (typeof value === 'number') {
        narrow(pupilsName, [0, most]);
        narrow(name, [0, 2 * most]);
        shares.push({ pupils: pupilsName, count: name, value });
        behindShares.set(pupilsName, belowPupils);
        if (count === null) behindShares.set(name, below);
      }
      if (count === null) continue;
      const open = isHidden(pupils) || (pupils === null ? ofPupils : false);
      narrow(name, rangeOf(count, [open ? 0 : leastFew, below - 1], [isHidden(pupils) || pupils === null ? 0 : below, most]));
      if (isHidden(count)) hidden.push(name, ...(ofPupils ? [others] : []));
    }
  });
  if (areComplements) sums.push(...complementSums(tables, narrow));
  sums.push(...made.flatMap((one) => sumsMade(tables, one, narrow)));
  if (unstatedToo) for (const name of tables.flatMap(unstatedIn)) if (ranges.has(name)) behindShares.set(name, below);
  const wanted = [...new Set([...hidden, ...behindShares.keys()])];
  const found = onlyOneValue({ ranges, sums, shares }, wanted);
  return [...found]
    .filter(([name, value]) => hidden.includes(name) || (value > 0 && value < (behindShares.get(name) ?? 0)))
    .map(([name]) => name);
}

/** Of each place that either table names those of both are all its pupils. */
function complementSums(tables: readonly PublishedTable[], narrow: (name: Variable, range: Range) => void): Sum[] {
  const { roll } = tables[0]!;
  const places = new Set(tables.flatMap(({ cells }) => cells.map(({ yearGroup, group }) => `${yearGroup} ${group}`)));
  return [...places].map((place): Sum => {
    const names = [`pupils${roll} ${place}`, `count0 ${place}`, `count1 ${place}`];
    for (const name of names) narrow(name, [0, most]);
    return names.map((name, at) => ({ name, sign: at === 0 ? 1 : -1 }));
  });
}

/** At each place the whole is what its parts count, and has as many pupils. */
function sumsMade(
  tables: readonly PublishedTable[],
  { whole, parts }: NonNullable<ReaderKnows['made']>[number],
  narrow: (name: Variable, range: Range) => void,
): Sum[] {
  const places = new Set(tables.flatMap(({ cells }) => cells.map(({ yearGroup, group }) => `${yearGroup} ${group}`)));
  return [...places].flatMap((place) =>
    [(at: number) => `count${at}`, (at: number) => `pupils${tables[at]!.roll}`].map((nameOf): Sum => {
      const names = [whole, ...parts].map((at) => `${nameOf(at)} ${place}`);
      for (const name of names) narrow(name, [0, most]);
      return names.map((name, at) => ({ name, sign: at === 0 ? -1 : 1 }));
    }),
  );
}

/** What a table leaves blank in the years that it names. */
function unstatedIn({ cells, roll }: PublishedTable, at: number): Variable[] {
  const stated = new Set(cells.map(({ yearGroup, group }) => `${yearGroup} ${group}`));
  const all = cells.flatMap(({ yearGroup }) => pupilGroups.map((group) => `${yearGroup} ${group}`));
  return [...new Set(all)]
    .filter((place) => !stated.has(place))
    .flatMap((place) => [`pupils${roll} ${place}`, `count${at} ${place}`]);
}

function rangeOf(told: Told, few: Range, more: Range): Range {
  if (told === null) return [0, most];
  if (!isHidden(told)) return [told, told];
  if (told.hidden === 'few') return few;
  return told.hidden === 'givesAway' ? more : [0, most];
}

/** Groups add up to all, years to all years, where the table has both. */
function sumsOver(
  what: string,
  cells: PublishedTable['cells'],
  all: readonly string[],
  narrow: (name: Variable, range: Range) => void,
): Sum[] {
  const years = [...new Set(cells.map(({ yearGroup }) => yearGroup))];
  const parts = years.filter((year) => year !== '');
  const tied = years.includes('') && parts.length > 0;
  const rows = tied && all.some((year) => !parts.includes(year)) ? [...years, 'others'] : years;
  const name = (year: string, group: PupilGroup): Variable => `${what} ${year} ${group}`;
  for (const year of rows) for (const group of pupilGroups) narrow(name(year, group), [0, most]);
  const groups = rows.map((year): Sum =>
    pupilGroups.map((group) => ({ name: name(year, group), sign: group === 'all' ? -1 : 1 })),
  );
  const columns = pupilGroups.map((group): Sum => rows.map((year) => ({ name: name(year, group), sign: year === '' ? -1 : 1 })));
  return tied ? [...groups, ...columns] : groups;
}
