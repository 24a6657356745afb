import type { TableBody, Walk } from './bodyWalk';
import { kindOfHeading } from './headings';
import { leaveOut } from './raw';
import { describeObjective } from './sections';
import type { Sheet } from './workbook';

/** Rows under actions that are a table of reviews, with its headings by column; the row of the headings itself has none. */
export type ReviewRows = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The tables of reviews under actions: `Autumn review | Spring review` and what is said under each. */
export function reviewRowsIn({ sheet, first, end }: TableBody): ReviewRows {
  const found = new Map<number, ReadonlyMap<number, string>>();
  let headings: Map<number, string> | undefined;
  for (let row = first; row < end; row += 1) {
    const own = (sheet.rows[row]?.cells ?? []).flatMap((cell, column) => (cell?.text ? [{ column, text: cell.text }] : []));
    if (own.length === 0) headings = undefined;
    else if (row > first && own.length > 1 && own.every(({ text }) => isOfReviews(text))) {
      headings = new Map(own.map(({ column, text }) => [column, text]));
      found.set(row, new Map());
    } else if (headings) found.set(row, headings);
  }
  return found;
}

function isOfReviews(text: string): boolean {
  if (text.split(' ').length > 5) return false;
  const kind = kindOfHeading(text);
  return kind === 'review' || kind === 'progress' || /^(?:impact|progress|evaluation|update|outcome)s?\b/i.test(text);
}

/** The sheet without the rows of its tables of reviews. */
export function withoutReviews(sheet: Sheet, rows: ReviewRows): Sheet {
  return rows.size === 0 ? sheet : { ...sheet, rows: sheet.rows.map((row, at) => (rows.has(at) ? { ...row, cells: [] } : row)) };
}

/** What a row of a table of reviews says: of the objective above it, or told as left out where there is none. */
export function takeReviews(
  { sheetIndex, gathered, sections }: Walk,
  sheet: Sheet,
  row: number,
  headings: ReadonlyMap<number, string>,
): void {
  (sheet.rows[row]?.cells ?? []).forEach((cell, column) => {
    const label = headings.get(column);
    if (!cell?.text || label === undefined) return;
    const place = { sheet: sheetIndex, row, column };
    if (sections.objective) describeObjective(sections.objective, { kind: 'review', label, value: cell.text, cell, place });
    else leaveOut(gathered, 'text', `${label}: ${cell.text}`, place);
  });
}
