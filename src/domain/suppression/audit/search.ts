import { copyOf, mostOfAnything, narrow, tiny, totalOf, type LinearSums, type Ranges } from './linearSums';

/** Numbers with which all sums hold; false where there are none, undefined where so many steps do not tell. */
export type FoundNumbers = Float64Array | false | undefined;

/** Numbers with which all sums hold: near the least that they may be, or else one after the other, the surest first. */
export function someNumbers(sums: LinearSums, ranges: Ranges, mostSteps: number): FoundNumbers {
  const all = [...sums.terms.keys()];
  const near = numbersNear(sums, ranges.lower, copyOf(ranges), { left: mostSteps }, all);
  return near === undefined ? numbersInTurn(sums, copyOf(ranges), { left: mostSteps }, all) : near;
}

/**
 * Other numbers than those that are known, with which all sums hold and one of them comes to something else: nearby ones if there are
 * any. So many steps it may take, and no more than are left for `all` searches.
 */
export function otherNumbers(sums: LinearSums, known: Float64Array, sum: number, mostSteps: number, all: Steps): FoundNumbers {
  const value = totalOf(sums.terms[sum]!, known);
  const [least, most] = [sums.least[sum]!, sums.most[sum]!];
  let isUnsure = false;
  for (const reach of [1, 5, Infinity])
    for (const way of [1, -1]) {
      const ranges = {
        lower: known.map((one) => Math.max(0, one - reach)),
        upper: known.map((one) => Math.min(mostOfAnything, one + reach)),
      };
      if (way > 0) sums.least[sum] = Math.max(least, value + 1);
      else sums.most[sum] = Math.min(most, value - 1);
      const own = Math.min(all.left, Math.ceil(reach === Infinity ? mostSteps : mostSteps / 8));
      const steps = { left: own };
      const found = numbersNear(sums, known, ranges, steps, [sum]);
      all.left -= own - Math.max(0, steps.left);
      [sums.least[sum], sums.most[sum]] = [least, most];
      if (found) return found;
      if (found === undefined && reach === Infinity) isUnsure = true;
    }
  return isUnsure ? undefined : false;
}

/** How many steps are left. */
export interface Steps {
  left: number;
}

/** Numbers as near to some as a search finds them that mends one broken sum after the other. */
function numbersNear(
  sums: LinearSums,
  near: ArrayLike<number>,
  ranges: Ranges,
  steps: Steps,
  from: Iterable<number>,
): FoundNumbers {
  steps.left -= 1;
  if (steps.left < 0) return undefined;
  if (!narrow(sums, ranges, from)) return false;
  const { lower, upper } = ranges;
  const now = lower.map((least, at) => Math.min(Math.max(near[at]!, least), upper[at]!));
  const broken = brokenSum(sums, now);
  if (broken === undefined) return now;
  const move = moveFor(sums, broken, now, ranges);
  if (!move) return false;
  const { at, by } = move;
  const [value, moved] = [now[at]!, now[at]! + by];
  const ways: readonly (readonly [number, number])[] =
    by > 0
      ? [
          [moved, upper[at]!],
          [value + 1, moved - 1],
          [lower[at]!, value],
        ]
      : [
          [lower[at]!, moved],
          [moved + 1, value - 1],
          [value, upper[at]!],
        ];
  return tried(ways, at, ranges, (own) => numbersNear(sums, near, own, steps, sums.of[at]!));
}

/** The first sum that does not hold. */
function brokenSum({ terms, least, most }: LinearSums, numbers: Float64Array): number | undefined {
  for (let sum = 0; sum < terms.length; sum += 1) {
    const total = totalOf(terms[sum]!, numbers);
    if (total < least[sum]! - tiny || total > most[sum]! + tiny) return sum;
  }
  return undefined;
}

/** Which number of a broken sum to change, and by how much: one that is in few others. */
function moveFor(
  { terms, least, most, of }: LinearSums,
  sum: number,
  numbers: Float64Array,
  { lower, upper }: Ranges,
): { at: number; by: number } | undefined {
  const total = totalOf(terms[sum]!, numbers);
  const wanted = total < least[sum]! ? least[sum]! - total : most[sum]! - total;
  let best: { at: number; by: number } | undefined;
  for (const [at, times] of terms[sum]!) {
    const by = wanted / times;
    const room = (by > 0 ? upper[at]! : lower[at]!) - numbers[at]!;
    if (room === 0 || (best && of[at]!.length >= of[best.at]!.length)) continue;
    best = { at, by: by > 0 ? Math.min(room, Math.ceil(by - tiny)) : Math.max(room, Math.floor(by + tiny)) };
  }
  return best;
}

/** Numbers found one after the other, the one of the narrowest range first. */
function numbersInTurn(sums: LinearSums, ranges: Ranges, steps: Steps, from: Iterable<number>): FoundNumbers {
  steps.left -= 1;
  if (steps.left < 0) return undefined;
  if (!narrow(sums, ranges, from)) return false;
  const { lower, upper } = ranges;
  let at = -1;
  for (let one = 0; one < lower.length; one += 1) {
    const width = upper[one]! - lower[one]!;
    if (width > 0 && sums.of[one]!.length > 0 && (at < 0 || width < upper[at]! - lower[at]!)) at = one;
  }
  if (at < 0) return lower;
  const middle = Math.floor((lower[at]! + Math.min(upper[at]!, lower[at]! + likelyWidth)) / 2);
  const ways = [
    [middle, middle],
    [lower[at]!, middle - 1],
    [middle + 1, upper[at]!],
  ] as const;
  return tried(ways, at, ranges, (own) => numbersInTurn(sums, own, steps, sums.of[at]!));
}

/** Of a group of which nothing is known hardly more are counted. */
const likelyWidth = 40;

/** The first of some ways to bound a number in which a search finds something. */
function tried(
  ways: readonly (readonly [least: number, most: number])[],
  at: number,
  ranges: Ranges,
  search: (ranges: Ranges) => FoundNumbers,
): FoundNumbers {
  let isUnsure = false;
  for (const [least, most] of ways) {
    if (least > most) continue;
    const own = copyOf(ranges);
    [own.lower[at], own.upper[at]] = [least, most];
    const found = search(own);
    if (found) return found;
    isUnsure ||= found === undefined;
  }
  return isUnsure ? undefined : false;
}
