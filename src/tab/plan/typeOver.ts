/** Puts what was typed over a cell into the field that opens there, in place of all that it holds. */
export function typeOver(row: HTMLElement | null, cell: string, typed: () => string): void {
  const put = (): boolean => {
    const field = row?.querySelector<HTMLInputElement>(`[data-cell="${cell}"] :is(textarea, input)`);
    if (!field) return false;
    const text = typed();
    const here = document.activeElement;
    field.focus();
    field.select();
    // As the person's own typing, so that the field hears of it and its own undo knows it.
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    // Whoever has gone on to something else while the field was on its way goes on there; the words are kept all the same.
    if (here instanceof HTMLElement && here !== document.body && !row?.contains(here)) here.focus();
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
