import type { Figure } from './figure';
import type { Measure } from './measure';
import type { KnownFigure, Size } from './suppression/table/knownFigure';
import type { HidingReason, Told } from './told';

/** What everybody may see of one figure. */
export interface ToldFigure {
  pupils: Told;
  count: Told;
  /** In the measure's unit, to one decimal. */
  value: Told;
}

/** What is known of a figure, and why what it says of its pupils is hidden: undefined where it is shown. */
export interface Suppressed {
  known: KnownFigure;
  size: Size | undefined;
  hidden: HidingReason | undefined;
}

/** What is told of a figure once it is known what of it is hidden. */
export function toldFigure(figure: Figure, unit: Measure['unit'], { known, size, hidden }: Suppressed): ToldFigure {
  const hide = (number: number | null, why: HidingReason | undefined): Told =>
    number === null ? null : why === undefined ? number : { hidden: why };
  const pupils = hide(figure.pupils, size?.hidden);
  if (unit === 'mean' || unit === 'meanPercent') return { pupils, count: null, value: hide(roundedOf(figure.value), hidden) };
  if (unit === 'count') return { pupils, count: hide(known.count, hidden), value: hide(known.count, hidden) };
  const worked = known.count !== null && size?.published && size.pupils > 0 ? (known.count / size.pupils) * 100 : null;
  // Pupils that only follow from the share are rounded: the share goes before what they would make of it.
  const isStated = figure.count === null || figure.pupils === null;
  const value = roundedOf(isStated ? (figure.value ?? worked) : (worked ?? figure.value));
  // Of nobody there is no share: where it is hidden that there is nobody, it reads as if there were one.
  if (figure.pupils === 0 && hidden !== undefined && known.count !== null)
    return { pupils, count: hide(figure.count, hidden), value: { hidden } };
  const whyValue = hidden ?? (size === undefined && value !== null ? 'sizeUnknown' : undefined);
  return { pupils, count: hide(figure.count, hidden), value: hide(value, whyValue) };
}

/** To one decimal, as it is shown everywhere. */
export function roundedOf(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10 + (value >= 0 ? 1e-9 : -1e-9)) / 10;
}
