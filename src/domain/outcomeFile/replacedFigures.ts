import type { Figure } from '../figure';
import type { Change, Snapshot } from '../snapshot';
import { statistics, type Statistic } from './reading';

/** A figure that stands and would say something else: which of its numbers, from what to what. Null is not known. */
export interface ReplacedFigure {
  after: Figure;
  numbers: { what: Statistic; from: number; to: number | null }[];
}

/** What changes would write over numbers that stand. What they add to a figure, or bring back from the bin, replaces nothing. */
export function replacedFigures({ figure }: Pick<Snapshot, 'figure'>, changes: readonly Change[]): ReplacedFigure[] {
  return changes.flatMap((change): ReplacedFigure[] => {
    if (change.kind !== 'figure') return [];
    const { after } = change;
    const before = figure.get(after.key)?.record;
    if (before === undefined || before.removed) return [];
    const numbers = statistics.flatMap((what) => {
      const [from, to] = [before[what], after[what]];
      return from === null || from === to ? [] : [{ what, from, to }];
    });
    return numbers.length > 0 ? [{ after, numbers }] : [];
  });
}
