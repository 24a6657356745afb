import { inOrder } from './inOrder';
import type { Priority } from './priority';
import type { SchoolPriority } from './schoolPriority';
import type { Snapshot } from './snapshot';

/** A year's school priorities in order, without those in the bin. */
export function schoolPrioritiesIn(snapshot: Pick<Snapshot, 'schoolPriority'>, academicYear: string): SchoolPriority[] {
  const all = [...snapshot.schoolPriority.values()].map((kept) => kept.record);
  return inOrder(all.filter((one) => one.academicYear === academicYear && !one.removed));
}

/** The school priorities that a priority serves, in the order of the register. One in the bin is no longer served. */
export function servedByPriority(
  snapshot: Pick<Snapshot, 'schoolPriority'>,
  { serves }: Pick<Priority, 'serves'>,
): SchoolPriority[] {
  const there = serves.map((key) => snapshot.schoolPriority.get(key)?.record).filter((one) => one !== undefined && !one.removed);
  const years = [...new Set(there.map((one) => one!.academicYear))].sort();
  return years.flatMap((year) => schoolPrioritiesIn(snapshot, year)).filter(({ key }) => serves.includes(key));
}

/** What people call it: `SP2 Attendance`. Empty while it has neither number nor title. */
export function schoolPriorityName({ ref, title }: Pick<SchoolPriority, 'ref' | 'title'>): string {
  return [ref, title].filter(Boolean).join(' ');
}
