import { endOf } from '../domain/clashes';
import { sameValue, valueOf } from '../domain/editing';
import { isSamePerson, newPerson } from '../domain/people';
import type { Person } from '../domain/person';
import type { Author, Key } from '../domain/record';
import type { ToldClash } from '../domain/toldClash';
import { bothVisits, isVisits } from '../domain/visits';
import { seen } from './commit';
import { saidBy } from './entering';
import type { AnyRecord, Held } from './held';
import type { Work } from './work';
import type { Clash } from './workspace';

/** Who acts, and when. */
interface Acting {
  person: Author;
  now: string;
}

/** Days for which a clash that has ended is still told of, so that whoever wrote the other version hears how. */
const toldFor = 90;

/** Characters of a row beyond which no further clash is told: it stays on the device that met it. */
const mostInRow = 50_000;

/** Whether the person's row has still to be told of a clash, or of the end of one. */
export function hasToTell({ clashes, meta: { told = [], refused } }: Held): boolean {
  if (refused.person !== undefined) return false;
  return told.some((key) => !clashes.has(key)) || [...clashes.keys()].some((key) => !told.includes(key));
}

/** Writes the clashes of this device into the person's own row, where their other devices and other people read them. */
export function tellClashes(work: Work, { person, now }: Acting): void {
  const rows = rowsOf(work, person);
  const told = new Set(work.meta().told ?? []);
  for (const row of rows) {
    const clashes = row.clashes.flatMap((one) =>
      isForgotten(one, now) ? [] : [told.has(one.key) ? ended(work, one, now) : one],
    );
    if (!sameValue(clashes, row.clashes)) putInRow(work, { ...row, clashes });
  }
  // Before the people have been read nobody knows whether the person has a row.
  const isKnown = rows.length > 0 || work.meta().cursors.person !== undefined;
  const fresh = isKnown ? clashesIn(work).filter(({ key }) => !told.has(key)) : [];
  const own = rowsOf(work, person)[0] ?? newPerson(`person-${person.entraId}`, person);
  const clashes = [...own.clashes];
  for (const clash of fresh) {
    const telling = toTell(clash, now);
    told.add(clash.key);
    const hasRoom = JSON.stringify([...clashes, telling]).length <= mostInRow;
    if (hasRoom && !clashes.some(({ key }) => key === clash.key)) clashes.push(telling);
  }
  if (clashes.length > own.clashes.length) putInRow(work, { ...own, clashes });
  const open = new Set(clashesIn(work).map(({ key }) => key));
  work.putMeta({ told: [...told].filter((key) => open.has(key)) });
}

/** Takes in what the person's other devices met, and what was chosen there. */
export function learnClashes(work: Work, person: Author): void {
  const told = new Set(work.meta().told ?? []);
  for (const entry of rowsOf(work, person).flatMap(({ clashes }) => clashes)) {
    const here = work.clash(entry.key);
    if (entry.ended !== '') {
      if (here) work.dropClash(entry.key);
      told.delete(entry.key);
    } else if (here) {
      told.add(entry.key);
      // Words that were removed for good are gone from the row alone.
      if (typeof entry.mine === 'string' && entry.mine !== here.mine.value)
        work.putClash({ ...here, before: entry.before, mine: { ...here.mine, value: entry.mine } });
    } else if (!told.has(entry.key)) {
      const clash = fromTold(work, entry);
      if (!clash) continue;
      work.putClash(clash);
      told.add(entry.key);
    }
  }
  if (!sameValue([...told], work.meta().told ?? [])) work.putMeta({ told: [...told] });
}

/** Of two states of a person's clashes everything that either knows; what has ended stays so. */
export function bothTold(
  base: readonly ToldClash[],
  mine: readonly ToldClash[],
  theirs: readonly ToldClash[],
): readonly ToldClash[] {
  const keys = new Set([...theirs, ...mine].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const [was, own, other] = [base, mine, theirs].map((all) => all.find((one) => one.key === key));
    if (own && other) return bothVisits(own, other) ?? (own.ended === '' || other.ended !== '' ? other : own);
    return was ? [] : (own ?? other ?? []);
  });
}

function ended(work: Work, told: ToldClash, now: string): ToldClash {
  if (told.ended !== '' || work.clash(told.key)) return told;
  const record = seen(work, told.kind, told.recordKey);
  const how = record ? endOf(told, valueOf(record, told.field)) : 'other';
  return { ...told, ended: how, endedAt: now };
}

function isForgotten(told: ToldClash, now: string): boolean {
  const { endedAt } = told;
  return !isVisits(told) && endedAt !== '' && Date.parse(now) - Date.parse(endedAt) > toldFor * 86_400_000;
}

function toTell({ key, kind, recordKey, field, before, mine, theirs }: Clash, now: string): ToldClash {
  const by = { by: theirs.by?.entraId ?? '', byName: theirs.by?.name ?? '', theirsAt: theirs.at ?? '' };
  // What the column would not give back is not written: the same is read again.
  const values = { ...(before !== undefined && { before }), mine: mine.value, theirs: theirs.value ?? null };
  return { key, kind, recordKey, field, ...values, at: mine.at, ...by, toldAt: now, ended: '', endedAt: '' };
}

/** Nothing where the record says by now what the person wrote. */
function fromTold(work: Work, told: ToldClash): Clash | undefined {
  const { key, kind, recordKey, field, before, at } = told;
  const row = work.row(kind, recordKey);
  const record = seen(work, kind, recordKey);
  if (record && sameValue(valueOf(record, field), told.mine)) return undefined;
  const by = told.by === '' ? undefined : { entraId: told.by, name: told.byName };
  const asTold = { value: told.theirs, at: told.theirsAt || undefined, by };
  const stands = row && valueOf(row.record, field);
  const theirs = row && !sameValue(stands, told.theirs) ? saidBy(stands, row) : asTold;
  return { key, kind, recordKey, field, before, mine: { value: told.mine, at }, theirs };
}

function clashesIn(work: Work): Clash[] {
  const changed = work.delta().clashes;
  const keys = new Set([...work.began.clashes.keys(), ...changed.map(({ key }) => key)]);
  return [...keys].flatMap((key) => work.clash(key) ?? []);
}

/** The rows of this person among the school's people: one, unless two devices made it at once. */
export function rowsOf(work: Work, person: Author): Person[] {
  const { rows, pending } = work.delta();
  const waiting = [...work.began.pending.values(), ...pending.flatMap((one) => one.pending ?? [])];
  const places = [...rows, ...waiting].filter(({ kind }) => kind === 'person');
  const keys = new Set<Key>([...work.began.rows.person.keys(), ...places.map(({ key }) => key)]);
  const isOwn = (record: AnyRecord | undefined): record is Person => isSamePerson(record as Person | undefined, person);
  return [...keys]
    .sort()
    .map((key) => seen(work, 'person', key))
    .filter(isOwn);
}

/** Beside what the person may be changing in the row; nobody types it, so it does not rest, and the history has its own word of it. */
export function putInRow(work: Work, after: Person): void {
  const { key } = after;
  const known = work.pending('person', key);
  const row = work.row('person', key);
  const from = row ? { create: false, before: row.record, version: row.version, item: row.item } : { create: true };
  const empty = { tried: [], sent: [], drafts: [], turn: work.meta().seq, at: '' };
  work.putPending(known ? { ...known, after } : { kind: 'person', key, ...from, ...empty, after });
}
