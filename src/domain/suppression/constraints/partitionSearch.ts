import { notStated, type Part } from './partition';

/** What parts may make: a table, or all pupils. */
export interface Start {
  whole?: Part;
}

export interface Made extends Start {
  members: readonly Part[];
  isWhole: boolean;
}

export function startsIn(parts: readonly Part[]): Start[] {
  return [{}, ...parts.map((whole) => ({ whole }))];
}

/** Of sets that nothing but their numbers holds together no larger ones are looked for, and no longer than so many looks. */
export const mostTried = 7;
export const mostOfTable = 3;
const mostLooks = 60_000;

/** Sets of up to so many parts that make the whole. */
export function setsOf(start: Start, all: readonly Part[], { most, isStrict }: { most: number; isStrict: boolean }): Made[] {
  const own = all.filter((one) => one !== start.whole && (start.whole !== undefined || one.isOfPupils));
  const last = isStrict ? mostFrom(own) : undefined;
  const found: Made[] = [];
  let looks = 0;
  const search = (members: readonly Part[], left: Left | undefined, from: number): void => {
    // What is left must not be more than those that remain can take.
    if (members.length >= most || (last && left && !canBeTaken(left, last[from]!, most - members.length))) return;
    for (let at = from; at < own.length && looks < mostLooks; at += 1) {
      looks += 1;
      const one = own[at]!;
      if (one.measure.isUsual && [...members, start.whole].some((other) => other?.measure.isUsual)) continue;
      const now = taken(left ?? leftAtFirst(start, one), one);
      if (!now) continue;
      const made = { ...start, members: [...members, one], isWhole: now.isNothing };
      if (isMade(made, now, isStrict)) found.push(made);
      if (!now.isNothing) search(made.members, now, at + 1);
    }
  };
  search([], undefined, 0);
  return found;
}

/**
 * Partition that stand side by side among the school's measures, as the columns of one table do when they are brought in or typed, with
 * or without one that every school has: its place is elsewhere. A whole has its parts beside it, or beside other parts of it: girls
 * and boys, then pupil premium and others.
 */
export function sideBySide(parts: readonly Part[]): Made[] {
  const own = parts.filter(({ measure }) => !measure.isUsual);
  const usual = parts.filter(({ measure }) => measure.isUsual);
  return own.flatMap((first, from) => {
    const run = own.slice(from);
    const runs = [run, ...usual.map((one) => [one, ...run])];
    const wholes = parts.filter((one) => one !== first);
    return runs.flatMap((members) => [
      ...runFrom({}, members),
      ...wholes
        .filter((whole) => whole !== members[0])
        .flatMap((whole) =>
          runFrom(
            { whole },
            members.filter((one) => one !== whole),
          ),
        ),
    ]);
  });
}

/** As many of the parts, from the first on, as make the whole; none where they take more than there is. */
export function runFrom(start: Start, parts: readonly Part[]): Made[] {
  const found: Made[] = [];
  const members: Part[] = [];
  let left: Left | undefined;
  for (const one of parts) {
    if (start.whole === undefined && !one.isOfPupils) break;
    left = taken(left ?? leftAtFirst(start, one), one);
    if (!left) break;
    members.push(one);
    const made = { ...start, members: [...members], isWhole: left.isNothing };
    if (isMade(made, left, false, start.whole ? 'two' : 'all')) found.push(made);
    if (left.isNothing) break;
  }
  return found;
}

/** What is left of a whole at each place that all members name. */
interface Left {
  numbers: Int32Array;
  slack: Int32Array;
  /** At some place where every member counts somebody, of those that do so anywhere, nothing is left; or where two do. */
  fits: 'all' | 'two' | undefined;
  isNothing: boolean;
  areSome: readonly boolean[];
  /** How many members count somebody, at each place and at any. */
  someAt: Int32Array;
  some: number;
}

function leftAtFirst({ whole }: Start, { pupils }: Part): Left {
  const numbers = whole?.counts ?? pupils;
  const slack = whole?.slack ?? new Int32Array(numbers.length);
  return {
    ...{ numbers, slack, fits: undefined, isNothing: false },
    ...{ areSome: Array.from(numbers, () => true), someAt: new Int32Array(numbers.length), some: 0 },
  };
}

/** What is left once a part is taken; undefined where more would be taken than there is, or nothing is taken anywhere. */
function taken({ numbers, slack, areSome, someAt, some }: Left, part: Part): Left | undefined {
  const isSome = part.counts.some((count, at) => count > 0 && numbers[at] !== notStated);
  const now: Left = {
    numbers: new Int32Array(numbers.length),
    slack: new Int32Array(numbers.length),
    fits: undefined,
    isNothing: true,
    areSome: isSome ? areSome.map((are, at) => are && part.counts[at]! > 0) : areSome,
    someAt: someAt.map((own, at) => own + (part.counts[at]! > 0 ? 1 : 0)),
    some: some + (isSome ? 1 : 0),
  };
  for (let at = 0; at < numbers.length; at += 1) {
    now.numbers[at] = notStated;
    if (numbers[at] === notStated || part.counts[at] === notStated) continue;
    const [left, within] = [numbers[at]! - part.counts[at]!, slack[at]! + part.slack[at]!];
    if (left < -within) return undefined;
    now.numbers[at] = Math.max(0, left);
    now.slack[at] = within;
    if (left > within) now.isNothing = false;
    else if (now.areSome[at]) now.fits = 'all';
    else if (now.someAt[at]! > 1) now.fits ??= 'two';
  }
  return now.areSome.some(Boolean) || now.numbers.some((one) => one >= 0) ? now : undefined;
}

function isMade({ whole, members, isWhole }: Made, left: Left, isStrict: boolean, fits: Left['fits'] = 'all'): boolean {
  if (!left.fits || (left.fits !== fits && fits === 'all') || (!isWhole && (isStrict || whole !== undefined))) return false;
  if (whole) return left.some > 1;
  return members.length > 2 || (members.length === 2 && members.some(({ isShare }) => !isShare));
}

/** The most that one of the parts from each on counts, at each place; any number where one of them says nothing. */
function mostFrom(own: readonly Part[]): Int32Array[] {
  const most = [new Int32Array(own[0]?.counts.length ?? 0)];
  const atMost = (number: number, count: number): number => (count === notStated ? anyNumber : Math.max(number, count));
  for (const { counts } of own.toReversed()) most.unshift(most[0]!.map((number, at) => atMost(number, counts[at]!)));
  return most;
}

const anyNumber = 1e6;

function canBeTaken({ numbers, slack }: Left, most: Int32Array, parts: number): boolean {
  return numbers.every((number, at) => number === notStated || number - slack[at]! <= (most[at]! + 1) * parts);
}
