import type { Key } from '../../domain/record';

/** The cells of an action's row that are edited where they stand. Status is said by an update. */
export const cells = ['text', 'lead', 'due'] as const;
export type Cell = (typeof cells)[number];

/** What is edited in a row: a cell of an action, the words of an objective, or a priority's title. */
export type EditedCell = Cell | 'statement' | 'title';

/** The cell that Tab goes to; none after the last. */
export function nextCell(cell: Cell, step: 1 | -1): Cell | undefined {
  return cells[cells.indexOf(cell) + step];
}

/** A row that is being written for the first time, at the end of an objective, of a priority or of the plan. */
export interface Adding {
  kind: 'action' | 'objective' | 'priority';
  /** The objective it goes into, the priority, or the plan. */
  into: Key;
  key: Key;
}
