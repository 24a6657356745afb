import { finderOf, passagesOf, withoutWords } from '../domain/erasing';
import { isEditable } from '../domain/editing';
import type { HistoryEntry } from '../domain/history';
import { kinds } from '../domain/record';
import type { Kept, Kind } from '../domain/record';
import { Fault } from '../graph/faults';
import { columnsOf } from '../lists/rows';
import { definitions } from '../lists/definitions';
import type { Ask, Write } from '../lists/site';
import { planOf } from './drafts';
import type { Means } from './drafts';
import type { AnyRecord } from './held';
import { batchSize } from './outbox';
import { read } from './pull';
import type { Reach } from './pull';
import { enter } from './entering';
import { settingsOf } from './settings';
import type { Step } from './work';
import type { Clash, Erased, Found, WordsPlace } from './workspace';

/** Tries at a row that others are changing meanwhile. */
const mostTries = 3;

/**
 * Looks for words in every row of every list, the history, closed plans and the bin included. Throws a Fault where the lists cannot
 * be reached; those that are closed to this person are named.
 */
export async function findWords({ site, ledger }: Reach, words: string): Promise<Found> {
  const settings = settingsOf(ledger.held()) ?? (await site.readSettings()).record;
  const asks = kinds.filter((kind) => settings.lists[kind] !== undefined).map((kind): Ask => ({ kind, want: 'all' }));
  const finder = finderOf(words);
  const found: Found = { places: [], unread: [] };
  for (const [at, answer] of (await site.read(asks, settings)).entries()) {
    const { kind } = asks[at]!;
    if (answer instanceof Fault && answer.kind !== 'forbidden' && answer.kind !== 'missing') throw answer;
    if (answer instanceof Fault) found.unread.push(kind);
    else for (const kept of answer.rows) found.places.push(...placeIn(kind, kept as Kept<AnyRecord>, finder));
  }
  return found;
}

/**
 * Writes over the words in these rows as they stand now, past the outbox, so that no history and no waiting change repeats them;
 * the history is told that words were removed, and not which. Whatever this device holds loses them, too. Throws a Fault when
 * nothing was answered; what was removed by then stays removed.
 */
export async function eraseWords(reach: Reach, words: string, places: readonly WordsPlace[]): Promise<Erased> {
  const finder = finderOf(words);
  const erased: Erased = { done: [], refused: [], failed: [] };
  await reach.ledger.keep(cleanDevice(finder));
  for (let first = 0; first < places.length; first += batchSize) {
    await eraseSome(reach, places.slice(first, first + batchSize), finder, erased);
  }
  return erased;
}

async function eraseSome(reach: Reach, places: readonly WordsPlace[], finder: RegExp, erased: Erased): Promise<void> {
  const { site, ledger, means } = reach;
  const settings = settingsOf(ledger.held())!;
  let open = places;
  for (let turn = 0; turn < mostTries && open.length > 0; turn += 1) {
    const rows = await site.read(open.map(rowOf), settings);
    const writes = open.map((place, at) => writeOf(place, rows[at]!, finder));
    const sent = writes.filter((one): one is Write => one !== undefined && !(one instanceof Fault));
    const answers = sent.length === 0 ? [] : await site.write(sent, settings);
    const again: WordsPlace[] = [];
    for (const [at, place] of open.entries()) {
      const write = writes[at];
      const answer = write instanceof Fault || write === undefined ? undefined : answers.shift();
      const fault = write instanceof Fault ? write : answer?.outcome === 'refused' ? answer.fault : undefined;
      if (fault !== undefined) erased[fault.kind === 'forbidden' ? 'refused' : 'failed'].push(place);
      else if (answer?.outcome === 'conflict') again.push(place);
      else erased.done.push(place);
    }
    open = again;
  }
  erased.failed.push(...open);
  const done = erased.done.filter((place) => places.includes(place));
  const mine = means();
  await ledger.keep((work) => done.flatMap((place) => told(place, mine)).forEach((entry) => enter(work, entry)));
  const kept = done.filter(({ kind, key }) => ledger.held().rows[kind].has(key));
  if (kept.length > 0) await read(reach, kept.map(rowOf));
}

const rowOf = ({ kind, item }: WordsPlace): Ask => ({ kind, want: 'row', item });

/** Nothing where the row is gone, or holds the words no longer. */
function writeOf(
  place: WordsPlace,
  reading: { rows: readonly Kept<AnyRecord>[] } | Fault,
  finder: RegExp,
): Write | Fault | undefined {
  if (reading instanceof Fault) return reading;
  const [row] = reading.rows;
  if (row === undefined) return undefined;
  const before = row.record;
  const after = cleanRecord(place.kind, before, finder);
  return after === before ? undefined : ({ kind: place.kind, before, after, item: row.item, version: row.version } as Write);
}

/** The very same record where it does not hold the words. */
function cleanRecord<R extends AnyRecord>(kind: Kind, record: R, finder: RegExp): R {
  const texts = textsOf(kind, record);
  const clean = texts.map(([field, value]) => [field, withoutWords(value, finder)] as const);
  const same = clean.every(([, value], at) => value === texts[at]![1]);
  return same ? record : { ...record, ...Object.fromEntries(clean) };
}

function placeIn(kind: Kind, { record, item, author, created }: Kept<AnyRecord>, finder: RegExp): WordsPlace[] {
  const found = textsOf(kind, record).map(([field, value]) => ({ field, passages: passagesOf(value, finder) }));
  const fields = found.filter(({ passages }) => passages.length > 0);
  if (fields.length === 0 || item === undefined) return [];
  const about = kind === 'history' ? (record as HistoryEntry) : undefined;
  const where = about ? { kind: about.recordKind, key: about.recordKey } : { kind, key: record.key };
  return [{ kind, key: record.key, item, planKey: planOf(kind, record), about: where, fields, author, created }];
}

/** The fields in which people write: no keys of other records, no choices, no days. */
function textsOf(kind: Kind, record: AnyRecord): [field: string, value: unknown][] {
  const columns = columnsOf(definitions[kind]).filter(
    ([, { definition }]) => 'text' in definition && definition.indexed !== true,
  );
  return columns
    .filter(([field]) => !technical.has(field))
    .map(([field]) => [field, (record as unknown as Record<string, unknown>)[field]]);
}

const technical: ReadonlySet<string> = new Set(['rank', 'at', 'field', 'entraId', 'lists']);

/** Of what is told of elsewhere already, or only ever added to, the history says nothing. */
function told({ kind, key, planKey, fields }: WordsPlace, { now, keyFor }: Means): HistoryEntry[] {
  if (!isEditable(kind)) return [];
  const of = { planKey, recordKind: kind, recordKey: key, before: '', after: '', stood: false, at: now };
  return fields.map(({ field }) => ({ ...of, key: keyFor(`${kind}/${key}/${field}/erased`), field, reason: removedForGood }));
}

/** What the history says in the place of the words. */
export const removedForGood = 'Words were removed for good';

/** What waits, what is to be settled and what was typed and never sent. */
function cleanDevice(finder: RegExp): Step {
  return (work) => {
    const entry = (one: HistoryEntry) => cleanRecord('history', one, finder);
    for (const pending of work.began.pending.values()) {
      const record = <R extends AnyRecord>(one: R) => cleanRecord(pending.kind, one, finder);
      const { before, after, tried, sent, drafts } = pending;
      work.putPending({
        ...pending,
        before: before && record(before),
        after: record(after),
        tried: tried.map(record),
        sent: sent.map(entry),
        drafts: drafts.map(entry),
      });
    }
    for (const clash of work.began.clashes.values()) {
      const side = <S extends Clash['mine' | 'theirs']>(one: S): S => ({ ...one, value: withoutWords(one.value, finder) });
      const { before, mine, theirs } = clash;
      work.putClash({ ...clash, before: withoutWords(before, finder), mine: side(mine), theirs: side(theirs) });
    }
    work.putMeta({ words: withoutWords(work.meta().words, finder) });
  };
}
