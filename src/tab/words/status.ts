import type { Status } from '../../domain/update';
import type { PlanStatus } from '../../domain/plan';

/** The word for where an action stands. It is never dropped: shape and colour only repeat it. */
export const statusWords: Record<Status, string> = {
  notStarted: 'Not started',
  onTrack: 'On track',
  atRisk: 'At risk',
  offTrack: 'Off track',
  complete: 'Complete',
  stopped: 'Stopped',
};

/** Where a plan is in its life. */
export const planStatusWords: Record<PlanStatus, string> = { draft: 'Draft', active: 'In use', closed: 'Closed' };

/** Whether a text names a stage of a plan's life. */
export function isPlanStatus(text: string): text is PlanStatus {
  return text in planStatusWords;
}
