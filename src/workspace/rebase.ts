import { sameValue, valueOf } from '../domain/editing';
import type { HistoryEntry } from '../domain/history';
import type { Person } from '../domain/person';
import type { Kept, Key, Kind } from '../domain/record';
import { joined, setAside, textOf } from './drafts';
import type { Means } from './drafts';
import { enter, saidBy, saysSomething } from './entering';
import type { AnyRecord, Pending } from './held';
import { idOf } from './held';
import { differing, withValue } from './merge';
import { carriedOver, merge, mineOver, type Merged } from './merging';
import { bothTold } from './sharing';
import type { Work } from './work';

/**
 * Brings this person's waiting changes to a record onto the row as it now stands in the tenant. Fields that somebody
 * else made different become clashes: theirs stays, mine goes into the history as set aside, and both are shown.
 */
export function rebase(work: Work, pending: Pending, theirs: Kept<AnyRecord>, means: Means): void {
  const { kind, key } = pending;
  // What is only ever added says the same wherever its key was made: whoever came first has said it.
  if (pending.create && isAdded(kind)) return work.dropPending(kind, key);
  const base = pending.before ?? (isOwn(pending, theirs, means) ? pending.tried[0] : undefined);
  const merged = merge(base ?? leftEmpty(theirs.record), pending.tried, pending.after, theirs.record);
  const { record, clashes: found } = kind === 'person' ? withBothTold(merged, base, pending.after, theirs.record) : merged;
  const clashes = base === undefined ? found.filter((field) => saysSomething(pending.after, field)) : found;
  const drafts = [...pending.sent, ...pending.drafts];
  const waiting = differing(record, theirs.record);
  const going = waiting.filter((field) => !clashes.includes(field));
  const coming = drafts.filter((draft) => going.includes(draft.field) && !arrived(drafts, draft, theirs));
  const told = coming.map((draft) => retold(draft, pending.after, record, theirs));
  for (const draft of drafts) if (!clashes.includes(draft.field) && !coming.includes(draft)) enter(work, draft);
  for (const field of clashes) {
    const aside = setAside(drafts, kind, pending.after, base, field, '', means);
    enter(work, aside);
    if (waiting.includes(field)) told.push(besideClash(aside, record, theirs, means));
    raise(work, pending, base, theirs, field, aside, means);
  }
  if (waiting.length === 0) work.dropPending(kind, key);
  else
    work.putPending({
      ...onto(pending, theirs),
      after: record,
      drafts: joined(told),
    });
  followClashes(work, kind, key, theirs);
}

/** What a person's row tells of clashes is nobody's words: two states of it are joined and never clash themselves. */
function withBothTold(
  { record, clashes }: Merged<AnyRecord>,
  base: AnyRecord | undefined,
  mine: AnyRecord,
  theirs: AnyRecord,
): Merged<AnyRecord> {
  const [was, own, others] = [base, mine, theirs].map((one) => (one as Person | undefined)?.clashes ?? []);
  const both = withValue(record, 'clashes', bothTold(was!, own!, others!));
  return { record: both, clashes: clashes.filter((field) => field !== 'clashes') };
}

function isAdded(kind: Kind): boolean {
  return kind === 'update' || kind === 'comment' || kind === 'ranking';
}

/**
 * Whether the row of a record that was made here is the one that was sent from here, changed since or not. Where the key
 * follows from what the record is about (a decision's, a proposed review's) somebody else may have made it first, or this
 * person on another device.
 */
function isOwn({ tried }: Pending, { record, author, created, changed, changedBy }: Kept<AnyRecord>, { person }: Means): boolean {
  if (tried.length === 0) return false;
  if (author === undefined) return true;
  if (author.entraId !== person) return false;
  const asMade = created === changed && changedBy?.entraId === person;
  return !asMade || tried.some((one) => differing(one, record).length === 0);
}

/** What a record says nothing in, where somebody else may say something without contradicting it. */
function leftEmpty(record: AnyRecord): AnyRecord {
  const empty = Object.entries(record).filter(([field]) => field !== 'key' && !saysSomething(record, field));
  return { ...Object.fromEntries(empty), key: record.key } as AnyRecord;
}

/**
 * Keeps the clashes of a record true: what theirs says may have moved on, or have become what mine says. In a list mine moves on with
 * it, so that choosing mine undoes nothing that was done to the rest meanwhile.
 */
export function followClashes(work: Work, kind: Kind, key: Key, theirs: Kept<AnyRecord>): void {
  for (const clash of work.clashesOf(kind, key)) {
    const value = valueOf(theirs.record, clash.field);
    // A list that was closed for a while has taken theirs away; what both started from is still known.
    const mine = carriedOver(clash.mine.value, clash.theirs.value ?? clash.before, value);
    if (sameValue(value, mine)) work.dropClash(clash.key);
    else if (!sameValue(value, clash.theirs.value))
      work.putClash({ ...clash, mine: { ...clash.mine, value: mine }, theirs: saidBy(value, theirs) });
  }
}

/** Whether the row shows this step of a field, or one of mine that came after it. */
function arrived(drafts: readonly HistoryEntry[], draft: HistoryEntry, theirs: Kept<AnyRecord>): boolean {
  const later = drafts.slice(drafts.indexOf(draft)).filter((one) => one.field === draft.field);
  return later.some((one) => one.after === textOf(valueOf(theirs.record, draft.field)));
}

/** The history tells of a list that was merged what is written of it: from theirs to both. */
function retold(draft: HistoryEntry, mine: AnyRecord, both: AnyRecord, { record }: Kept<AnyRecord>): HistoryEntry {
  const [own, after] = [valueOf(mine, draft.field), valueOf(both, draft.field)];
  return sameValue(own, after) ? draft : { ...draft, before: textOf(valueOf(record, draft.field)), after: textOf(after) };
}

/** What is written of a list although two versions of something in it are shown: what nobody else did to the rest. */
function besideClash(aside: HistoryEntry, both: AnyRecord, { record }: Kept<AnyRecord>, means: Means): HistoryEntry {
  const { field, recordKind, recordKey } = aside;
  const key = means.keyFor(`${idOf(recordKind, recordKey)}/${field}/beside`);
  return { ...aside, key, stood: true, before: textOf(valueOf(record, field)), after: textOf(valueOf(both, field)) };
}

function onto(pending: Pending, theirs: Kept<AnyRecord>): Pending {
  const { version, item } = theirs;
  // The row that was gone is back.
  const parked = pending.parked?.kind === 'missing' ? undefined : pending.parked;
  return { ...pending, create: false, before: theirs.record, version, item, tried: [], sent: [], parked };
}

function raise(
  work: Work,
  pending: Pending,
  base: AnyRecord | undefined,
  theirs: Kept<AnyRecord>,
  field: string,
  aside: HistoryEntry,
  means: Means,
): void {
  const { kind, key } = pending;
  work.putClash({
    key: means.keyFor(`${idOf(kind, key)}/${field}/clash`),
    kind,
    recordKey: key,
    field,
    before: base && valueOf(base, field),
    mine: {
      value: base ? mineOver(base, pending.tried, pending.after, theirs.record, field) : valueOf(pending.after, field),
      at: aside.at,
    },
    theirs: saidBy(valueOf(theirs.record, field), theirs),
  });
}
