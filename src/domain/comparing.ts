import type { Day } from './day';
import type { Figure, FigureOwner, PupilGroup } from './figure';
import { grouped, type MeasureFigures } from './figureIndex';
import { comparePeriods, periodParts } from './outcomePeriods';

/** One owner's figures of one period, to stand beside the school's own. */
export interface ComparedWith {
  whose: Exclude<FigureOwner, 'school'>;
  period: string;
  source: string;
  taken: Day | null;
  differs: ('year' | 'span')[];
  values: readonly Figure[];
}

interface Place {
  period: string;
  yearGroup: string;
  /** The school's own in this period. */
  yearGroups: readonly string[];
}

/**
 * What a table is compared with: of each owner the same period where there is one, else the last before it, else the last there is;
 * with how far that is from like for like.
 */
export function comparisonFor({ compared }: Pick<MeasureFigures, 'compared'>, place: Place): ComparedWith[] {
  return (['national', 'localAuthority', 'trust'] as const).flatMap((whose): ComparedWith[] => {
    const own = compared.filter((one) => one.whose === whose && isFor(one, place) && valueOf(one) !== null);
    const byPeriod = grouped(own, ({ period }) => period);
    const period = bestOf([...byPeriod.keys()], place.period);
    const values = period === undefined ? undefined : byPeriod.get(period);
    if (period === undefined || values === undefined) return [];
    const told = values.find(({ source }) => source !== '') ?? values[0]!;
    return [{ whose, period, source: told.source, taken: told.taken, differs: differences(place.period, period), values }];
  });
}

/** What a comparison says of a group; null where it says nothing. */
export function comparisonValue({ values }: ComparedWith, group: PupilGroup): number | null {
  const figure = values.find((one) => one.group === group);
  return figure === undefined ? null : valueOf(figure);
}

/** A measure of one year group alone, such as phonics, is compared with figures that name no year group too. */
function isFor(figure: Figure, { yearGroup, yearGroups }: Place): boolean {
  return figure.yearGroup === yearGroup || (figure.yearGroup === '' && yearGroups.length === 1 && yearGroup === yearGroups[0]);
}

function bestOf(periods: readonly string[], wanted: string): string | undefined {
  const inOrder = periods.toSorted(comparePeriods);
  return inOrder.find((one) => one === wanted) ?? inOrder.findLast((one) => comparePeriods(one, wanted) <= 0) ?? inOrder.at(-1);
}

function differences(own: string, other: string): ('year' | 'span')[] {
  const [a, b] = [periodParts(own), periodParts(other)];
  const differs: ('year' | 'span')[] = [];
  if (a.year !== b.year) differs.push('year');
  if (a.part !== b.part) differs.push('span');
  return differs;
}

function valueOf({ pupils, count, value }: Figure): number | null {
  if (value !== null) return value;
  return pupils !== null && count !== null && pupils > 0 ? Math.round((count / pupils) * 1000) / 10 : null;
}
