import { pupilGroups, type PupilGroup } from '../../../src/domain/figure';
import { isHidden, type Told } from '../../../src/domain/told';

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
}

type Variable = string;
type Range = readonly [number, number];

/** A sum of variables, each once or taken off once, that is nothing. */
type Sum = readonly { name: Variable; sign: 1 | -1 }[];

/** A share that is shown: so many hundredths of the pupils are counted. */
interface Share {
  pupils: Variable;
  count: Variable;
  value: number;
}

/** What the reader says of a table over which it would sit too long: a test must not take that for a table that is safe. */
const gaveUp = 'The reader gave up.';

/** No school of a test is larger. */
const most = 400;

/**
 * What a reader with all the time in the world can compute of hidden numbers: each that has one possible value alone; and small
 * numbers behind the shares that are shown. It knows
 * nothing of how cells were chosen: it takes the tables as a set of equations over whole numbers, narrows every range as far as
 * they allow, and tries values until it has found two tables that differ, or none.
 */
export function computableNumbers({ tables, below, belowPupils, years, leastFew, areComplements }: ReaderKnows): Variable[] {
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
    sums.push(...sumsOver(`count${at}`, cells, years, narrow));
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

interface Known {
  ranges: ReadonlyMap<Variable, Range>;
  sums: readonly Sum[];
  shares: readonly Share[];
}

/** Those of the numbers wanted that can have one value alone, with it. */
function onlyOneValue({ ranges, sums, shares }: Known, wanted: readonly Variable[]): Map<Variable, number> {
  const names = [...ranges.keys()];
  const at = new Map(names.map((name, index) => [name, index]));
  const low = Int32Array.from(names, (name) => ranges.get(name)![0]);
  const high = Int32Array.from(names, (name) => ranges.get(name)![1]);
  const equations = sums.map((sum) => sum.map(({ name, sign }) => ({ variable: at.get(name)!, sign })));
  const of: number[][] = names.map(() => []);
  equations.forEach((equation, index) => equation.forEach(({ variable }) => of[variable]!.push(index)));
  const parts = shares.map(({ pupils, count, value }) => ({ pupils: at.get(pupils)!, count: at.get(count)!, value }));
  const solver = { equations, of, shares: parts };
  const first = solve(solver, low, high);
  if (!first) throw new Error('No table fits what is published: the test tells the reader something wrong.');
  const seen = names.map((_, index) => new Set([first[index]!]));
  const alone = wanted.filter((name) => {
    const variable = at.get(name)!;
    const value = first[variable]!;
    if (seen[variable]!.size > 1) return false;
    const other = [[low[variable]!, value - 1] as const, [value + 1, high[variable]!] as const].some(([from, to]) => {
      if (from > to) return false;
      const [lower, upper] = [low.slice(), high.slice()];
      lower[variable] = from;
      upper[variable] = to;
      const found = solve(solver, lower, upper);
      found?.forEach((one, index) => seen[index]!.add(one));
      return found !== undefined;
    });
    return !other;
  });
  return new Map(alone.map((name) => [name, first[at.get(name)!]!]));
}

interface Solver {
  equations: { variable: number; sign: 1 | -1 }[][];
  of: number[][];
  shares: { pupils: number; count: number; value: number }[];
}

/** A whole number for each variable, or undefined where none fits. Rejects a table that takes it too long. */
function solve(solver: Solver, low: Int32Array, high: Int32Array): Int32Array | undefined {
  let tried = 0;
  const search = (lower: Int32Array, upper: Int32Array): Int32Array | undefined => {
    tried += 1;
    if (tried > 20_000) throw new Error(gaveUp);
    if (!narrowed(solver, lower, upper)) return undefined;
    let open = -1;
    for (let one = 0; one < lower.length; one += 1) {
      const width = upper[one]! - lower[one]!;
      if (width > 0 && (open < 0 || width < upper[open]! - lower[open]!)) open = one;
    }
    if (open < 0) return lower;
    const [only, rest] = [upper.slice(), lower.slice()];
    only[open] = lower[open]!;
    rest[open] = lower[open]! + 1;
    return search(lower.slice(), only) ?? search(rest, upper);
  };
  return search(low.slice(), high.slice());
}

/** Narrows ranges by every sum and share until nothing changes. False where one has nothing left. */
function narrowed(solver: Solver, lower: Int32Array, upper: Int32Array): boolean {
  for (;;) {
    if (!narrowedBySums(solver, lower, upper)) return false;
    const before = [...lower, ...upper].join();
    for (const { pupils, count, value } of solver.shares) {
      // One decimal of a share, whichever way its half is rounded.
      const [least, greatest] = [(value - 0.05001) / 100, (value + 0.05001) / 100];
      lower[count] = Math.max(lower[count]!, Math.ceil(lower[pupils]! * least));
      upper[count] = Math.min(upper[count]!, Math.floor(upper[pupils]! * greatest));
      lower[pupils] = Math.max(lower[pupils]!, 1, Math.ceil(lower[count]! / greatest));
      if (least > 0) upper[pupils] = Math.min(upper[pupils]!, Math.floor(upper[count]! / least));
      if (lower[count]! > upper[count]! || lower[pupils]! > upper[pupils]!) return false;
    }
    if ([...lower, ...upper].join() === before) return true;
  }
}

function narrowedBySums({ equations, of }: Solver, lower: Int32Array, upper: Int32Array): boolean {
  const waiting = new Set(equations.keys());
  for (const index of waiting) {
    waiting.delete(index);
    let least = 0;
    let greatest = 0;
    for (const { variable, sign } of equations[index]!) {
      least += sign > 0 ? lower[variable]! : -upper[variable]!;
      greatest += sign > 0 ? upper[variable]! : -lower[variable]!;
    }
    if (least > 0 || greatest < 0) return false;
    for (const { variable, sign } of equations[index]!) {
      const [from, to] = [lower[variable]!, upper[variable]!];
      const [rest, restMost] = sign > 0 ? [least - from, greatest - to] : [least + to, greatest + from];
      const [newFrom, newTo] =
        sign > 0 ? [Math.max(from, -restMost), Math.min(to, -rest)] : [Math.max(from, rest), Math.min(to, restMost)];
      if (newFrom > newTo) return false;
      if (newFrom === from && newTo === to) continue;
      lower[variable] = newFrom;
      upper[variable] = newTo;
      for (const other of of[variable]!) waiting.add(other);
      least += sign > 0 ? newFrom - from : to - newTo;
      greatest += sign > 0 ? newTo - to : from - newFrom;
    }
  }
  return true;
}
