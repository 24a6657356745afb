import type { Kind } from './record';

/** The kinds of record that a plan consists of: what is said about them amends nothing. */
export const plannedKinds = ['priority', 'objective', 'action', 'milestone'] as const satisfies Kind[];
export type PlannedKind = (typeof plannedKinds)[number];

/** Whether a record of this kind is part of a plan. */
export function isPlanned(kind: Kind): kind is PlannedKind {
  return plannedKinds.some((one) => one === kind);
}
