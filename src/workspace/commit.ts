import { sameValue, valueOf } from '../domain/editing';
import type { Key, Kind } from '../domain/record';
import type { Change } from '../domain/snapshot';
import { drafted, planOf, setAside } from './drafts';
import type { Means } from './drafts';
import { idOf } from './held';
import type { AnyRecord, Pending } from './held';
import { differing, withValue } from './merge';
import { enter, saidBy, saysSomething } from './entering';
import { rowGone } from './said';
import type { Step, Work } from './work';
import type { Clash } from './workspace';

/** A person's changes, on top of what is held: shown at once, waiting to be sent, joined with what waits already. */
export function committing(changes: readonly Change[], reason: string, means: Means): Step {
  return (work) => changes.forEach((change) => commitOne(work, change, reason, means));
}

/** The record as this person sees it: the tenant's row with the person's own changes. */
export function seen(work: Work, kind: Kind, key: Key): AnyRecord | undefined {
  return work.pending(kind, key)?.after ?? work.row(kind, key)?.record;
}

/** Puts the person's new state of a record on the device, whatever waits for it already. */
function keep(work: Work, kind: Kind, after: AnyRecord, reason: string, means: Means): void {
  const pending = work.pending(kind, after.key) ?? begin(work, kind, after, means);
  // A record that is made anew had a row before, and what changes in it is told. So is whatever has a reason.
  const unheard = pending.create && pending.tried.length === 0 && pending.before === undefined && reason === '';
  const drafts = unheard ? pending.drafts : drafted(pending.drafts, kind, pending.after, after, reason, means);
  const parked = pending.parked?.kind === 'missing' ? pending.parked : undefined;
  const next: Pending = { ...pending, after, drafts, parked, at: means.now };
  const undone = !next.create && next.tried.length === 0 && next.before && differing(next.before, after).length === 0;
  if (undone) work.dropPending(kind, after.key);
  else work.putPending(next);
}

function commitOne(work: Work, change: Change, reason: string, means: Means): void {
  const { kind, before, after } = change;
  const now = seen(work, kind, after.key);
  if (now === undefined && before !== undefined) return keepHomeless(work, kind, before, after, reason, means);
  if (now === undefined) return create(work, kind, after, means);
  const wanted = onto(work, kind, now, before, after, reason, means);
  const typed = differing(now, wanted);
  if (typed.length === 0) return;
  keep(work, kind, wanted, reason, means);
  for (const one of work.clashesOf(kind, after.key)) if (typed.includes(one.field)) typedOver(work, one, now, wanted, means);
}

/**
 * Whoever types over a field of which two values are shown has chosen a third. Of a list of things only what was typed over is
 * chosen; of the others the choice is still open, with what was typed beside them.
 */
function typedOver(work: Work, clash: Clash, now: AnyRecord, wanted: AnyRecord, { rowsIn }: Means): void {
  const { field, mine } = clash;
  const [from, to] = [valueOf(now, field), valueOf(wanted, field)];
  const open = rowsIn?.({ [field]: from }, [], { [field]: to }, { [field]: mine.value }, field)?.rows;
  if (open && !sameValue(open, to)) work.putClash({ ...clash, mine: { ...mine, value: open } });
  // Before lists can be merged nothing is known of what was typed over.
  else if (rowsIn || !Array.isArray(to)) work.dropClash(clash.key);
}

/**
 * The person's changed fields on top of what is now held. A field that came in differently while the person was typing
 * is a clash like any other: theirs stays, mine is set aside and shown. A later change of one's own simply stands. Of a list of
 * things what somebody else did to the others stands, too. Without `before` the record came in while the person was making it, under
 * the same key.
 */
function onto(
  work: Work,
  kind: Kind,
  now: AnyRecord,
  before: AnyRecord | undefined,
  after: AnyRecord,
  reason: string,
  means: Means,
): AnyRecord {
  let wanted = now;
  for (const field of before ? differing(before, after) : differing(now, after).filter((one) => saysSomething(after, one))) {
    const held = valueOf(now, field);
    const unchanged = before !== undefined && sameValue(held, valueOf(before, field));
    const both = unchanged ? undefined : means.rowsIn?.(before, [], after, now, field);
    const mine = both?.rows ?? valueOf(after, field);
    const meets = (row: AnyRecord) => means.rowsIn?.(before, [], after, row, field)?.clashes;
    const free = unchanged || both?.clashes === false || sameValue(held, mine) || ownWord(work, kind, now, field, meets);
    if (free) wanted = withValue(wanted, field, mine);
    else clash(work, kind, before, after, field, held, mine, reason, means);
  }
  return wanted;
}

/**
 * Whether what stands in the field is this person's own, waiting. `meets`: of a list, whether what they want now meets with what the
 * tenant has, where somebody else may have changed the same thing.
 */
function ownWord(work: Work, kind: Kind, now: AnyRecord, field: string, meets: (row: AnyRecord) => boolean | undefined): boolean {
  const pending = work.pending(kind, now.key);
  if (!pending) return false;
  const { create, before } = pending;
  return create || (before !== undefined && !sameValue(valueOf(before, field), valueOf(now, field)) && !meets(before));
}

function clash(
  work: Work,
  kind: Kind,
  before: AnyRecord | undefined,
  after: AnyRecord,
  field: string,
  held: unknown,
  mine: unknown,
  reason: string,
  means: Means,
): void {
  const aside = setAside([], kind, after, before, field, reason, means);
  enter(work, aside);
  const row = work.row(kind, after.key);
  work.putClash({
    key: means.keyFor(`${idOf(kind, after.key)}/${field}/clash`),
    kind,
    recordKey: after.key,
    field,
    before: before && valueOf(before, field),
    mine: { value: mine, at: means.now },
    // A list that was closed meanwhile has taken its rows away: what the person sees stands for theirs.
    theirs: row ? saidBy(valueOf(row.record, field), row) : { value: held },
  });
}

/**
 * The row went while the person was typing: deleted by somebody, or closed to them. Their words wait in sight until it is
 * back, or until they have it made anew.
 */
function keepHomeless(work: Work, kind: Kind, before: AnyRecord, after: AnyRecord, reason: string, means: Means): void {
  const drafts = drafted([], kind, before, after, reason, means);
  const waiting = { tried: [], sent: [], drafts, parked: rowGone(), turn: work.meta().seq, at: means.now };
  work.putPending({ kind, key: after.key, create: false, before, after, ...waiting });
}

function create(work: Work, kind: Kind, after: AnyRecord, means: Means): void {
  work.putPending(begin(work, kind, after, means));
  const { plans } = work.meta();
  const plan = planOf(kind, after);
  // A plan made here is known here in full: nothing of it has to be read first.
  if (kind === 'plan' && !plans.includes(plan)) work.putMeta({ plans: [...plans, plan] });
}

function begin(work: Work, kind: Kind, after: AnyRecord, means: Means): Pending {
  const row = work.row(kind, after.key);
  const from = row ? { create: false, before: row.record, version: row.version, item: row.item } : { create: true };
  const empty = { tried: [], sent: [], drafts: [] };
  return { kind, key: after.key, ...from, after: row?.record ?? after, ...empty, turn: work.meta().seq, at: means.now };
}
