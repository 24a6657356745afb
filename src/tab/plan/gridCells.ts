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

/** Puts what was typed over a cell into the field that opens there, in place of all that it holds. */
export function typeOver(row: HTMLElement | null, cell: string, typed: () => string): void {
  const put = (): boolean => {
    const field = row?.querySelector<HTMLInputElement>(`[data-cell="${cell}"] :is(textarea, input)`);
    if (!field) return false;
    const text = typed();
    field.focus();
    field.select();
    // As the person's own typing, so that the field hears of it and its own undo knows it.
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    return true;
  };
  if (row === null || put()) return;
  // The field is fetched at its first use; no key may come between its opening and the words.
  const watch = new MutationObserver(() => put() && watch.disconnect());
  watch.observe(row, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), patience);
}

/** How long a field may take to be fetched, in milliseconds. */
const patience = 10_000;

const nameCells = ['text', 'statement', 'title'];

function cellsOf(row: HTMLElement | null | undefined): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].filter((cell) => cell.offsetParent !== null);
}
