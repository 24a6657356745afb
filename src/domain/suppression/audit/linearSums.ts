/** So many times the number at an index. */
export type Term = readonly [at: number, times: number];

/** What terms come to lies between two numbers. */
export type Claim = readonly [terms: readonly Term[], least: number, most: number];

/** Whole numbers by index, none below nothing, and sums of some of them that are known to lie between two numbers. */
export interface LinearSums {
  terms: (readonly Term[])[];
  least: number[];
  most: number[];
  /** In which sums each number is. */
  of: number[][];
}

/** Between what each number lies. */
export interface Ranges {
  lower: Float64Array;
  upper: Float64Array;
}

/** No school has more of anything in one place. */
export const mostOfAnything = 20_000;

/** Nothing known of so many numbers. */
export function noSums(numbers: number): LinearSums {
  return { terms: [], least: [], most: [], of: Array.from({ length: numbers }, () => []) };
}

/** Adds a sum; its index. */
export function addSum(sums: LinearSums, [terms, least, most]: Claim): number {
  const at = sums.terms.push(terms) - 1;
  sums.least.push(least);
  sums.most.push(most);
  for (const [number] of terms) sums.of[number]!.push(at);
  return at;
}

/** Takes the sums from an index on away again. */
export function dropSums({ terms, least, most, of }: LinearSums, from: number): void {
  for (const own of terms.slice(from)) for (const [number] of own) while ((of[number]!.at(-1) ?? -1) >= from) of[number]!.pop();
  for (const list of [terms, least, most]) list.length = from;
}

/** The terms taken off. */
export function negative(terms: readonly Term[]): Term[] {
  return terms.map(([at, times]) => [at, -times]);
}

/** What terms come to. */
export function totalOf(terms: readonly Term[], numbers: ArrayLike<number>): number {
  let total = 0;
  for (const [at, times] of terms) total += times * numbers[at]!;
  return total;
}

/** The least and the most that terms may come to. */
export function rangeOf(terms: readonly Term[], { lower, upper }: Ranges): [least: number, most: number] {
  let [least, most] = [0, 0];
  for (const [at, times] of terms) {
    least += times * (times > 0 ? lower[at]! : upper[at]!);
    most += times * (times > 0 ? upper[at]! : lower[at]!);
  }
  return [least, most];
}

export function copyOf({ lower, upper }: Ranges): Ranges {
  return { lower: lower.slice(), upper: upper.slice() };
}

/** Takes from the ranges what these sums do not allow, and whatever follows from that; false where nothing is left of one. */
export function narrow({ terms, least, most, of }: LinearSums, { lower, upper }: Ranges, from: Iterable<number>): boolean {
  const waiting = new Set(from);
  let looks = 0;
  for (const sum of waiting) {
    waiting.delete(sum);
    looks += 1;
    if (looks > mostLooks) return true;
    const own = terms[sum]!;
    let [low, high] = rangeOf(own, { lower, upper });
    if (low > most[sum]! + tiny || high < least[sum]! - tiny) return false;
    if (low >= least[sum]! && high <= most[sum]!) continue;
    for (const [at, times] of own) {
      const [before, after] = [lower[at]!, upper[at]!];
      if (before === after) continue;
      // By how much it may be above the least, and below the most, for what the others leave of the sum.
      const [up, down] = [(most[sum]! - low) / Math.abs(times), (high - least[sum]!) / Math.abs(times)];
      const [fromLeast, fromMost] = times > 0 ? [up, down] : [down, up];
      const newLower = Math.max(before, Math.ceil(after - fromMost - tiny));
      const newUpper = Math.min(after, Math.floor(before + fromLeast + tiny));
      if (newLower > newUpper) return false;
      if (newLower === before && newUpper === after) continue;
      [lower[at], upper[at]] = [newLower, newUpper];
      low += times > 0 ? times * (newLower - before) : times * (newUpper - after);
      high += times > 0 ? times * (newUpper - after) : times * (newLower - before);
      for (const other of of[at]!) waiting.add(other);
    }
  }
  return true;
}

/** Sums are of fractions where shares are. */
export const tiny = 1e-6;
/** Numbers that narrow each other by one at a time are left as they are: a search goes on from there. */
const mostLooks = 2_000;
