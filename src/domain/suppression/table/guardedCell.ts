import type { Cell } from './cell';

/** A place of a table while it is decided what of it is shown. */
export interface GuardedCell extends Cell {
  hidden: boolean;
  /** Must not be computable while it is hidden. What nobody is shown and is not small may be. */
  guarded: boolean;
  /** How dear it is to hide it: infinite where it always stays in sight. */
  cost: number;
  /** How much more, and how much less, a reader who sees it hidden must still think possible. */
  up: number;
  down: number;
  /** How much less, if what is counted of its pupils goes down with it; as `down` where nothing is said. */
  downTogether?: number;
  /** How much more and less where it is not said either whether it is small; undefined where that changes nothing. */
  unsaid?: { up: number; down: number };
  /** It must not be said either whether it is small. */
  isUnsaid?: boolean;
}

/**
 * What it costs a reader not to see a number: totals of a year are missed least, SEN Support most, and the whole school far more
 * than one year group.
 */
export function hidingCost({ yearGroup, group, number }: Pick<Cell, 'yearGroup' | 'group' | 'number'>): number {
  // That there is none at all is rarely a secret, and says much.
  const none = number === 0 ? 3 : 1;
  return { all: 1, noSen: 3, ehcp: 4, senSupport: 7 }[group] * (yearGroup === '' ? 20 : 1) * none;
}
