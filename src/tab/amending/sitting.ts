import type { Instant } from '../../domain/day';

/** After a pause as long as this the next change begins another sitting. */
const longestPause = 60 * 60_000;

/** Whether a change still belongs to the sitting whose last one this was. */
export function goesOn(sitting: { until: Instant }, now: Instant): boolean {
  return Date.parse(now) - Date.parse(sitting.until) <= longestPause;
}
