import { isOpen, nextOpen, type AgendaItem } from '../../domain/agenda';
import { isDecided } from '../../domain/decision';
import type { PlanReview } from '../../domain/planReview';
import type { Key } from '../../domain/record';

/** Where in a review one is: its first page, an action, or its last page. */
export type Place = 'start' | 'end' | { action: Key };

/** Where a review goes on, on whichever device: the first action that waits for a decision; at the start where nothing is said yet. */
export function placeToGoOn(review: PlanReview, agenda: readonly AgendaItem[]): Place {
  const begun = agenda.some(({ heard }) => heard !== undefined);
  return review.held !== null || !begun ? 'start' : placeOf(nextOpen(agenda, -1));
}

/** Where recording leads: to the next action that waits for a decision, else to the end. */
export function placeAfter(place: Place, agenda: readonly AgendaItem[]): Place {
  return placeOf(nextOpen(agenda, indexOf(place, agenda)));
}

/** One step along the strip, whatever is decided. */
export function stepFrom(place: Place, agenda: readonly AgendaItem[], step: 1 | -1): Place {
  const to = indexOf(place, agenda) + step;
  return to < 0 ? 'start' : placeOf(agenda[to]);
}

export function isSamePlace(one: Place, other: Place): boolean {
  return typeof one === 'object' && typeof other === 'object' ? one.action === other.action : one === other;
}

/** What a place is called: an action's number, or what the meeting does there. */
export function placeName(place: Place, agenda: readonly AgendaItem[]): string {
  if (place === 'start') return 'the start';
  return agenda[indexOf(place, agenda)]?.view.ref ?? 'the end';
}

/** Why the review opens where it does, on a device that was not there before. Nothing at its start. */
export function goingOnWords(place: Place, agenda: readonly AgendaItem[]): string | undefined {
  if (place === 'start') return undefined;
  if (place === 'end') return 'The review goes on here: every action is decided.';
  const ref = placeName(place, agenda);
  const decided = agenda.filter(({ heard }) => heard && isDecided(heard)).length;
  return decided === 0 || !agenda.some(isOpen)
    ? undefined
    : `The review goes on here: ${ref} is the first action that is not decided yet.`;
}

function indexOf(place: Place, agenda: readonly AgendaItem[]): number {
  if (place === 'start') return -1;
  if (place === 'end') return agenda.length;
  const at = agenda.findIndex(({ view }) => view.kept.record.key === place.action);
  return at === -1 ? agenda.length : at;
}

function placeOf(item: AgendaItem | undefined): Place {
  return item === undefined ? 'end' : { action: item.view.kept.record.key };
}
