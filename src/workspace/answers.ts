import type { Kept, Kind } from '../domain/record';
import type { Fault } from '../graph/faults';
import type { Write, Written } from '../lists/site';
import { joined } from './drafts';
import type { Means } from './drafts';
import type { AnyRecord, Pending, Row } from './held';
import { differing } from './merge';
import { writeOf } from './outbox';
import { followClashes, rebase } from './rebase';
import { rowGone, said } from './said';
import type { Step, Work } from './work';

/** Kinds of fault after which the same change may well be taken later; after any other it is shown to the person. */
const passing: readonly Fault['kind'][] = ['offline', 'busy', 'signedOut', 'needsConsent'];

/**
 * Marks changes as sent before they are: should the page die before the answer, the next one knows that the tenant may
 * have them. `collect` gets the writes as they stand at that moment.
 */
export function sending(picked: readonly Pending[], collect: (writes: Write[]) => void): Step {
  return (work) => {
    const writes: Write[] = [];
    for (const { kind, key } of picked) {
      const pending = work.pending(kind, key);
      if (!pending || pending.parked) continue;
      writes.push(writeOf(pending));
      const known = pending.tried.some((one) => differing(one, pending.after).length === 0);
      const tried = known ? pending.tried : [...pending.tried, pending.after];
      work.putPending({
        ...pending,
        tried,
        firstTry: pending.tried.length === 0,
        sent: [...pending.sent, ...pending.drafts],
        drafts: [],
      });
    }
    collect(writes);
  };
}

/** Whether the same change may well be taken later, without the person doing anything about it. */
export function isPassing(fault: Fault): boolean {
  const ownTrouble = fault.kind === 'broken' && (fault.facts.status ?? 0) >= 500;
  return passing.includes(fault.kind) || ownTrouble || fault.facts.code === 'notUnique';
}

/** What became of each write. */
export function answered(writes: readonly Write[], answers: readonly Written[], means: Means): Step {
  return (work) => {
    writes.forEach((write, index) => {
      const answer = answers[index];
      if (answer) settleWrite(work, write, answer, means);
    });
  };
}

function settleWrite(work: Work, write: Write, answer: Written, means: Means): void {
  const { kind, after } = write;
  const pending = work.pending(kind, after.key);
  if (answer.outcome === 'refused') return refuse(work, kind, pending, answer.fault, means);
  if (answer.outcome === 'accepted') {
    mayWrite(work, kind);
    work.putRow(kind, after.key, withOrigin(work.row(kind, after.key), answer.kept));
    // What was written is what later changes start from. A create starts from the first that was sent (see rebase).
    if (pending) rebase(work, write.before ? { ...pending, before: after } : pending, answer.kept, means);
    else followClashes(work, kind, after.key, answer.kept);
  } else if (answer.theirs) {
    work.putRow(kind, after.key, answer.theirs);
    if (pending) rebase(work, pending, answer.theirs, means);
  } else {
    work.putRow(kind, after.key, undefined);
    if (pending) work.putPending({ ...pending, parked: rowGone() });
  }
}

/** An answer to a write may leave out who made the row; who changed it last is then told by the next reading. */
function withOrigin(known: Kept<AnyRecord> | undefined, kept: Kept<AnyRecord>): Row {
  const { author, created, changed, version } = known ?? {};
  const row: Row = { ...kept, author: kept.author ?? author, created: kept.created ?? created, changed: kept.changed ?? changed };
  return version === undefined || version === kept.version ? row : { ...row, replaced: version };
}

function mayWrite(work: Work, kind: Kind): void {
  const { [kind]: wasRefused, ...refused } = work.meta().refused;
  if (wasRefused !== undefined) work.putMeta({ refused });
}

function refuse(work: Work, kind: Kind, pending: Pending | undefined, fault: Fault, { now }: Means): void {
  if (fault.kind === 'forbidden') work.putMeta({ refused: { ...work.meta().refused, [kind]: now } });
  if (!pending || isPassing(fault)) return;
  // One refused try was never taken in: the history is still to tell the change as one.
  const never = pending.firstTry && fault.kind !== 'broken';
  const forgotten = never ? { tried: [], sent: [], drafts: joined([...pending.sent, ...pending.drafts]) } : {};
  work.putPending({ ...pending, ...forgotten, parked: said(fault) });
}
