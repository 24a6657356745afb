import type { Instant } from './day';
import { isSamePerson } from './people';
import type { Author, Kept } from './record';
import { kinds } from './record';
import type { Snapshot } from './snapshot';

/** What a device writes by itself, long after somebody has left it, tells nothing of them. */
const byHand = kinds.filter((kind) => kind !== 'person' && kind !== 'history');

/** Minutes after which writing again is another visit. */
export const APART = 30;

/**
 * When somebody had written something last, on whichever device, before the visit that began at `began`: nobody else's doings up to
 * then are news. What they wrote shortly before is of the same visit. Undefined where nothing tells.
 */
export function lastWrote(snapshot: Snapshot, person: Pick<Author, 'entraId'>, began: Instant): Instant | undefined {
  const isOwn = (by: Author | undefined) => isSamePerson(by, person);
  const wrote = byHand.flatMap((kind) =>
    [...snapshot[kind].values()].flatMap(({ author, created, changedBy, changed }: Kept<unknown>) => [
      ...(isOwn(author) && created ? [created] : []),
      ...(isOwn(changedBy) && changed ? [changed] : []),
    ]),
  );
  let visit = Date.parse(began);
  const earlier = wrote.filter((at) => Date.parse(at) < visit).sort((a, b) => Date.parse(b) - Date.parse(a));
  return earlier.find((at) => {
    const isBefore = visit - Date.parse(at) >= APART * 60_000;
    visit = Date.parse(at);
    return isBefore;
  });
}
