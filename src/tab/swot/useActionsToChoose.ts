import { outlineOf } from '../../domain/planView';
import type { Key } from '../../domain/record';
import type { SwotEntry } from '../../domain/swotEntry';
import { useSnapshot } from '../school/School';

/** The actions that an entry may be used in or answered by: those of its objective first, then the rest of the plan. */
export function useActionsToChoose({ planKey, objectiveKey }: SwotEntry): { key: Key; name: string }[] {
  const objectives = outlineOf(useSnapshot(), planKey)?.objectives ?? [];
  const own = objectives.filter(({ kept }) => kept.record.key === objectiveKey);
  const others = objectives.filter((objective) => !own.includes(objective));
  return [...own, ...others]
    .flatMap(({ actions }) => actions)
    .map(({ ref, kept }) => ({ key: kept.record.key, name: `${ref} ${kept.record.text || 'No name yet'}` }));
}
