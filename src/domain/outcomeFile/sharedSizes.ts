import { fill } from './fillFigure';
import type { ToldCell } from './toldCell';
import type { ReadFigure } from './reading';
import type { Stated } from './twice';

/** Whether a cell is a number of pupils that may be of several measures beside it. */
export function isSharedSize(kept: readonly ToldCell[], one: ToldCell): boolean {
  return one.told.statistic === 'pupils' && isOfSeveral(kept, one) && mayShareSizes(kept, one);
}

/** Whether a column names no measure, or only the table's title does and other columns name others. */
function isOfSeveral(kept: readonly ToldCell[], { told: { measure, ownMeasure } }: ToldCell): boolean {
  return (
    measure === undefined ||
    (!ownMeasure && kept.some((one) => (one.told.ownMeasure && one.told.measure !== measure) || isNamedBeside(one)))
  );
}

/** A column of group sizes beside several measures is of each of them. */
function mayShareSizes(kept: readonly ToldCell[], one: ToldCell): boolean {
  const { cell, told } = one;
  const words = told.measureWords && cell.titles.includes(told.measureWords) ? undefined : told.measureWords;
  return kept.some(
    (other) =>
      (other.told.measure !== undefined || (!words && isNamedBeside(other))) &&
      other.told.group === told.group &&
      other.cell !== cell &&
      !isRowApart(other, one),
  );
}

/** By words that no measure is known by, other than a title's. */
export function isNamedBeside({ cell, told: { measureWords, statistic } }: ToldCell): boolean {
  return statistic !== 'pupils' && measureWords !== undefined && !cell.titles.includes(measureWords);
}

/** A number of pupils of no year group is the whole school's, or where all figures are of one year, that year's. False where it is neither. */
export function shareSize({ cell, told }: ToldCell, figures: ReadonlyMap<string, ReadFigure>, stated: Stated[]): boolean {
  const own = [...figures.values()].filter(
    ({ whose, group, period }) => whose === 'school' && group === told.group && (!told.ownPeriod || told.period === period),
  );
  const years = new Set(own.map(({ yearGroup }) => yearGroup));
  const of = told.yearGroup ?? (years.has('') ? '' : years.size === 1 ? [...years][0] : undefined);
  if (of === undefined) return own.length === 0;
  for (const figure of own) {
    if (figure.yearGroup !== of) continue;
    if (figure.pupils === null && !figure.from.pupils) fill(figure, cell, { statistic: 'pupils', isFraction: false, stated });
  }
  return true;
}

/** Whether a row names its own measure and is of no year group, where a cell is of one: it says nothing of the rows above it. */
export function isRowApart({ cell, told }: ToldCell, other: ToldCell): boolean {
  const namesItself = cell.down.some(({ meaning }) => meaning.measure !== undefined || meaning.subject !== undefined);
  return namesItself && other.told.yearGroup !== undefined && told.yearGroup !== other.told.yearGroup;
}

/** A column of numbers alone beside several measures that name themselves is of how many pupils there are. */
export function takeNumbersForSizes(told: readonly ToldCell[]): void {
  for (const one of told) {
    const { place, across } = one.cell;
    if (one.told.statistic !== 'number' || one.told.ownMeasure || across[0]?.meaning.rest !== '') continue;
    const beside = told.filter(
      ({ cell, told: { ownMeasure } }) => ownMeasure && cell.place.sheet === place.sheet && cell.place.row === place.row,
    );
    if (new Set(beside.map(({ told: { measure } }) => measure)).size < 2) continue;
    one.told = { ...one.told, statistic: 'pupils', measureWords: undefined, measureSaid: '' };
  }
}
