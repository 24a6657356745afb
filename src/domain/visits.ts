import type { Instant } from './day';
import type { Person } from './person';
import type { Key } from './record';
import type { ToldClash } from './toldClash';

/** Minutes after which being here again is another visit. */
export const APART = 30;

/** So many moments are kept, and so many that lie ahead of them: of a visit its beginning, and the end of the one before if known. */
const MOST = 6;

const KEY = 'visits';

/** When somebody was here, by what their devices told each other in their row; the earliest first. */
export function visitsOf({ clashes }: Pick<Person, 'clashes'>): Instant[] {
  return clashes.flatMap(instantsIn);
}

/** Whether it tells of visits, and of no clash. */
export function isVisits({ key }: Pick<ToldClash, 'key'>): boolean {
  return key === KEY;
}

/** A person's row that tells of further moments at which they were here. */
export function withVisits(person: Person, moments: readonly Instant[]): Person {
  const others = person.clashes.filter((told) => !isVisits(told));
  const known = latest([...visitsOf(person), ...moments], Math.max(...moments.map((at) => Date.parse(at))));
  return { ...person, clashes: [...others, entryOf(person.key, known)] };
}

/** Of two states of what a row tells of visits everything that either knows; undefined for what tells of something else. */
export function bothVisits(mine: ToldClash, theirs: ToldClash): ToldClash | undefined {
  if (!isVisits(mine)) return undefined;
  return entryOf(theirs.recordKey, [...instantsIn(theirs), ...instantsIn(mine)]);
}

/** Whether the moments tell of the visit that began at `began`. What lies ahead of it is of a device with another clock. */
export function isTold(moments: readonly Instant[], began: Instant): boolean {
  return moments.some((at) => Math.abs(Date.parse(at) - Date.parse(began)) < APART * 60_000);
}

/** The last of these moments that is not of the visit that began at `began`: what lies less than a pause before it still is. */
export function lastBefore(moments: readonly Instant[], began: Instant): Instant | undefined {
  let visit = Date.parse(began);
  const earlier = moments.filter((at) => Date.parse(at) < visit).sort((a, b) => Date.parse(b) - Date.parse(a));
  return earlier.find((at) => {
    const isBefore = visit - Date.parse(at) >= APART * 60_000;
    visit = Date.parse(at);
    return isBefore;
  });
}

/** The latest up to `now` and the latest after it: whose clock is right nobody knows, so neither push the others out. */
function latest(moments: readonly Instant[], now: number): Instant[] {
  const all = [...new Set(moments)].sort();
  const isAhead = (at: Instant): boolean => Date.parse(at) - now >= APART * 60_000;
  return [...all.filter((at) => !isAhead(at)).slice(-MOST), ...all.filter(isAhead).slice(-MOST)];
}

/**
 * Stands among what else somebody's devices tell each other, so that the list needs no column more: a program that does not know of
 * visits takes it for a clash with nobody, long ended.
 */
function entryOf(recordKey: Key, moments: readonly Instant[]): ToldClash {
  const visits = [...new Set(moments)].sort();
  const at = visits.at(-1) ?? '';
  return {
    key: KEY,
    kind: 'person',
    recordKey,
    field: 'clashes',
    mine: visits,
    at,
    theirs: null,
    by: '',
    byName: '',
    theirsAt: '',
    toldAt: at,
    ended: 'other',
    endedAt: at,
  };
}

function instantsIn(told: ToldClash): Instant[] {
  const isInstant = (one: unknown): one is Instant => typeof one === 'string' && !Number.isNaN(Date.parse(one));
  return isVisits(told) && Array.isArray(told.mine) ? told.mine.filter(isInstant) : [];
}
