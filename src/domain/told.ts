/**
 * Why a number is not shown. `few`: it is below the school's number itself, and is written `<5`. `fewPupils`: the group is too
 * small for what is said of it. `givesAway`: another hidden number could be worked out from it. `sizeUnknown`: a share or a mean
 * of a group that may be small, since nobody said how many pupils it has.
 */
export type HidingReason = 'few' | 'fewPupils' | 'givesAway' | 'sizeUnknown';

/** A number that is known and not shown to anybody. */
interface HiddenNumber {
  hidden: HidingReason;
}

/** A number as everybody may see it: itself, hidden with the reason, or null where it is not known. */
export type Told = number | null | HiddenNumber;

/** Whether a number is known and not shown. */
export function isHidden(told: Told): told is HiddenNumber {
  return typeof told === 'object' && told !== null;
}

/** The number where it is shown, else null: to calculate with, so that nothing follows from what is hidden. */
export function shownNumber(told: Told): number | null {
  return isHidden(told) ? null : told;
}
