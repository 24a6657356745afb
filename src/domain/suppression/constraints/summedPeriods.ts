import type { PupilGroup } from '../../figure';
import { grouped } from '../../figureIndex';
import { partsInside } from '../../outcomePeriods';
import { countsFrom } from '../table/countsFrom';
import type { KnownFigure, MeasureTable } from '../table/knownFigure';

/**
 * Years and terms that a measure states only by their parts, where another measure states them: reasons for the year beside a total
 * for each term. Everybody can add the parts up, and take from the sum what others state of it.
 */
export function summedPeriods(stating: readonly MeasureTable[]): MeasureTable[] {
  const events = stating.filter(({ isMean, figures }) => !isMean && figures.every(({ ofPupils }) => !ofPupils));
  return [...grouped(events, ({ name }) => name.split('|')[1]!).values()].flatMap((inYear) => {
    const periods = new Set(inYear.map(partOf));
    return [...grouped(inYear, ({ name }) => name.split('|')[0]!).values()].flatMap((own) => {
      const named = grouped(own, partOf);
      return [...periods].flatMap((whole) => (named.has(whole) || whole === 'other' ? [] : madeOf(whole, named)));
    });
  });
}

function partOf({ name }: MeasureTable): string {
  return name.split('|')[2] ?? '';
}

function madeOf(whole: string, named: ReadonlyMap<string, readonly MeasureTable[]>): MeasureTable[] {
  const { parts, missing } = partsInside(whole, named.keys());
  const members = parts.flatMap((part) => named.get(part)!);
  const [first] = members;
  // Of a part that is spelt in two ways with other numbers nobody knows which makes the whole.
  if (!first || missing === 'some' || members.length > parts.length) return [];
  const counts = members.map(({ figures, sizes }) => countsFrom(figures, sizes));
  const { measureKey, ofPupils } = first.figures[0]!;
  const figures = [...counts[0]!.keys()].flatMap((place): KnownFigure[] => {
    if (counts.some((one) => !one.has(place))) return [];
    const [yearGroup, group] = place.split('|') as [string, PupilGroup];
    const count = counts.reduce((sum, one) => sum + one.get(place)!, 0);
    return [{ measureKey, yearGroup, group, pupils: null, count, value: null, ofPupils }];
  });
  const [key, year] = first.name.split('|');
  return figures.length === 0
    ? []
    : [{ ...first, name: [key, year, whole].join('|'), period: `|${year}|${whole}`, isRest: true, figures }];
}
