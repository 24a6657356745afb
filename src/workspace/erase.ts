import { finderOf } from '../domain/erasing';
import { isEditable } from '../domain/editing';
import type { HistoryEntry } from '../domain/history';
import { kinds } from '../domain/record';
import type { Kept, Kind } from '../domain/record';
import { Fault } from '../graph/faults';
import type { Ask, Write } from '../lists/site';
import { planOf } from './drafts';
import type { Means } from './drafts';
import { cleanRecord, wordsIn } from './erasable';
import type { AnyRecord } from './held';
import { batchSize } from './outbox';
import { read } from './pull';
import type { Reach } from './reach';
import { enter } from './entering';
import { settingsOf } from './settings';
import { cleanWaiting, waitingPlaces } from './waitingWords';
import type { Erased, Found, WordsPlace } from './workspace';

/** Tries at a row that others are changing meanwhile. */
const mostTries = 3;

/**
 * Looks for words in every row of every list, the history, closed plans and the bin included. Throws a Fault where the lists cannot
 * be reached; those that are closed to this person are named. What waits on this device is looked through, too.
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
  const isFound = ({ kind, key, waits }: WordsPlace): boolean =>
    waits === 'change' && found.places.some((one) => one.kind === kind && one.key === key);
  for (const place of waitingPlaces(ledger.held(), finder)) if (!isFound(place)) found.places.push(place);
  return found;
}

/**
 * Writes over the words in these rows as they stand now, past the outbox, so that no history and no waiting change repeats them;
 * the history is told that words were removed, and not which. What waits on this device for these places loses them, too.
 * Throws a Fault when nothing was answered; what was removed by then stays removed.
 */
export async function eraseWords(reach: Reach, words: string, places: readonly WordsPlace[]): Promise<Erased> {
  const finder = finderOf(words);
  const erased: Erased = { done: [], refused: [], failed: [] };
  await reach.ledger.keep(cleanWaiting(finder, places));
  // What waited when it was looked for may have got its row since.
  const { rows } = reach.ledger.held();
  const known = places.map((one) => (one.item === '' ? { ...one, item: rows[one.kind].get(one.key)?.item ?? '' } : one));
  const stored = known.filter(({ item }) => item !== '');
  erased.done.push(...known.filter(({ item }) => item === ''));
  for (let first = 0; first < stored.length; first += batchSize) {
    await eraseSome(reach, stored.slice(first, first + batchSize), finder, erased);
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

function placeIn(kind: Kind, { record, item, author, created }: Kept<AnyRecord>, finder: RegExp): WordsPlace[] {
  const fields = wordsIn(kind, record, finder);
  if (fields.length === 0 || item === undefined) return [];
  const about = kind === 'history' ? (record as HistoryEntry) : undefined;
  const where = about ? { kind: about.recordKind, key: about.recordKey } : { kind, key: record.key };
  return [{ kind, key: record.key, item, planKey: planOf(kind, record), about: where, fields, author, created }];
}

/** Of what is told of elsewhere already, or only ever added to, the history says nothing. */
function told({ kind, key, planKey, fields }: WordsPlace, { now, keyFor }: Means): HistoryEntry[] {
  if (!isEditable(kind)) return [];
  const of = { planKey, recordKind: kind, recordKey: key, before: '', after: '', stood: false, at: now };
  return fields.map(({ field }) => ({ ...of, key: keyFor(`${kind}/${key}/${field}/erased`), field, reason: removedForGood }));
}

/** What the history says in the place of the words. */
export const removedForGood = 'Words were removed for good';
