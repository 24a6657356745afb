import type { Key } from './record';
import type { Snapshot } from './snapshot';

/** Who leads something, as it is written: one of the school's people, or words, in which several may be named. */
export interface Led {
  leadKey: Key;
  leadText: string;
}

/** The people who lead something: by their entry, or where its words are their whole names, such as "Priya Lindqvist, Bo Kessler". */
export function leadsOf({ person }: Pick<Snapshot, 'person'>, { leadKey, leadText }: Led): Key[] {
  if (leadKey !== '') return [leadKey];
  const names = namesIn(leadText);
  return [...person.values()].flatMap(({ record }) => (names.includes(record.name.toLowerCase()) ? [record.key] : []));
}

/** The names that words hold, as they are compared. */
export function namesIn(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[,;/&+]|\band\b/)
    .map((name) => name.trim());
}
