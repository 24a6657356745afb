import { reviewsOf } from '../../domain/comingReviews';
import type { Day } from '../../domain/day';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { academicYearOf } from './academicYear';
import { dayHint } from './dayHint';
import { dayText, distanceText } from './days';
import { readDay } from './readDay';
import { termWarning } from './termWarning';

/** The plan whose review it is, and the review itself where it stands in the calendar already. */
interface Review {
  planKey: Key;
  key?: Key;
}

/** What is to be said of the day of a review to come, as it is typed: what is odd about it stands, and nothing of it is forbidden. */
export function reviewHint(text: string, snapshot: Snapshot, { planKey, key }: Review, today: Day): string | undefined {
  const halfTerms = snapshot.settings.get('settings')?.record.halfTerms ?? [];
  const day = readDay(text, today);
  if (day === undefined) return dayHint(text, today, halfTerms);
  const said = [
    day < today && `${dayText(day, today)} is before today, ${distanceText(day, today)}.`,
    outsideYear(day, snapshot.plan.get(planKey)?.record.academicYear, today),
    reviewsOf(snapshot, planKey).some((one) => one.key !== key && (one.held ?? one.due) === day) &&
      `Another review stands on ${dayText(day, today)} already.`,
    termWarning(day, halfTerms, today),
  ].filter((one) => typeof one === 'string');
  return said.length > 0 ? said.join(' ') : dayHint(text, today, halfTerms);
}

function outsideYear(day: Day, academicYear: string | undefined, today: Day): string | undefined {
  const isYear = academicYear !== undefined && /^\d{4}\/\d{2}$/.test(academicYear);
  return isYear && academicYearOf(day) !== academicYear
    ? `${dayText(day, today)} is not in ${academicYear}, the plan’s year.`
    : undefined;
}
