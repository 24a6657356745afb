/** The row on the page, for the panel to give the focus back to. */
export function rowElement(within: ParentNode | null, id: string): HTMLElement | null {
  return within?.querySelector<HTMLElement>(`[data-row="${id}"]`) ?? null;
}

/** Goes from a cell, or from a row into its cells, one cell on or back. Answers whether there was one. */
export function focusCell(from: HTMLElement | null, step: 1 | -1): boolean {
  const all = cellsOf(from?.closest<HTMLElement>('[data-row]'));
  const next = all[from ? all.indexOf(from) + step : 0];
  next?.focus();
  return next !== undefined;
}

/** Goes to the first or the last cell of a row. */
export function focusEdge(within: HTMLElement, edge: 'first' | 'last'): void {
  cellsOf(within.closest<HTMLElement>('[data-row]'))
    .at(edge === 'first' ? 0 : -1)
    ?.focus();
}

/** Goes to a cell by its name. The names of objectives and priorities stand in the column of the actions' names. */
export function focusNamed(row: HTMLElement | null, name: string): boolean {
  const isName = nameCells.includes(name);
  const cell = cellsOf(row).find(({ dataset }) => dataset.cell === name || (isName && nameCells.includes(dataset.cell ?? '')));
  cell?.focus();
  return cell !== undefined;
}

const nameCells = ['text', 'statement', 'title'];

function cellsOf(row: HTMLElement | null | undefined): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].filter((cell) => cell.offsetParent !== null);
}
