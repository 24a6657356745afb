import type { PlannedKind } from '../../domain/plannedKinds';
import type { Key } from '../../domain/record';
import type { Workspace } from '../../workspace/workspace';

/** What is looked for, as a link names it. */
interface Sought {
  kind: PlannedKind;
  key: Key;
}

/**
 * Reads the plans that are not on this device, the latest year first, until one of them has what is looked for: a link in old
 * minutes leads into last year's plan. Answers whether it was found. Rejects with a Fault; stops where nobody waits any more.
 */
export async function lookInOtherPlans(
  { current, standing, openPlan }: Pick<Workspace, 'current' | 'standing' | 'openPlan'>,
  { kind, key }: Sought,
  waits: () => boolean,
): Promise<boolean> {
  const unread = [...current().plan.values()]
    .map(({ record }) => record)
    .filter((plan) => !plan.removed && !standing().plans.has(plan.key))
    .sort((a, b) => (a.academicYear > b.academicYear ? -1 : 1));
  for (const plan of unread) {
    if (!waits()) return false;
    await openPlan(plan.key);
    if (current()[kind].has(key)) return true;
  }
  return false;
}
