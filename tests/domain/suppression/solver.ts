export type Variable = string;
export type Range = readonly [number, number];

/** A sum of variables, each once or taken off once, that is nothing. */
export type Sum = readonly { name: Variable; sign: 1 | -1 }[];

/** A share that is shown: so many hundredths of the pupils are counted. */
export interface Share {
  pupils: Variable;
  count: Variable;
  value: number;
}

/** What the reader says of a table over which it would sit too long: a test must not take that for a table that is safe. */
const gaveUp = 'The reader gave up.';

/** What is known of whole numbers. */
interface Known {
  ranges: ReadonlyMap<Variable, Range>;
  sums: readonly Sum[];
  shares: readonly Share[];
}

/** Those of the numbers wanted that can have one value alone, with it. */
export function onlyOneValue({ ranges, sums, shares }: Known, wanted: readonly Variable[]): Map<Variable, number> {
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
