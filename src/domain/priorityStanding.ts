import type { Day } from './day';
import { edit } from './editing';
import { inOrder } from './inOrder';
import { rankAt, ranksFor } from './order';
import { newPlan } from './planEditing';
import { planInUse } from './planInUse';
import { newPriority, type PriorityStart } from './prioritising';
import type { Priority, PriorityStatus } from './priority';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** What is known of a priority that somebody proposes. */
export interface Proposal extends Omit<PriorityStart, 'status'> {
  title: string;
  /** What it is to answer. */
  findings?: readonly Key[];
}

/**
 * Proposes a priority, at the end of those proposed in a plan: `planKey`, or else the plan in use. Where there is none that is
 * open, a draft for the year is begun with it. The findings it answers are no longer set aside.
 */
export function proposePriority(
  snapshot: Snapshot,
  { findings = [], ...start }: Proposal,
  { academicYear, planKey = '', newKey }: { academicYear: string; planKey?: Key } & Pick<Circumstances, 'newKey'>,
): Change[] {
  const named = snapshot.settings.get('settings')?.record.currentPlan ?? '';
  const plans = [...snapshot.plan.values()].map(({ record }) => record).filter(({ status }) => status !== 'closed');
  const inUse = plans.find(({ key, removed }) => key === planKey && !removed) ?? planInUse(plans, named);
  const title = `SEND development plan ${academicYear}`;
  const plan = inUse ?? { ...newPlan(newKey(), { title, academicYear }), status: 'draft' as const };
  const siblings = prioritiesStanding(snapshot, plan.key, 'proposed');
  const { rank, moved } = rankAt(siblings, siblings.length);
  const priority = newPriority(newKey(), plan.key, rank, { ...start, status: 'proposed' });
  return [
    ...(inUse === undefined ? [{ kind: 'plan', after: plan } satisfies Change] : []),
    ...ranked(snapshot, moved),
    { kind: 'priority', after: priority },
    ...findings.flatMap((key) => attachFinding(snapshot, key, priority.key)),
  ];
}

/** Has a priority answer a finding; an empty key has none do so. */
export function attachFinding(snapshot: Snapshot, findingKey: Key, priorityKey: Key): Change[] {
  return edit(snapshot, 'finding', findingKey, { priorityKey, ...(priorityKey === '' ? {} : { setAside: '' }) });
}

/** Makes priorities part of their plan, in this order after those that are agreed already. */
export function agreePriorities(snapshot: Snapshot, keys: readonly Key[], today: Day): Change[] {
  const planKey = snapshot.priority.get(keys[0] ?? '')?.record.planKey ?? '';
  const agreed = prioritiesStanding(snapshot, planKey, 'agreed').filter(({ key }) => !keys.includes(key));
  const places: { key: Key; rank: string }[] = [...agreed];
  const moved = new Map<Key, string>();
  for (const key of keys) {
    const { rank, moved: others } = rankAt(places, places.length);
    for (const one of others) moved.set(one.key, one.rank);
    places.splice(0, places.length, ...places.map((one) => ({ ...one, rank: moved.get(one.key) ?? one.rank })), { key, rank });
  }
  const own = places.filter(({ key }) => keys.includes(key));
  return [
    ...ranked(
      snapshot,
      [...moved].filter(([key]) => !keys.includes(key)).map(([key, rank]) => ({ key, rank })),
    ),
    ...own.flatMap(({ key, rank }) =>
      edit(snapshot, 'priority', key, { status: 'agreed', rank, settled: today, parkedBecause: '' }),
    ),
  ];
}

/** Leaves a priority for later, with the reason. What stands under it stays, under no priority of the plan. */
export function parkPriority(snapshot: Snapshot, key: Key, because: string, today: Day): Change[] {
  return edit(snapshot, 'priority', key, { status: 'parked', parkedBecause: because, settled: today });
}

/** Takes a priority back to those that are proposed, ahead of them. */
export function proposeAgain(snapshot: Snapshot, key: Key): Change[] {
  const priority = snapshot.priority.get(key)?.record;
  if (priority === undefined || priority.status === 'proposed') return [];
  const { rank, moved } = rankAt(prioritiesStanding(snapshot, priority.planKey, 'proposed'), 0);
  const values = { status: 'proposed', rank, settled: null, parkedBecause: '' } as const;
  return [...ranked(snapshot, moved), ...edit(snapshot, 'priority', key, values)];
}

/** Puts a priority elsewhere among those that stand as it does: `index` counts them without it. */
export function movePriorityAmong(snapshot: Snapshot, key: Key, index: number): Change[] {
  const priority = snapshot.priority.get(key)?.record;
  if (priority === undefined) return [];
  const siblings = prioritiesStanding(snapshot, priority.planKey, priority.status);
  if (index < 0 || index >= siblings.length || siblings[index]!.key === key) return [];
  const { rank, moved } = rankAt(
    siblings.filter((sibling) => sibling.key !== key),
    index,
  );
  return [...ranked(snapshot, moved), ...edit(snapshot, 'priority', key, { rank })];
}

/** Puts priorities that stand alike into this order. */
export function orderPriorities(snapshot: Snapshot, keys: readonly Key[]): Change[] {
  const held = keys.map((key) => snapshot.priority.get(key)?.record.rank ?? '').sort();
  const ranks = new Set(held).size === keys.length ? held : ranksFor(keys.length);
  return ranked(
    snapshot,
    keys.map((key, at) => ({ key, rank: ranks[at]! })),
  );
}

/** A plan's priorities that are agreed, proposed or parked, in order, without those in the bin. */
export function prioritiesStanding(snapshot: Snapshot, planKey: Key, status: PriorityStatus): Priority[] {
  const all = [...snapshot.priority.values()].map(({ record }) => record);
  return inOrder(all.filter((one) => one.planKey === planKey && one.status === status && !one.removed));
}

function ranked(snapshot: Snapshot, moved: readonly { key: Key; rank: string }[]): Change[] {
  return moved.flatMap(({ key, rank }) => edit(snapshot, 'priority', key, { rank }));
}
