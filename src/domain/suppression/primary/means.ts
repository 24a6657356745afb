import type { SmallNumbers } from '../../settings';
import type { HidingReason } from '../../told';
import { placeName } from '../table/cell';
import { hasOtherYears, nobodyIn } from '../table/countsFrom';
import { fullTable, type KnownNumber } from '../table/fullTable';
import { hidingCost, type GuardedCell } from '../table/guardedCell';
import type { KnownFigure, KnownSizes, Sizes } from '../table/knownFigure';
import { hidingsOf, type Elsewhere, type HidingTable } from './hidingTable';

/**
 * Which means of one measure in one period are hidden: each times its pupils is a sum, and sums give each other away. Pupils with
 * SEN may be few where nothing says that they are `enough`.
 */
export function hiddenMeans(
  figures: readonly KnownFigure[],
  { known: sizes }: KnownSizes,
  { pupils }: SmallNumbers,
  { isFew, enough }: Elsewhere & { enough: ReadonlySet<string> },
): HidingTable {
  const sums = sumsOf(figures, sizes);
  const cells = fullTable(sums, { hasOtherYears: hasOtherYears(figures, sizes) }).map((cell): GuardedCell => {
    const size = sizes.get(placeName(cell));
    if (size?.pupils === 0) return { ...cell, hidden: false, guarded: false, cost: Infinity, up: 0, down: 0 };
    const isSmall = size !== undefined && (size.pupils < pupils || size.hidden !== undefined || isFew(cell));
    const guarded = isSmall && cell.number !== null && cell.supposed !== true;
    return { ...cell, hidden: !cell.published || isSmall, guarded, cost: hidingCost(cell), up: Infinity, down: Infinity };
  });
  const reasonOf = (cell: GuardedCell): HidingReason => {
    const size = sizes.get(placeName(cell))!;
    return (size.pupils < pupils && size.hidden !== 'givesAway') || isFew(cell) ? 'fewPupils' : 'givesAway';
  };
  const unsized = figures.filter((figure) => {
    const mayBeFew = (figure.group === 'senSupport' || figure.group === 'ehcp') && !enough.has(placeName(figure));
    return figure.value !== null && mayBeFew && !sizes.has(placeName(figure));
  });
  const ofUnknown = unsized.map((figure) => [placeName(figure), 'sizeUnknown'] as const);
  return { cells, reasons: () => new Map([...hidingsOf(cells, reasonOf), ...ofUnknown]) };
}

/** Pupils times mean; nothing for a group of nobody, whether the table names it or not. */
function sumsOf(figures: readonly KnownFigure[], sizes: Sizes): KnownNumber[] {
  const own = figures.flatMap(({ yearGroup, group, value }) => {
    const size = sizes.get(placeName({ yearGroup, group }));
    return value === null || !size ? [] : [{ yearGroup, group, number: value * size.pupils }];
  });
  return [...nobodyIn(figures, sizes), ...own];
}
