import { passagesOf, withoutWords } from '../domain/erasing';
import type { HistoryEntry } from '../domain/history';
import { cleanRecord, cleanValue, wordsIn } from './erasable';
import { planOf } from './drafts';
import type { AnyRecord, Held, Pending } from './held';
import type { Step } from './work';
import type { Clash, WordsPlace } from './workspace';

type Place = Pick<WordsPlace, 'kind' | 'key' | 'waits'>;

/** Where words wait on this device: in changes that are not sent, in what is to be settled, in what was typed and never sent. */
export function waitingPlaces({ pending, clashes, meta }: Held, finder: RegExp): WordsPlace[] {
  const changes = [...pending.values()].map((one) => placeOfChange(one, finder));
  const settling = [...clashes.values()].map(({ kind, recordKey, field, ...sides }) => {
    const values = [sides.before, sides.mine.value, sides.theirs.value];
    // As a record that holds each side in turn, so that only words count.
    const fields = values.flatMap((value) => wordsIn(kind, { key: recordKey, [field]: value } as never, finder));
    return placeOf(kind, recordKey, '', fields);
  });
  const typed = Object.entries(meta.words).map(([name, text]): WordsPlace => {
    const passages = isTyped(name) ? passagesOf(text.replaceAll('\u0000', ' '), finder) : [];
    const about = { kind: 'comment', key: name } as const;
    return { ...about, item: '', planKey: '', about, fields: [{ field: 'text', passages }], waits: 'typed' };
  });
  return [...changes, ...settling, ...typed].filter(({ fields }) => fields.some(({ passages }) => passages.length > 0));
}

/** Takes the words out of what waits on this device for these places, and leaves whatever else waits as it is. */
export function cleanWaiting(finder: RegExp, places: readonly Place[]): Step {
  const chosen = new Set(places.map(({ kind, key, waits }) => idOf(kind, key, waits === 'typed')));
  return (work) => {
    for (const pending of work.began.pending.values()) {
      if (chosen.has(idOf(pending.kind, pending.key))) work.putPending(cleanChange(pending, finder));
    }
    for (const clash of work.began.clashes.values()) {
      if (chosen.has(idOf(clash.kind, clash.recordKey))) work.putClash(cleanClash(clash, finder));
    }
    const words = Object.entries(work.meta().words).map(([name, text]) => {
      return [name, chosen.has(idOf('comment', name, true)) ? withoutWords(text, finder) : text] as const;
    });
    work.putMeta({ words: Object.fromEntries(words) });
  };
}

const idOf = (kind: string, key: string, typed = false): string => `${typed ? 'typed' : kind}/${key}`;

/** Some of what the screens remember is a place or a moment. */
const isTyped = (name: string): boolean => !/^overview\/visits$|\/place$/.test(name);

function placeOfChange({ kind, key, item = '', before, after, tried, sent, drafts }: Pending, finder: RegExp): WordsPlace {
  const records = [after, ...tried, ...(before ? [before] : [])].flatMap((one) => wordsIn(kind, one, finder));
  const told = [...sent, ...drafts].flatMap((one) =>
    wordsIn('history', one, finder).map(({ passages }) => ({ field: one.field, passages })),
  );
  const place = placeOf(kind, key, item, [...records, ...told]);
  const { recordKind, recordKey } = after as HistoryEntry;
  const about = kind === 'history' ? { kind: recordKind, key: recordKey } : place.about;
  return { ...place, planKey: planOf(kind, after), about };
}

/** Each passage once, however many states of the record hold it. */
function placeOf(kind: WordsPlace['kind'], key: string, item: string, all: WordsPlace['fields']): WordsPlace {
  const fields = [...new Set(all.map(({ field }) => field))].map((field) => ({
    field,
    passages: [...new Set(all.filter((one) => one.field === field).flatMap(({ passages }) => passages))],
  }));
  return { kind, key, item, planKey: '', about: { kind, key }, fields, waits: 'change' };
}

function cleanChange(pending: Pending, finder: RegExp): Pending {
  const record = <R extends AnyRecord>(one: R) => cleanRecord(pending.kind, one, finder);
  const entry = (one: HistoryEntry) => cleanRecord('history', one, finder);
  const { before, after, tried, sent, drafts } = pending;
  return {
    ...pending,
    before: before && record(before),
    after: record(after),
    tried: tried.map(record),
    sent: sent.map(entry),
    drafts: drafts.map(entry),
  };
}

function cleanClash(clash: Clash, finder: RegExp): Clash {
  const value = (one: unknown) => cleanValue(clash.kind, clash.field, one, finder);
  const { before, mine, theirs } = clash;
  return {
    ...clash,
    before: value(before),
    mine: { ...mine, value: value(mine.value) },
    theirs: { ...theirs, value: value(theirs.value) },
  };
}
