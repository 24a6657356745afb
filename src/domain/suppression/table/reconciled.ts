import { pupilGroups, type PupilGroup } from '../../figure';
import { grouped } from '../../figureIndex';
import { placeName } from './cell';
import type { KnownFigure } from './knownFigure';

/**
 * Counts that come from rounded shares, so that sums hold: where the parts of a sum are known for sure and what they make is within
 * what rounding leaves open, it is the sum, and where one part alone is open, it is what the others leave. Groups make all, years make
 * all years where the numbers of pupils say so.
 */
export function reconciled(figures: readonly KnownFigure[]): readonly KnownFigure[] {
  if (!figures.some(({ slack }) => (slack ?? 0) > 0)) return figures;
  const now = new Map(figures.map((one) => [placeName(one), one]));
  const years = [...grouped(figures, ({ yearGroup }) => yearGroup).keys()];
  const at = (yearGroup: string, group: PupilGroup): KnownFigure | undefined => now.get(placeName({ yearGroup, group }));
  const sums = [
    ...years.map((year) => ({ whole: at(year, 'all'), parts: pupilGroups.slice(0, 3).map((group) => at(year, group)) })),
    ...pupilGroups.map((group) => ({
      whole: at('', group),
      parts: years.filter((year) => year !== '').map((year) => at(year, group)),
    })),
  ].flatMap(({ whole, parts }) => {
    const all = [whole, ...parts].flatMap((one) => one ?? []);
    const [total, ...own] = all;
    const isSum = total && own.length > 0 && total.pupils === own.reduce((sum, { pupils }) => sum + (pupils ?? NaN), 0);
    return all.length === parts.length + 1 && isSum && all.every(({ count }) => count !== null) ? [all.map(placeName)] : [];
  });
  for (let isOpen = sums.length > 0; isOpen;) {
    isOpen = false;
    for (const places of sums) {
      const all = places.map((place) => now.get(place)!);
      const open = all.filter(({ slack }) => (slack ?? 0) > 0);
      const [one] = open;
      if (!one || open.length > 1) continue;
      const [whole, ...parts] = all;
      const sum = parts.reduce((total, { count }) => total + count!, 0);
      const count = one === whole ? sum : one.count! + whole!.count! - sum;
      const isWithin = count >= 0 && Math.abs(count - one.count!) <= one.slack!;
      now.set(placeName(one), { ...one, ...(isWithin && { count }), slack: 0 });
      isOpen = true;
    }
  }
  return figures.map((one) => now.get(placeName(one))!);
}
