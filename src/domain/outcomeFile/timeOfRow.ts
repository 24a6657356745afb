/**
 * `Week 3` for a bare 3 in a column headed `Week`: it says when a row is, and is no figure. Undefined for anything else, and where
 * nothing to its right could hold the figures: in `Group | Week | Term | Year` the columns hold them.
 */
export function timeOfRow(text: string, column: number, heads: readonly string[]): string | undefined {
  const words = wordsFor(heads[column] ?? '');
  if (words === undefined || !/^\d{1,2}$/.test(text) || Number(text) > 53) return undefined;
  const figures = heads.slice(column + 1).some((head) => head !== '' && !/^(?:year|yr|ytd|total)\b/i.test(head));
  const isOnly = heads.filter((head) => wordsFor(head) !== undefined).length === 1;
  return figures && isOnly ? `${words} ${Number(text)}` : undefined;
}

/** No month: a list of pupils may hold the one of their birth. */
function wordsFor(head: string): string | undefined {
  return /^((?:half[- ]?)?term|ht|week|wk|ap|dp|data (?:point|drop|capture)|assessment(?: point)?|cycle|round)(?: ?(?:no\.?|number|#))?$/i.exec(
    head.trim(),
  )?.[1];
}
