import type { ToldCell } from './toldCell';
import type { Label } from './tableCell';

/**
 * How many pupils a cell's label says there are: `SEN Support (12)`. Where the label stands beside figures of several years it is taken
 * for the size of the group in the last of them.
 */
export function sizeInLabel({ cell, told }: ToldCell, kept: readonly ToldCell[]): number | undefined {
  const label = [...cell.down, ...cell.across].find(({ meaning }) => meaning.pupils !== undefined);
  if (label === undefined || told.whose !== 'school') return undefined;
  const beside = kept.filter((other) => [...other.cell.down, ...other.cell.across].some((one) => isAt(one, label)));
  const isLast = beside.every((other) => yearOf(other) <= yearOf({ told }));
  return isLast ? label.meaning.pupils : undefined;
}

function isAt({ place }: Label, { place: own }: Label): boolean {
  return place.sheet === own.sheet && place.row === own.row && place.column === own.column;
}

function yearOf({ told: { period, whose } }: Pick<ToldCell, 'told'>): number {
  return whose === 'school' ? Number(/\d{4}/.exec(period ?? '')?.[0] ?? 0) : 0;
}
