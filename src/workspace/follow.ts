import type { Kind } from '../domain/record';
import { isFault } from '../graph/faults';
import { pullOf } from './pull';
import type { Reach } from './reach';
import type { Surroundings } from './rhythm';

/**
 * Seconds between two looks at what several people write in at once, and once nothing has changed for a while. Two lists cost four of
 * the 1,200 units a minute that the tenant gives all pages together.
 */
const looks = { close: 10, quiet: 60 };

/** Seconds without a change after which nobody is taken to be writing. */
const quietAfter = 600;

/** Keeps what talks to the site apart from other runs; answers false once the workspace has come to its end. */
export type InTurn = (act: () => Promise<void>) => Promise<boolean>;

/** Looks at some lists alone every so often while the page is seen, until the answer is called or the workspace ends. */
export function follow(reach: Reach, kinds: readonly Kind[], { alarm, now, visible }: Surroundings, inTurn: InTurn): () => void {
  let over = false;
  let callOff = (): void => undefined;
  let seen = reach.ledger.snapshot();
  let changed = now().getTime();
  const next = (seconds: number): void => {
    if (!over) callOff = alarm(seconds * 1000, () => void look());
  };
  const usual = (): number => {
    const latest = reach.ledger.snapshot();
    if (latest !== seen) changed = now().getTime();
    seen = latest;
    return now().getTime() - changed > quietAfter * 1000 ? looks.quiet : looks.close;
  };
  const look = async (): Promise<void> => {
    let wait = 0;
    if (visible()) {
      try {
        over ||= !(await inTurn(() => pullOf(reach, kinds)));
      } catch (thrown) {
        // Whoever is not reached is left alone for as long as it asks; the usual look says why.
        wait = Math.max(looks.quiet, (isFault(thrown) && thrown.facts.retryAfter) || 0);
      }
    }
    next(Math.max(usual(), wait));
  };
  next(looks.close);
  return () => {
    over = true;
    callOff();
  };
}
