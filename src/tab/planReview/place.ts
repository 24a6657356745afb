import { isOpen, nextOpen, type AgendaItem } from '../../domain/agenda';
import { isDecided } from '../../domain/decision';
import type { PlanReview } from '../../domain/planReview';
import type { Key } from '../../domain/record';

/** Where in a review one is: its first page, an action, or its last page. */
export type Place = 'start' | 'end' | { action: Key };

/** Whether a decision about an action was chosen on this device and is not recorded. */
type ChosenHere = (action: Key) => boolean;

/** Where a review is opened, and why there. */
export interface Opening {
  place: Place;
  words?: string;
}

/** Where a review is opened on this device, and what is said of it. */
export function openingOf(review: PlanReview, agenda: readonly AgendaItem[], chosenHere: ChosenHere): Opening {
  const place = placeToGoOn(review, agenda, chosenHere);
  return { place, words: goingOnWords(place, agenda, chosenHere) };
}

/**
 * Where a review goes on, on whichever device: at the action of which a decision was begun and not recorded, else at the first
 * that waits for one; at the start where nothing is said yet.
 */
function placeToGoOn(review: PlanReview, agenda: readonly AgendaItem[], chosenHere: ChosenHere): Place {
  if (review.held !== null) return 'start';
  const begun = agenda.find((item) => isBegun(item, chosenHere));
  const isUntouched = begun === undefined && agenda.every(({ heard }) => heard === undefined);
  return isUntouched ? 'start' : placeOf(begun ?? nextOpen(agenda, -1));
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

/** Whether two places of a meeting are one. */
export function isSamePlace(one: Place, other: Place): boolean {
  return typeof one === 'object' && typeof other === 'object' ? one.action === other.action : one === other;
}

/** What a place is called: an action's number, or what the meeting does there. */
export function placeName(place: Place, agenda: readonly AgendaItem[]): string {
  if (place === 'start') return 'the start';
  return agenda[indexOf(place, agenda)]?.view.ref ?? 'the end';
}

/** Why the review opens where it does, on a device that was not there before. Nothing at its start. */
function goingOnWords(place: Place, agenda: readonly AgendaItem[], chosenHere: ChosenHere): string | undefined {
  if (place === 'start') return undefined;
  const at = agenda[indexOf(place, agenda)];
  if (at && isBegun(at, chosenHere))
    return `The review goes on here: the decision about ${at.view.ref} was begun and is not recorded yet.`;
  if (place === 'end') return 'The review goes on here: every action is decided.';
  const ref = placeName(place, agenda);
  const decided = agenda.filter(({ heard }) => isDecided(heard)).length;
  return decided === 0 || !agenda.some(isOpen)
    ? undefined
    : `The review goes on here: ${ref} is the first action that is not decided yet.`;
}

function isBegun({ heard, view }: AgendaItem, chosenHere: ChosenHere): boolean {
  if (isDecided(heard)) return false;
  return (heard?.reason ?? '').trim() !== '' || chosenHere(view.kept.record.key);
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
