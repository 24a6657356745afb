import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';

/** Names are given in full once, then as initials and surname: `B. Kessler`. One word stays as it is. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return name;
  const initials = words.slice(0, -1).map((word) => `${word.charAt(0)}.`);
  return `${initials.join(' ')} ${words.at(-1)}`;
}

/** A lead in a column: a person's name shortened, anything else in the school's own words. */
export function leadWords(snapshot: Pick<Snapshot, 'person'>, key: Key, text: string): string {
  const person = snapshot.person.get(key)?.record;
  return person === undefined ? text : shortName(person.name);
}

/** `BK`: for the round mark beside what somebody said. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}
