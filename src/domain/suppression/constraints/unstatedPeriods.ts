import type { PupilGroup } from '../../figure';
import { grouped } from '../../figureIndex';
import { partsInside } from '../../outcomePeriods';
import { countsFrom } from '../table/countsFrom';
import type { KnownFigure, MeasureTable } from '../table/knownFigure';

/**
 * Years and terms that a measure does not state and that follow from those that it does, where another measure states them: reasons for the
 * year beside a total for each term, a reason for autumn and for the half-year beside all of them for spring. Everybody can add the
 * parts up or take them off, and take from that what others state of it.
 */
export function unstatedPeriods(stating: readonly MeasureTable[]): MeasureTable[] {
  const events = stating.filter(({ isMean, figures }) => !isMean && figures.every(({ ofPupils }) => !ofPupils));
  return [...grouped(events, ({ name }) => name.split('|')[1]!).values()].flatMap((inYear) => {
    const periods = new Set(inYear.map(partOf));
    return [...grouped(inYear, ({ name }) => name.split('|')[0]!).values()].flatMap((own) => {
      const named = grouped(own, partOf);
      const unstated = [...periods].filter((period) => !named.has(period) && period !== 'other');
      return unstated.flatMap((period) => {
        const sum = sumOf(period, named);
        return (sum.length > 0 ? sum : leftFor(period, named)).slice(0, 1);
      });
    });
  });
}

function partOf({ name }: MeasureTable): string {
  return name.split('|')[2] ?? '';
}

type Named = ReadonlyMap<string, readonly MeasureTable[]>;

/** What the parts of a period that a measure states make. */
function sumOf(period: string, named: Named): MeasureTable[] {
  const { parts, missing } = partsInside(period, named.keys());
  return missing === 'some' ? [] : madeOf(period, { added: parts, takenOff: [] }, named);
}

/** What a longer period leaves for one, once the others that a measure states are taken off. */
function leftFor(period: string, named: Named): MeasureTable[] {
  return [...named.keys()].flatMap((whole) => {
    const { parts, missing } = partsInside(whole, [...named.keys(), period]);
    const takenOff = parts.filter((part) => part !== period);
    return missing === 'some' || takenOff.length === parts.length ? [] : madeOf(period, { added: [whole], takenOff }, named);
  });
}

function madeOf(
  period: string,
  { added, takenOff }: Readonly<Record<'added' | 'takenOff', readonly string[]>>,
  named: Named,
): MeasureTable[] {
  const members = [...added, ...takenOff].flatMap((part) => named.get(part)!);
  const [first] = members;
  // Of a part that is spelt in two ways with other numbers nobody knows which makes the whole.
  if (!first || members.length > added.length + takenOff.length) return [];
  const counts = members.map(({ figures, sizes }) => countsFrom(figures, sizes));
  const { measureKey, ofPupils } = first.figures[0]!;
  const figures = [...counts[0]!.keys()].flatMap((place): KnownFigure[] => {
    if (counts.some((one) => !one.has(place))) return [];
    const [yearGroup, group] = place.split('|') as [string, PupilGroup];
    const count = counts.reduce((sum, one, at) => sum + (at < added.length ? 1 : -1) * one.get(place)!, 0);
    return count < 0 ? [] : [{ measureKey, yearGroup, group, pupils: null, count, value: null, ofPupils }];
  });
  const [key, year] = first.name.split('|');
  const name = [key, year, period].join('|');
  return figures.length === 0 ? [] : [{ ...first, name, period: `|${year}|${period}`, isRest: true, figures }];
}
