import { sameValue, valueOf } from './editing';
import { isSamePerson } from './people';
import type { Person } from './person';
import type { Snapshot } from './snapshot';
import type { ToldClash } from './toldClash';

/** How a clash has ended, by what its field says now. */
export function endOf({ mine, theirs }: Pick<ToldClash, 'mine' | 'theirs'>, now: unknown): ToldClash['ended'] {
  return sameValue(now, mine) ? 'mine' : sameValue(now, theirs) ? 'theirs' : 'other';
}

/** What others wrote in a field in which this person's version stood, and how each ended. */
export function clashesWith({ person }: Pick<Snapshot, 'person'>, me: { entraId: string }): { who: Person; clash: ToldClash }[] {
  return [...person.values()].flatMap(({ record: who }) =>
    isSamePerson(who, me)
      ? []
      : who.clashes.filter(({ by }) => isSamePerson({ entraId: by }, me)).map((clash) => ({ who, clash })),
  );
}

/** Whether this person's version still stands in a clash that is open: it may have been written over since. */
export function stillStands(snapshot: Snapshot, { kind, recordKey, field, theirs, ended }: ToldClash): boolean {
  const record = snapshot[kind].get(recordKey)?.record;
  return ended === '' && record !== undefined && sameValue(valueOf(record, field), theirs);
}
