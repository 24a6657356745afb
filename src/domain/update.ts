import type { Instant } from './day';
import type { Key } from './record';

/** Where an action may stand. */
export const statuses = ['notStarted', 'onTrack', 'atRisk', 'offTrack', 'complete', 'stopped'] as const;
export type Status = (typeof statuses)[number];

/** Progress on an action, said once and never changed. Written by whoever leads the action. */
export interface Update {
  key: Key;
  planKey: Key;
  actionKey: Key;
  status: Status;
  happened: string;
  evidence: string;
  impact: string;
  /** Why words that look like one pupil's may stay; empty where none do. */
  reason: string;
  /** When the person wrote it, by their own device. */
  at: Instant;
}
