import type { Visit } from '../domain/lastHere';
import { hasWritten, newPerson } from '../domain/people';
import { isTold, visitsOf, withVisits } from '../domain/visits';
import type { Reach } from './reach';
import { learnRights } from './rights';
import { putInRow, rowsOf } from './sharing';

/**
 * Writes into the person's own row that they are here, for their other devices, once a visit. Nothing where they may not write, and
 * nothing for a passer-by: who has no row gets one only if they have written in the plan. Answers whether there is something to
 * send. Throws a Fault.
 */
export async function shareVisit(reach: Reach, { began, before }: Visit): Promise<boolean> {
  const { ledger, person } = reach;
  await learnRights(reach);
  const { rights, refused } = ledger.held().meta;
  if (rights?.refused !== false || refused.person !== undefined) return false;
  let isNew = false;
  const belongs = hasWritten(ledger.snapshot(), person.entraId);
  await ledger.keep((work) => {
    const rows = rowsOf(work, person);
    const own = rows[0] ?? (belongs ? newPerson(`person-${person.entraId}`, person) : undefined);
    isNew = own !== undefined && !isTold(rows.flatMap(visitsOf), began);
    if (own && isNew) putInRow(work, withVisits(own, before === undefined ? [began] : [before, began]));
  });
  return isNew;
}
