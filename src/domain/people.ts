import type { Person } from './person';
import type { Kept, Key } from './record';
import type { Snapshot } from './snapshot';

/** The school's entry for whoever has this Entra object id. */
export function personByEntraId(snapshot: Snapshot, entraId: string): Kept<Person> | undefined {
  const wanted = entraId.toLowerCase();
  return [...snapshot.person.values()].find((kept) => kept.record.entraId === wanted);
}

/** The name to show for a lead or sponsor: the person's, or what was typed. */
export function nameOf(snapshot: Snapshot, key: Key, text: string): string {
  return snapshot.person.get(key)?.record.name ?? text;
}
