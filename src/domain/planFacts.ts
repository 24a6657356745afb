import { addDays, type Day } from './day';
import { threadsOf } from './conversation';
import { outlineOf } from './planView';
import type { Key } from './record';
import { mondayOf } from './schoolDays';
import type { Snapshot } from './snapshot';
import { isSettled } from './standing';
import type { Status } from './update';

/** A plan in numbers: of actions, never of pupils. */
export interface PlanFacts {
  actions: number;
  byStatus: Record<Status, number>;
  /** Due before today and neither complete nor stopped. */
  late: number;
  /** Due from today to the end of the week, the same. */
  dueThisWeek: number;
  /** Comments that nobody has answered or settled. */
  unanswered: number;
}

/** The plan's numbers on a day. Undefined while the plan is not there. */
export function planFactsOf(snapshot: Snapshot, planKey: Key, today: Day): PlanFacts | undefined {
  const outline = outlineOf(snapshot, planKey);
  if (outline === undefined) return undefined;
  const actions = [...outline.objectives.flatMap((objective) => objective.actions), ...outline.adrift];
  const open = actions.filter(({ status }) => !isSettled(status)).map(({ kept }) => kept.record.due);
  const sunday = addDays(mondayOf(today), 6);
  return {
    actions: actions.length,
    byStatus: outline.counts,
    late: open.filter((due) => due !== null && due < today).length,
    dueThisWeek: open.filter((due) => due !== null && due >= today && due <= sunday).length,
    unanswered: actions.flatMap(({ kept }) => threadsOf(snapshot, kept.record.key)).filter(isUnanswered).length,
  };
}

function isUnanswered({ replies, resolved }: { replies: readonly unknown[]; resolved: boolean }): boolean {
  return !resolved && replies.length === 0;
}
