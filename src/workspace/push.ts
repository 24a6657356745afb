import type { Fault } from '../graph/faults';
import type { Ask, Write } from '../lists/site';
import { lookedAt } from './absorb';
import { answered, isPassing, sending } from './answers';
import { settingsOf } from './settings';
import { oweNotices } from './notices';
import { doubtful, ready } from './outbox';
import { read } from './pull';
import type { Reach } from './reach';
import { hasToTell, tellClashes } from './sharing';

/** How a push went. */
export interface Pushed {
  /** Something was answered, so that asking again makes sense. */
  moved: boolean;
  /** The first fault that may pass by itself. */
  fault?: Fault;
}

/**
 * Sends one round trip of what waits and was last changed by `changedBy`. Throws a Fault when nothing was answered.
 */
export async function push(reach: Reach, changedBy: string): Promise<Pushed> {
  const { ledger, site } = reach;
  const settings = settingsOf(ledger.held());
  const { now } = reach.means();
  if (settings && hasToTell(ledger.held())) await ledger.keep((work) => tellClashes(work, { person: reach.person, now }));
  const picked = ready(ledger.held(), changedBy, now);
  if (!settings || picked.length === 0) return { moved: false };
  let writes: Write[] = [];
  await ledger.keep(sending(picked, (collected) => (writes = collected)));
  if (writes.length === 0) return { moved: true };
  const answers = await site.write(writes, settings);
  const answer = answered(writes, answers, reach.means());
  await ledger.keep((work) => {
    answer(work);
    oweNotices(work, reach.telling);
  });
  const faults = answers.flatMap((answer) => (answer.outcome === 'refused' && isPassing(answer.fault) ? [answer.fault] : []));
  return { moved: faults.length < answers.length, fault: faults[0] };
}

/** Looks at rows whose changes were taken back after they had been sent without an answer. */
export async function clearDoubts(reach: Reach): Promise<void> {
  const pending = doubtful(reach.ledger.held()).filter((one) => one.item !== undefined);
  if (pending.length === 0) return;
  const asks = pending.map(({ kind, item }): Ask => ({ kind, want: 'row', item: item! }));
  await read(reach, asks, (work) => pending.forEach(({ kind, key }) => lookedAt(work, kind, key)));
}
