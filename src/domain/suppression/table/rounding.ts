import { roundingOf } from '../../statedShare';
import type { KnownFigure } from './knownFigure';

/** How many pupils a share is, and by how much that may be another number that gives the same share when rounded. */
export function countOf(value: number, pupils: number): Pick<KnownFigure, 'count' | 'slack'> {
  const count = Math.round((value * pupils) / 100);
  const [least, most] = [value - roundingOf(value), value + roundingOf(value)].map((one) => (one * pupils) / 100);
  return { count, slack: Math.max(0, count - Math.ceil(least!), Math.floor(most!) - count) };
}
