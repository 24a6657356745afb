import { grouped } from '../../figureIndex';
import { partsInside } from '../../outcomePeriods';
import { placeName } from '../table/cell';
import { countsIn } from '../table/countsFrom';
import type { MeasureTable } from '../table/knownFigure';

/** Tables, by name, that make another one. */
export interface PeriodSum {
  whole: string;
  parts: readonly string[];
  /** Some part of the whole stands nowhere: what the others leave of it belongs to the sum. */
  hasRest: boolean;
  /** Sure enough to reckon with: all parts stand there, or the numbers say so wherever all are known. */
  isSure: boolean;
}

/**
 * A year with its terms, a term with its half-terms, of whatever is counted as often as it happens. Of a year that is not over the
 * parts that have been make it so far; of one in which a part stands nowhere they make it with what is left over.
 */
export function periodSums(tables: readonly MeasureTable[]): PeriodSum[] {
  const events = tables.filter(({ isMean, figures }) => !isMean && figures.every(({ ofPupils }) => !ofPupils));
  return [...grouped(events, ({ name }) => name.split('|').slice(0, 2).join('|')).values()].flatMap((own) => {
    const named = grouped(own, partOf);
    return own.flatMap((whole) => {
      const { parts, missing } = partsInside(partOf(whole), named.keys());
      if (parts.length === 0) return [];
      // A part that is spelt in two ways with other numbers is one of them or the other.
      return oneOfEach(parts.map((part) => named.get(part)!)).flatMap((members) => sumOf(whole, members, missing));
    });
  });
}

function partOf({ name }: MeasureTable): string {
  return name.split('|')[2] ?? '';
}

function oneOfEach<T>([first, ...others]: readonly (readonly T[])[]): T[][] {
  if (!first) return [[]];
  const rest = oneOfEach(others);
  return first.flatMap((one) => rest.map((own) => [one, ...own]));
}

function sumOf(
  whole: MeasureTable,
  parts: readonly MeasureTable[],
  missing: ReturnType<typeof partsInside>['missing'],
): PeriodSum[] {
  const [total, ...counts] = [whole, ...parts].map(countsIn);
  const rows = parts.map(({ figures }) => new Set(figures.map(({ yearGroup }) => yearGroup)));
  const left = whole.figures.flatMap((figure) => {
    const place = placeName(figure);
    const there = counts.filter((_, at) => rows[at]!.has(figure.yearGroup));
    if (!total!.has(place) || there.length === 0 || there.some((one) => !one.has(place))) return [];
    const number = total!.get(place)!;
    const sum = number - there.reduce((all, one) => all + one.get(place)!, 0);
    return [{ sum, number, isAll: there.length === counts.length }];
  });
  const together = left.filter(({ isAll }) => isAll);
  const fits = together.some(({ sum, number }) => sum === 0 && number > 0);
  const isLess = left.some(({ sum }) => sum < 0);
  const isMore = together.some(({ sum }) => sum > 0);
  // So far they make it, unless there is more of it than they tell.
  const hasRest = missing === 'some' || (missing === 'toCome' && (fits ? isMore && !isLess : true));
  // Where they never make it, or make more of it than there is, these are not the parts of that whole.
  if (hasRest ? isLess : together.length > 0 && !fits) return [];
  const isSure = missing !== 'toCome' || hasRest || (!isMore && !isLess);
  return [{ whole: whole.name, parts: parts.map(({ name }) => name), hasRest, isSure }];
}
