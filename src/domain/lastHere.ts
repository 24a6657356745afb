import type { Instant } from './day';
import { isSamePerson } from './people';
import type { Author, Kept } from './record';
import { kinds } from './record';
import type { Snapshot } from './snapshot';
import { lastBefore, visitsOf } from './visits';

/** A visit as a device knows it: when it began, and when the one before on the same device ended. */
export interface Visit {
  began: Instant;
  before?: Instant;
}

/** When somebody was last here, and how that is known: by their row, on whichever device it was, or less. */
export interface LastHere {
  at: Instant;
  by: 'row' | 'device' | 'writing';
}

/** What a device writes by itself, long after somebody has left it, tells nothing of them. */
const byHand = kinds.filter((kind) => kind !== 'person' && kind !== 'history');

/**
 * When somebody was last here before this visit: nobody else's doings up to then are news. Whoever may not write has nothing in a
 * row of theirs: of them the device knows when they were here, and the lists when they wrote something elsewhere. Undefined where
 * nothing tells.
 */
export function lastHere(snapshot: Snapshot, person: Pick<Author, 'entraId'>, visit: Visit): LastHere | undefined {
  const rows = [...snapshot.person.values()].flatMap(({ record }) => (isSamePerson(record, person) ? visitsOf(record) : []));
  // That this visit has been told of meanwhile changes nothing for who is reading.
  const told = rows.filter((at) => at < visit.began);
  const here = visit.before === undefined ? [] : [visit.before];
  // Whoever was never here on this device has more to see than what is new.
  if (told.length + here.length === 0) return undefined;
  const wrote = byHand.flatMap((kind) =>
    [...snapshot[kind].values()].flatMap(({ author, created, changedBy, changed }: Kept<unknown>) => [
      ...(isSamePerson(author, person) && created ? [created] : []),
      ...(isSamePerson(changedBy, person) && changed ? [changed] : []),
    ]),
  );
  const at = lastBefore([...told, ...here, ...wrote], visit.began);
  return at === undefined ? undefined : { at, by: told.length > 0 ? 'row' : at === visit.before ? 'device' : 'writing' };
}
