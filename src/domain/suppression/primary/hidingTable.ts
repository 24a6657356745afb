import type { HidingReason } from '../../told';
import { placeName, type Cell } from '../table/cell';
import type { GuardedCell } from '../table/guardedCell';

/** Why what is said of a group is hidden, by place; a place that is not named is shown. */
export type Hidings = ReadonlyMap<string, HidingReason>;

/** What other measures' tables say of the groups of which this one does not say how many they are. */
export interface Elsewhere {
  /** Some table shows the group to be few, or hides it. */
  isFew: (place: Cell) => boolean;
  /** Nobody states what is counted: it is what other tables leave over. */
  isRest?: boolean;
  /** Another table says of how many it is not so: both together give the number of pupils, of nobody too. */
  hasComplement?: boolean;
}

/** A table's cells with what is hidden of them by itself, and the reasons once it is known what else is. */
export interface HidingTable {
  cells: readonly GuardedCell[];
  reasons: () => Hidings;
}

/** Why the cells that are hidden and published are. */
export function hidingsOf(cells: readonly GuardedCell[], reasonOf: (cell: GuardedCell) => HidingReason): Hidings {
  const hidden = cells.filter((cell) => cell.hidden && cell.published);
  return new Map(hidden.map((cell) => [placeName(cell), reasonOf(cell)]));
}
