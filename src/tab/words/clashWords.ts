import { isDay, type Day } from '../../domain/day';
import { reviewCadences } from '../../domain/planReview';
import { verdicts } from '../../domain/decision';
import type { Snapshot } from '../../domain/snapshot';
import type { HalfTerm } from '../../domain/term';
import type { Clash } from '../../workspace/workspace';
import { cadenceWords } from './cadence';
import { listWords } from './counts';
import { dayText } from './days';
import { answerValueWords } from './questionReviews';
import { halfTermWords } from './terms';
import { verdictWords } from './verdicts';

/** One of two versions of a field as people read it. Of term dates only what differs from before. */
export function clashWords(
  { field, before }: Pick<Clash, 'field' | 'before'>,
  value: unknown,
  snapshot: Snapshot,
  today: Day,
): string {
  if (value === null || value === '') return 'nothing';
  const verdict = verdicts.find((one) => field === 'verdict' && one === value);
  if (verdict) return verdictWords[verdict];
  const cadence = reviewCadences.find((one) => field === 'reviewCadence' && one === value);
  if (cadence) return cadenceWords[cadence];
  const answered = answerValueWords(field, value, snapshot);
  if (answered !== undefined) return answered;
  if (typeof value === 'string') return isDay(value) ? dayText(value, today) : `“${value}”`;
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (field === 'halfTerms') return termWords(value as HalfTerm[], (before ?? []) as HalfTerm[], today);
  if (field === 'present')
    return listWords(value.map((key: string) => snapshot.person.get(key)?.record.name ?? 'somebody')) || 'nobody';
  return JSON.stringify(value);
}

function termWords(now: readonly HalfTerm[], before: readonly HalfTerm[], today: Day): string {
  const same = (one: HalfTerm) => (other: HalfTerm) =>
    other.name === one.name && other.academicYear === one.academicYear && other.first === one.first && other.last === one.last;
  const changed = now.filter((one) => !before.some(same(one)));
  const words = changed.map(
    ({ name, academicYear, first, last }) =>
      `${halfTermWords[name]} ${academicYear} ${dayText(first, today)} to ${dayText(last, today)}`,
  );
  return words.length === 0 ? 'as they were' : words.join(', ');
}
