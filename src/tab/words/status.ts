import type { PlanStatus } from '../../domain/plan';

/** Where a plan is in its life. */
export const planStatusWords: Record<PlanStatus, string> = { draft: 'Draft', active: 'In use', closed: 'Closed' };

/** Whether a text names a stage of a plan's life. */
export function isPlanStatus(text: string): text is PlanStatus {
  return text in planStatusWords;
}
