import type { OutcomeContext } from '../domain/outcomeFile/reading';
import { startingMeasures } from '../domain/startingMeasures';

/** A measure's name by its key: the school's own word for it first. '' where there is no such measure. */
export function measureName(key: string, { measures }: OutcomeContext): string {
  return [...measures, ...startingMeasures].find((measure) => measure.key === key)?.name ?? '';
}
