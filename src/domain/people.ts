import { edit } from './editing';
import type { Person } from './person';
import type { Circumstances, Kept, Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** Whether two accounts are one person's: Microsoft writes an id in small letters or large. */
export function isSamePerson(one: { entraId: string } | undefined, other: { entraId: string }): boolean {
  return one?.entraId.toLowerCase() === other.entraId.toLowerCase();
}

/** The school's entry for whoever has this Entra object id. */
export function personByEntraId(snapshot: Snapshot, entraId: string): Kept<Person> | undefined {
  return [...snapshot.person.values()].find(({ record }) => isSamePerson(record, { entraId }));
}

/** The name to show for a lead or sponsor: the person's, or what was typed. */
export function nameOf(snapshot: Pick<Snapshot, 'person'>, key: Key, text: string): string {
  return snapshot.person.get(key)?.record.name ?? text;
}

/**
 * Takes somebody picked from the directory into the school's people: whoever left is back, a mere name gets its account.
 * `key` is theirs from then on.
 */
export function takeIn(
  snapshot: Snapshot,
  { entraId, name }: Pick<Person, 'entraId' | 'name'>,
  { newKey }: Pick<Circumstances, 'newKey'>,
): { key: Key; changes: Change[] } {
  const namesakes = [...snapshot.person.values()].filter(({ record }) => record.entraId === '' && record.name === name);
  const known = personByEntraId(snapshot, entraId) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
  if (known === undefined) {
    const key = newKey();
    return { key, changes: [{ kind: 'person', after: newPerson(key, { entraId, name }) }] };
  }
  const { key } = known.record;
  return { key, changes: edit(snapshot, 'person', key, { entraId: entraId.toLowerCase(), left: false }) };
}

/** Somebody with this account of whom nothing else is known. */
export function newPerson(key: Key, { entraId, name }: Pick<Person, 'entraId' | 'name'>): Person {
  return { key, entraId: entraId.toLowerCase(), name, role: '', left: false, clashes: [] };
}

/** Whether this person has written in the plan, in reviews or among the people before: then they may well do so again. */
export function hasWritten(snapshot: Snapshot, entraId: string): boolean {
  const { person, plan, objective, action, questionReview, answer, finding } = snapshot;
  const rows = [person, plan, objective, action, questionReview, answer, finding].flatMap((kind): Kept<object>[] => [
    ...kind.values(),
  ]);
  return rows.some(({ author, changedBy }) => author?.entraId === entraId || changedBy?.entraId === entraId);
}
