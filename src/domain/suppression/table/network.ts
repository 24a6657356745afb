import type { Cell } from './cell';

/** A table as a network: every place runs from one node to another, and what goes into a node comes out of it. */
export interface Network {
  nodes: number;
  /** From and to, by place. */
  ends: readonly (readonly [number, number])[];
}

/** Rows first, then columns. Where years are tied to no total the columns hold nothing together, and one node stands for all. */
export function networkOf(cells: readonly Cell[], tied: boolean): Network {
  const years = [...new Set(cells.map(({ yearGroup }) => yearGroup))];
  const groups = [...new Set(cells.map(({ group }) => group))];
  const ends = cells.map(({ yearGroup, group }) => {
    const row = years.indexOf(yearGroup);
    const column = years.length + (tied ? groups.indexOf(group) : 0);
    // A part flows from its row to its column; a sum of one kind flows back, and a sum of both kinds forth again.
    return (yearGroup === '') === (group === 'all') ? ([row, column] as const) : ([column, row] as const);
  });
  return { nodes: years.length + (tied ? groups.length : 1), ends };
}

/** Whether years are tied to all years together in this table. */
export function tiesYears(cells: readonly Cell[]): boolean {
  return cells.some(({ yearGroup }) => yearGroup === '') && cells.some(({ yearGroup }) => yearGroup !== '');
}
