import { isDay, type Day } from '../../domain/day';
import type { Kind } from '../../domain/record';
import { reviewCadences } from '../../domain/planReview';
import { verdicts } from '../../domain/decision';
import type { Snapshot } from '../../domain/snapshot';
import type { HalfTerm } from '../../domain/term';
import { aboutWords } from './aboutWords';
import { cadenceWords } from './cadence';
import { listWords } from './counts';
import { dayText } from './days';
import { quadrantWords } from './linkWords';
import { unitWords } from './outcomes';
import { answerValueWords, reviewKindWords } from './questionReviews';
import { learnerSkillWords, reasonCategoryWords, strengthWords } from './reasons';
import { halfTermWords } from './terms';
import { verdictWords } from './verdicts';
import { voiceMethodWords, voiceOwnerWords } from './voices';

/** One of two versions of a field as people read it. Of term dates only what differs from before. */
export function clashWords(
  { field, before }: { field: string; before?: unknown },
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
  if (field === 'removed') return value === true ? 'in the bin' : 'not in the bin';
  if (field === 'rank') return 'a place';
  if (typeof value === 'string') {
    const about = namedBy[field];
    if (about) return aboutWords(about, value, snapshot, today) || 'one that is not here';
    return choices[field]?.[value]?.toLowerCase() ?? (isDay(value) ? dayText(value, today) : `“${value}”`);
  }
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (field === 'halfTerms') return termWords(value as HalfTerm[], (before ?? []) as HalfTerm[], today);
  if (field === 'present')
    return listWords(value.map((key: string) => snapshot.person.get(key)?.record.name ?? 'somebody')) || 'nobody';
  const listed = namedBy[field];
  if (listed)
    return listWords(value.map((key: string) => aboutWords(listed, key, snapshot, today) || 'one that is not here')) || 'nothing';
  if (inSets.has(field)) return partWords(value as SetPart[], (before ?? []) as SetPart[]);
  return JSON.stringify(value);
}

/** What the keys in a field name. */
const namedBy: Readonly<Record<string, Kind>> = {
  priorityKey: 'priority',
  objectiveKey: 'objective',
  actionKey: 'action',
  findingKey: 'finding',
  measureKey: 'measure',
  previousKey: 'questionReview',
  ownerKey: 'person',
  leadKey: 'person',
  serves: 'schoolPriority',
  reasons: 'reason',
};

/** What is chosen from a list, as it is called there. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  quadrant: quadrantWords,
  reviewKind: reviewKindWords,
  category: reasonCategoryWords,
  skill: learnerSkillWords,
  strength: strengthWords,
  whose: voiceOwnerWords,
  method: voiceMethodWords,
  unit: unitWords,
};

/** The fields of a question set that are lists. */
const inSets: ReadonlySet<string> = new Set(['areas', 'questions', 'scale']);

interface SetPart {
  key: string;
  title?: string;
  prompt?: string;
  name?: string;
}

/** Of the areas, questions or points of a scale only what differs from before. */
function partWords(now: readonly SetPart[], before: readonly SetPart[]): string {
  const words = ({ title, prompt, name }: SetPart) => `“${title ?? prompt ?? name ?? ''}”`;
  const changed = now.filter((one) => !before.some((other) => JSON.stringify(other) === JSON.stringify(one))).map(words);
  const gone = before.filter(({ key }) => now.every((one) => one.key !== key)).map((one) => `without ${words(one)}`);
  return listWords([...changed, ...gone]) || 'in another order';
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
