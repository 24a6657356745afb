import type { PlanReview } from '../../domain/planReview';
import type { Snapshot } from '../../domain/snapshot';
import { listWords } from './counts';
import { shortName } from './people';

/** Who was at a review: `P. Lindqvist, M. Osei-Bell and EP service`. */
export function whoWasThere(snapshot: Snapshot, { present, alsoPresent }: Pick<PlanReview, 'present' | 'alsoPresent'>): string {
  const names = present.map((key) => shortName(snapshot.person.get(key)?.record.name ?? 'somebody'));
  const others = alsoPresent
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length + others.length === 0 ? 'Nobody has been named' : listWords([...names, ...others]);
}
