import type { Key } from '../domain/record';
import type { Snapshot } from '../domain/snapshot';

/** Which plan is open: what the person chose or a link points into comes first, then the school's own choice, then any. */
export function planToShow(snapshot: Snapshot, ...wanted: (Key | undefined)[]): Key | undefined {
  const there = (key: Key | undefined) => key !== undefined && snapshot.plan.get(key)?.record.removed === false;
  const current = snapshot.settings.get('settings')?.record.currentPlan;
  const all = [...snapshot.plan.values()].map((kept) => kept.record).sort((a, b) => (a.academicYear < b.academicYear ? 1 : -1));
  return [...wanted, current, ...all.map((plan) => plan.key)].find(there);
}
