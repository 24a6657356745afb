import type { Plan } from './plan';
import type { Key } from './record';

/** What decides which plan is in use. */
type Candidate = Pick<Plan, 'key' | 'status' | 'academicYear' | 'removed'>;

/**
 * The plan that opens first and whose week the channel hears of: the one the school named, else an active one before a
 * draft, of the latest year. A closed plan is in use only where no other is open. Undefined where every plan is in the bin.
 */
export function planInUse<P extends Candidate>(plans: readonly P[], named: Key): P | undefined {
  const better = (one: P, other: P): boolean => {
    for (const rank of [isOpen, (plan: P) => plan.key === named, isActive]) {
      if (rank(one) !== rank(other)) return rank(one);
    }
    if (one.academicYear !== other.academicYear) return one.academicYear > other.academicYear;
    return one.key < other.key;
  };
  return plans.filter(({ removed }) => !removed).sort((one, other) => (better(one, other) ? -1 : 1))[0];
}

function isOpen({ status }: Candidate): boolean {
  return status !== 'closed';
}

function isActive({ status }: Candidate): boolean {
  return status === 'active';
}
