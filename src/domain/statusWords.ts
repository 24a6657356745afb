import type { Status } from './update';

/** The word for where an action stands, on the screen as in files. It is never dropped: shape and colour only repeat it. */
export const statusWords: Record<Status, string> = {
  notStarted: 'Not started',
  onTrack: 'On track',
  atRisk: 'At risk',
  offTrack: 'Off track',
  complete: 'Complete',
  stopped: 'Stopped',
};
