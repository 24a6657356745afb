import type { Action } from '../../src/domain/action';
import type { CommentEvent } from '../../src/domain/comment';
import type { Decision } from '../../src/domain/decision';
import type { Objective } from '../../src/domain/objective';
import { newAction, newObjective } from '../../src/domain/planEditing';
import type { Plan } from '../../src/domain/plan';
import type { PlanReview } from '../../src/domain/planReview';
import { newPriority } from '../../src/domain/prioritising';
import type { Priority } from '../../src/domain/priority';
import type { Kept } from '../../src/domain/record';
import { emptySnapshot, type Change, type Records, type Snapshot } from '../../src/domain/snapshot';
import type { Update } from '../../src/domain/update';

/** A plan that matters for nothing but being there. */
export const aPlan = (values: Partial<Plan> = {}): Plan => ({
  key: 'plan',
  title: 'SEND development plan 2026/27',
  academicYear: '2026/27',
  status: 'active',
  reviewCadence: 'own',
  agreed: null,
  rolledFrom: '',
  removed: false,
  ...values,
});

export const anObjective = (values: Partial<Objective> = {}): Objective => ({
  ...newObjective('objective', 'plan', 'a0', {}),
  ...values,
});

export const aPriority = (values: Partial<Priority> = {}): Priority => ({
  ...newPriority('priority', 'plan', 'a0', {}),
  ...values,
});

export const anAction = (values: Partial<Action> = {}): Action => ({
  ...newAction('action', { key: 'objective', planKey: 'plan' }, 'a0', {}),
  ...values,
});

export const anUpdate = (values: Partial<Update> = {}): Update => ({
  key: 'update',
  planKey: 'plan',
  actionKey: 'action',
  status: 'onTrack',
  happened: '',
  evidence: '',
  impact: '',
  reason: '',
  at: '2026-11-19T10:00:00.000Z',
  ...values,
});

export const aComment = (values: Partial<CommentEvent> = {}): CommentEvent => ({
  key: 'comment',
  planKey: 'plan',
  actionKey: 'action',
  act: 'comment',
  about: '',
  text: 'Can Year 4 go first?',
  mentions: [],
  reason: '',
  at: '2026-11-23T09:00:00.000Z',
  ...values,
});

export const aPlanReview = (values: Partial<PlanReview> = {}): PlanReview => ({
  key: 'review',
  planKey: 'plan',
  due: '2026-12-10',
  held: null,
  present: [],
  alsoPresent: '',
  note: '',
  removed: false,
  ...values,
});

export const aDecision = (values: Partial<Decision> = {}): Decision => ({
  key: 'review.action',
  planKey: 'plan',
  reviewKey: 'review',
  actionKey: 'action',
  verdict: 'continue',
  reason: '',
  impact: '',
  statusBefore: '',
  statusAfter: '',
  dueBefore: null,
  dueAfter: null,
  ...values,
});

/** A snapshot of these changes, as if each had been accepted; `kept` adds what SharePoint says of a record. */
export function snapshotOf(changes: readonly Change[], kept: Record<string, Partial<Kept<unknown>>> = {}): Snapshot {
  return apply(emptySnapshot, changes, kept);
}

/** The snapshot after these changes. */
export function apply(
  snapshot: Snapshot,
  changes: readonly Change[],
  kept: Record<string, Partial<Kept<unknown>>> = {},
): Snapshot {
  const next = Object.fromEntries(Object.entries(snapshot).map(([kind, records]) => [kind, new Map<string, unknown>(records)]));
  for (const { kind, after } of changes) next[kind]!.set(after.key, { record: after, ...kept[after.key] });
  return next as unknown as Snapshot;
}

/** Changes that create these records. */
export function created(records: { [K in keyof Records]?: Records[K][] }): Change[] {
  return Object.entries(records).flatMap(([kind, all]) => (all as { key: string }[]).map((after) => ({ kind, after }) as Change));
}

/** Keys `k1`, `k2` … in turn. */
export function countingKeys(): () => string {
  let count = 0;
  return () => `k${(count += 1)}`;
}
