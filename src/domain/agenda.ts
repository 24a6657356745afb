import type { Day } from './day';
import { isDecided, type Decided, type Decision } from './decision';
import type { PlanReview } from './planReview';
import type { ActionView, ObjectiveView, Outline, PriorityView } from './planView';
import { decisionsOf, heardOf } from './reviewing';
import type { Snapshot } from './snapshot';
import { isSettled } from './standing';
import { decidedAt, earlierReviews, standpointOf, type Standpoint } from './standpoint';

/** One action as a review comes to it. */
export interface AgendaItem {
  view: ActionView;
  /** What it belongs to; undefined where its objective is nowhere to be found, or stands under no priority. */
  objective: ObjectiveView | undefined;
  priority: PriorityView | undefined;
  /** How it has moved since the review before. */
  stood: Standpoint;
  /** What the review before that decided about it: what was promised. */
  lastTime: { held: Day; decision: Decided } | undefined;
  /** What this review has heard of it, decided or not. */
  heard: Decision | undefined;
  /** Whether a decision is asked: not where it was complete or stopped before and nothing is said of it. */
  asked: boolean;
}

/** A plan's actions in the order in which a review goes through them. `heard` replaces what the records say this review heard. */
export function agendaOf(
  snapshot: Snapshot,
  review: PlanReview,
  { objectives, priorities, adrift }: Outline,
  heard = heardOf(snapshot, review.key),
): AgendaItem[] {
  const reviews = earlierReviews(snapshot, review);
  const earlier = reviews.map(({ key, held }) => ({ held: held!, decisions: decisionsOf(snapshot, key) }));
  const item = (view: ActionView, objective?: ObjectiveView): AgendaItem => {
    const { key } = view.kept.record;
    const stood = standpointOf(view.updates, key, review, reviews, decidedAt(snapshot, review, key));
    const last = earlier.find(({ decisions }) => decisions.has(key));
    return {
      view,
      objective,
      priority: objective && priorities.find(({ kept }) => kept.record.key === objective.priorityKey),
      stood,
      lastTime: last && { held: last.held, decision: last.decisions.get(key)! },
      heard: heard.get(key),
      asked: heard.has(key) || !isSettled(stood.stands),
    };
  };
  return [
    ...objectives.flatMap((objective) => objective.actions.map((view) => item(view, objective))),
    ...adrift.map((view) => item(view)),
  ];
}

/** Whether the review still waits for a decision about it. */
export function isOpen({ asked, heard }: AgendaItem): boolean {
  return asked && !isDecided(heard);
}

/** The action that waits for a decision after this place (-1: from the beginning), else the first of all that was come back to. */
export function nextOpen(agenda: readonly AgendaItem[], place: number): AgendaItem | undefined {
  return agenda.slice(place + 1).find(isOpen) ?? agenda.slice(0, Math.max(place, 0)).find(isOpen);
}
