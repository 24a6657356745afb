import type { PupilGroup } from './figure';
import { measuresIn } from './figureEditing';
import { figureIndexOf } from './figureIndex';
import type { Measure } from './measure';
import { comparePeriods } from './outcomePeriods';
import { outcomeTable, type Comparison, type OutcomeRow, type OutcomeTable } from './outcomeTable';
import { roundedOf } from './toldFigure';
import type { Snapshot } from './snapshot';
import { isHidden, shownNumber } from './told';

/** What a table says first: the sentence that stands above it, as data. */
export type Headline =
  | {
      kind: 'gap';
      group: PupilGroup;
      /** To pupils with no SEN, signed. */
      gap: number;
      /** Pupils with SEN do less well by it. */
      worse: boolean;
      /** How much wider it is than the gap it is compared with; below 0, narrower. Null where there is none. */
      wider: number | null;
      whose: Comparison['whose'] | null;
      tooFewToSay: boolean;
    }
  | { kind: 'valueOnly'; group: PupilGroup; value: number }
  | { kind: 'tooFew' }
  /** Nobody said how many pupils with SEN there are, who may be few. */
  | { kind: 'sizeUnknown' }
  | { kind: 'noData' };

/** One measure among all, by what its table says first. */
export interface OutcomeLine {
  measure: Measure;
  /** Which of its periods this is about. */
  period: string;
  headline: Headline;
}

/**
 * The school's measures, what stands out first: wide gaps, wider than elsewhere, of enough pupils. Each in the newest period that
 * it has figures of, unless one is named: what comes in for one measure takes no other's figures away.
 */
export function standsOut(snapshot: Snapshot, period?: string): OutcomeLine[] {
  const lines = measuresIn(snapshot).flatMap((measure) => {
    const table = outcomeTable(snapshot, measure.key, { period });
    return table ? [{ measure, period: table.period, headline: headlineOf(table), weight: weightOf(table) }] : [];
  });
  return lines.toSorted((one, other) => other.weight - one.weight).map(({ weight: _, ...line }) => line);
}

/** The newest period that the school has figures of, of whichever measure; '' where it has none. */
export function latestPeriod(snapshot: Pick<Snapshot, 'figure'>): string {
  return [...figureIndexOf(snapshot).school.keys()].toSorted(comparePeriods).at(-1) ?? '';
}

/** The one thing a table says first, from what it shows: SEN Support before EHCP, being more pupils. */
export function headlineOf({ measure, rows, comparisons }: OutcomeTable): Headline {
  const groups = rows.filter(({ group }) => group === 'senSupport' || group === 'ehcp');
  const row = groups.find(({ gap }) => shownNumber(gap) !== null);
  if (row) return gapHeadline(measure, row, comparisons[0]?.whose ?? null);
  const hidden = groups.flatMap(({ value, gap }) => [value, gap]).filter(isHidden);
  if (hidden.length > 0) return { kind: hidden.every((one) => one.hidden === 'sizeUnknown') ? 'sizeUnknown' : 'tooFew' };
  if (groups.some((one) => lacksSize(one, measure))) return { kind: 'sizeUnknown' };
  const told = [...groups, ...rows].find(({ value }) => shownNumber(value) !== null);
  if (told) return { kind: 'valueOnly', group: told.group, value: shownNumber(told.value)! };
  return rows.some(({ value, count }) => isHidden(value) || isHidden(count)) ? { kind: 'tooFew' } : { kind: 'noData' };
}

/** Whether a group is counted, and nothing follows of it until it is known of how many pupils. */
export function lacksSize({ count, pupils, value }: OutcomeRow, { unit }: Pick<Measure, 'unit'>): boolean {
  return (unit === 'percent' || unit === 'rate') && count !== null && pupils === null && value === null;
}

function gapHeadline(measure: Measure, row: OutcomeRow, first: Comparison['whose'] | null): Headline {
  const gap = shownNumber(row.gap)!;
  const against = measure.better === 'higher' ? -1 : 1;
  const theirs = first === null ? null : (row.compared[first]?.gap ?? null);
  const wider = theirs === null ? null : roundedOf(against * (gap - theirs));
  return {
    kind: 'gap',
    group: row.group,
    gap,
    worse: against * gap > 0,
    wider,
    whose: theirs === null ? null : first,
    tooFewToSay: row.tooFewToSay,
  };
}

/** Points of a gap that counts against pupils with SEN, and once more what is wider than elsewhere; means by their own size. */
function weightOf(table: OutcomeTable): number {
  const headline = headlineOf(table);
  if (headline.kind !== 'gap') return { valueOnly: -1000, tooFew: -2000, sizeUnknown: -2000, noData: -3000 }[headline.kind];
  const against = table.measure.better === 'higher' ? -headline.gap : headline.gap;
  const noSen = shownNumber(table.rows[0]!.value) ?? 0;
  const size = table.measure.unit === 'mean' && noSen !== 0 ? (100 * against) / Math.abs(noSen) : against;
  return size + Math.max(0, headline.wider ?? 0) - (headline.tooFewToSay ? 500 : 0);
}
