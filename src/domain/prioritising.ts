import { edit } from './editing';
import { inOrder } from './inOrder';
import { rankAt } from './order';
import { isInPlan, type Priority } from './priority';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** Whatever is known of a new priority; the rest starts empty. */
export type PriorityStart = Partial<Pick<Priority, 'title' | 'rationale' | 'serves' | 'servesNone' | 'status'>>;

/** A new priority at the end of a plan, or before the one that stands at `index`. */
export function addPriority(
  snapshot: Snapshot,
  planKey: Key,
  start: PriorityStart,
  { newKey }: Pick<Circumstances, 'newKey'>,
  index?: number,
): Change[] {
  const siblings = prioritiesIn(snapshot, planKey);
  const { rank, moved } = rankAt(siblings, index ?? siblings.length);
  return [...rankings(snapshot, moved), { kind: 'priority', after: newPriority(newKey(), planKey, rank, start) }];
}

/** Puts a priority elsewhere in its plan, its objectives with it: `index` counts its siblings without itself. */
export function movePriority(snapshot: Snapshot, key: Key, index: number): Change[] {
  const priority = snapshot.priority.get(key)?.record;
  if (priority === undefined) return [];
  const siblings = prioritiesIn(snapshot, priority.planKey);
  if (siblings.findIndex((sibling) => sibling.key === key) === index) return [];
  const others = siblings.filter((sibling) => sibling.key !== key);
  const { rank, moved } = rankAt(others, index);
  return [...rankings(snapshot, moved), ...edit(snapshot, 'priority', key, { rank })];
}

/** A plan's priorities in order: those that were agreed, without those in the bin. */
export function prioritiesIn(snapshot: Snapshot, planKey: Key): Priority[] {
  const all = [...snapshot.priority.values()].map((kept) => kept.record);
  return inOrder(all.filter((priority) => priority.planKey === planKey && isInPlan(priority)));
}

/** A priority with nothing in it but what is known: agreed, where nothing else is said. */
export function newPriority(key: Key, planKey: Key, rank: string, start: PriorityStart): Priority {
  return { ...emptyPriority, ...start, key, planKey, rank };
}

function rankings(snapshot: Snapshot, moved: readonly { key: Key; rank: string }[]): Change[] {
  return moved.flatMap(({ key, rank }) => edit(snapshot, 'priority', key, { rank }));
}

const emptyPriority: Omit<Priority, 'key' | 'planKey' | 'rank'> = {
  title: '',
  rationale: '',
  serves: [],
  servesNone: '',
  status: 'agreed',
  parkedBecause: '',
  settled: null,
  removed: false,
};
