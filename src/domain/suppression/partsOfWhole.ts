import { grouped } from '../figureIndex';
import { countsFrom } from './counts';
import { placeName } from './lattice';
import type { LinkedTable } from './known';
import { fitsTooWell, kindsOfPupils, questionsOf, saysWhole } from './oneQuestion';
import { partsByRoll } from './partsByRoll';
import type { RollSum, Part, Parts } from './parts';

/**
 * Tables that count each of the same pupils once, such as the answers to one question (three or more, or two where one of them is
 * kept as plain numbers: two shares are each other's complement, which is told elsewhere), and tables of which some make another:
 * all suspensions by their reason, who agrees and who strongly agrees.
 *
 * That numbers make a whole is not enough: of twenty small measures some always do, and a reader who finds such a set learns nothing,
 * since as many others fit that mean nothing. A reader links measures that say to be one question's or that stand as one, or whose
 * numbers fit too well for chance; so does this. Of the former it is enough that they fit where they are all stated, and make no more
 * than there is elsewhere: not everybody answers. Measures that every school has are each a question of its own: no set has two.
 */
export function partsOfWhole(tables: readonly LinkedTable[], rolls: readonly RollSum[]): Parts[] {
  const inPeriods = [...grouped(tables, ({ period }) => period).values()].flatMap(partsOfPeriod);
  const inYears = [...grouped(tables, ({ name }) => name.split('|').slice(0, 2).join('|')).values()].flatMap(partsOfYear);
  const found = [...inPeriods, ...inYears].map(({ whole, members, isWhole }): Parts => {
    return { ...(whole && { whole: whole.name }), parts: members.map(({ name }) => name).toSorted(), isWhole };
  });
  found.push(...partsByRoll(tables, rolls));
  // Some answers that fit at one place are no question of their own where all of them make it everywhere.
  const whole = found.filter(({ isWhole }) => isWhole).map(({ parts }) => new Set(parts));
  const own = found.filter(({ isWhole, parts }) => isWhole || !whole.some((all) => parts.every((part) => all.has(part))));
  return [...new Map(own.map((one) => [[one.whole, ...one.parts].join(' '), one])).values()];
}

/** A measure's tables of a year in which some part has a name of the school's own: what they make together only the numbers say. */
function partsOfYear(tables: readonly LinkedTable[]): Made[] {
  if (
    !tables.some(({ name }) => name.split('|')[2] === 'other') ||
    tables.some(({ figures }) => figures.some(({ ofPupils }) => ofPupils))
  )
    return [];
  const { parts } = partsIn(tables);
  return startsIn(parts).flatMap((start) => (start.whole ? setsOf(start, parts, { most: mostTried, isStrict: false }) : []));
}

function partsOfPeriod(tables: readonly LinkedTable[]): Made[] {
  const { places, parts: all } = partsIn(tables);
  const parts = all.filter(({ isAgain }) => !isAgain);
  const named = questionsOf(parts).flatMap((own) =>
    own.length > mostTried
      ? startsIn(own).flatMap((start) =>
          runFrom(
            start,
            own.filter((one) => one !== start.whole),
          ).filter(({ members }) => members.length > own.length - 2),
        )
      : startsIn(own).flatMap((start) => setsOf(start, own, { most: own.length, isStrict: false })),
  );
  const fitting = startsIn(parts).flatMap((start) => {
    const isSaid = start.whole === undefined || saysWhole(start.whole);
    const most = isSaid ? mostTried : mostOfTable;
    const sets = setsOf(start, parts, { most, isStrict: true });
    const of = { wholes: isSaid ? 1 : parts.length, parts: parts.length, most };
    return sets.filter(({ members }) => fitsTooWell(start.whole ? [start.whole, ...members] : members, of, places));
  });
  const kinds = kindsOfPupils(all);
  const ofKinds = parts.flatMap((whole) => setsOf({ whole }, kinds, { most: mostOfTable, isStrict: false }));
  return [...sideBySide(all), ...named, ...ofKinds, ...fitting];
}

const unknown = -1;

/** What parts may make: a table, or all pupils. */
interface Start {
  whole?: Part;
}

interface Made extends Start {
  members: readonly Part[];
  isWhole: boolean;
}

function partsIn(tables: readonly LinkedTable[]): { places: readonly string[]; parts: readonly Part[] } {
  const places = [...new Set(tables.flatMap(({ figures }) => figures.map(placeName)))];
  return { places, parts: tables.flatMap((table) => partOf(table, places)).toSorted(inOrder) };
}

function startsIn(parts: readonly Part[]): Start[] {
  return [{}, ...parts.map((whole) => ({ whole }))];
}

function inOrder({ measure: one, name }: Part, { measure: other, name: otherName }: Part): number {
  return one.rank === other.rank ? (name < otherName ? -1 : 1) : one.rank < other.rank ? -1 : 1;
}

/** Of sets that nothing but their numbers holds together no larger ones are looked for, and no longer than so many looks. */
const mostTried = 7;
const mostOfTable = 3;
const mostLooks = 60_000;

/** Sets of up to so many parts that make the whole. */
function setsOf(start: Start, all: readonly Part[], { most, isStrict }: { most: number; isStrict: boolean }): Made[] {
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
 * Parts that stand side by side among the school's measures, as the columns of one table do when they are brought in or typed, with
 * or without one that every school has: its place is elsewhere. A whole has its parts beside it, or beside other parts of it: girls
 * and boys, then pupil premium and others.
 */
function sideBySide(parts: readonly Part[]): Made[] {
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
function runFrom(start: Start, parts: readonly Part[]): Made[] {
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
  const isSome = part.counts.some((count, at) => count > 0 && numbers[at] !== unknown);
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
    now.numbers[at] = unknown;
    if (numbers[at] === unknown || part.counts[at] === unknown) continue;
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

/** Nothing of means, of what nobody states, and of tables that count nobody. */
function partOf(table: LinkedTable, places: readonly string[]): Part[] {
  const { name, measure, figures, sizes, isMean, isAgain = false } = table;
  const isShare = figures.every(({ ofPupils }) => ofPupils);
  const byPlace = new Map(figures.map((one) => [placeName(one), one]));
  const known = countsFrom(figures, sizes);
  const counts = Int32Array.from(places, (place) => known.get(place) ?? unknown);
  const pupils = Int32Array.from(places, (place) => byPlace.get(place)?.pupils ?? sizes.get(place)?.pupils ?? unknown);
  const slack = Int32Array.from(places, (place) => byPlace.get(place)?.slack ?? 0);
  if (isMean || !counts.some((count) => count >= 0)) return [];
  const isAbove = counts.some((count, at) => pupils[at] !== unknown && count > pupils[at]!);
  const isOfPupils = isShare || (!isAbove && figures.every(({ value }) => value === null));
  return [{ name, measure, isAgain, isShare, isOfPupils, counts, pupils, slack }];
}

/** The most that one of the parts from each on counts, at each place; any number where one of them says nothing. */
function mostFrom(own: readonly Part[]): Int32Array[] {
  const most = [new Int32Array(own[0]?.counts.length ?? 0)];
  const atMost = (number: number, count: number): number => (count === unknown ? anyNumber : Math.max(number, count));
  for (const { counts } of own.toReversed()) most.unshift(most[0]!.map((number, at) => atMost(number, counts[at]!)));
  return most;
}

const anyNumber = 1e6;

function canBeTaken({ numbers, slack }: Left, most: Int32Array, parts: number): boolean {
  return numbers.every((number, at) => number === unknown || number - slack[at]! <= (most[at]! + 1) * parts);
}
