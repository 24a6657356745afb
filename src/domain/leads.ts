import { plainWords } from './planFile/understood';
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
  const names = leadNames(leadText);
  if (names.length === 0) return [];
  const named = [...person.values()].filter(({ record: { name, left } }) => !left && names.includes(comparedName(name)));
  return named.map(({ record }) => record.key);
}

/** The names in the words for a lead, as they are compared. */
export function leadNames(words: string): string[] {
  return words
    .split(/[,;/&+\n]|\band\b/i)
    .map(comparedName)
    .filter(Boolean);
}

/** A name as it is compared: without what stands in brackets, whatever the apostrophes and spaces. */
export function comparedName(name: string): string {
  return plainWords(name.replace(/\([^)]*\)?/g, ' ')).replace(/\.$/, '');
}
