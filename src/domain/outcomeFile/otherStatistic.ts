import { startingMeasures } from '../startingMeasures';
import { plainWords } from '../planFile/understood';
import type { Meaning } from './meaning';
import type { Label } from './tableCell';

/**
 * Whether words tell of points, a score, an average or progress where the measure they name, or a key stage's subject, is a share of
 * the pupils: `EBacc APS`, `Reading SS`, `KS2 progress`. The number is then none of that measure.
 */
export function isOtherStatistic(words: string, { measure, subject, keyStage }: Meaning): boolean {
  if (/%(?! ?points?)|\bper ?cent/.test(words)) return false;
  const isOfKeyStage = subject !== undefined || keyStage !== undefined;
  if (measure === 'progress') return isOfKeyStage;
  const unit = startingMeasures.find(({ key }) => key === measure)?.unit;
  if (unit === 'percent') return inPoints.test(words) || averaged.test(words);
  // A title may tell of test scores over percentages; a subject's own words tell of its numbers.
  return measure === undefined && ((subject !== undefined && inPoints.test(words)) || (isOfKeyStage && averaged.test(words)));
}

/** Whether a heading that names no measure, nor whose figures stand there, makes another one of the share that its table is of: `Average score`. */
export function headsOtherStatistic({ text, meaning }: Label, measure: string | undefined): boolean {
  if (measure === undefined || measure === 'progress') return false;
  const { measure: own, subject, whose } = meaning;
  return [own, subject, whose].every((one) => one === undefined) && isOtherStatistic(plainWords(text), { measure, rest: '' });
}

const inPoints = /\b(?:aps|points?|(?:mean )?scores?|ss|marks?)\b/;
const averaged = /\b(?:average|avg|mean|median)\b/;
