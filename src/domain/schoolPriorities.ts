import { inOrder } from './inOrder';
import type { SchoolPriority } from './schoolPriority';
import type { Snapshot } from './snapshot';

/** A year's school priorities in order, without those in the bin. */
export function schoolPrioritiesIn(snapshot: Pick<Snapshot, 'schoolPriority'>, academicYear: string): SchoolPriority[] {
  const all = [...snapshot.schoolPriority.values()].map((kept) => kept.record);
  return inOrder(all.filter((one) => one.academicYear === academicYear && !one.removed));
}

/** What people call it: `SP2 Attendance`. Empty while it has neither number nor title. */
export function schoolPriorityName({ ref, title }: Pick<SchoolPriority, 'ref' | 'title'>): string {
  return [ref, title].filter(Boolean).join(' ');
}
