import type { Day, Instant } from './day';
import { outlineOf, type ActionView, type ObjectiveView, type PriorityView } from './planView';
import type { Key } from './record';
import type { Snapshot } from './snapshot';
import { statusOf } from './standing';
import type { Status } from './update';
import { writtenAt } from './writing';

/** How far one priority has come. */
export interface PriorityStand {
  priority: PriorityView;
  /** Its objectives, each with its own measure. */
  objectives: readonly ObjectiveView[];
  /** Where it stood on the day the plan was agreed; undefined where nobody agreed it. An action that nobody spoke of by then stood at its beginning. */
  then?: Status;
  now?: Status;
}

/** Each priority of a plan: where it stood when the plan was agreed, and where it stands now. */
export function whereWeStand(snapshot: Snapshot, planKey: Key): PriorityStand[] {
  const outline = outlineOf(snapshot, planKey);
  const agreed = outline?.plan.record.agreed ?? null;
  return (outline?.priorities ?? []).map((priority) => {
    const actions = priority.objectives.flatMap((objective) => objective.actions);
    return {
      priority,
      objectives: priority.objectives,
      then: agreed === null ? undefined : worstOf(actions.map((action) => statusOn(action, agreed))),
      now: worstOf(actions.map(({ status }) => status)),
    };
  });
}

/** Worst first: a priority stands as its worst action does, so that nothing bad hides behind what goes well. */
const byWeight: readonly Status[] = ['offTrack', 'atRisk', 'onTrack', 'notStarted', 'complete'];

/** Where something stands whose actions stand so. Stopped ones count for nothing; undefined without any other. */
export function worstOf(statuses: readonly Status[]): Status | undefined {
  const worst = byWeight.find((status) => statuses.includes(status));
  // Complete and not started together are work under way.
  return worst === 'notStarted' && statuses.includes('complete') ? 'onTrack' : worst;
}

function statusOn({ updates }: ActionView, day: Day): Status {
  return statusOf(updates.filter((kept) => writtenAt(kept) <= endOf(day)));
}

/** A plan is agreed some time on its day, so all of the day counts to it. */
function endOf(day: Day): Instant {
  return `${day}T23:59:59.999Z`;
}
