import { readCost } from './costs';
import { kindOfHeading } from './headings';
import type { ColumnKind } from './columnKind';
import { readLeads } from './people';
import { mayNamePeople } from './pupils/peopleInCells';
import { isMeaning } from './ratingMeaning';
import type { ReadingContext } from './reading';
import { isRole } from './roles';
import { statusWord } from './statuses';
import type { HeadColumn, TableHead } from './tableHeads';
import { saysUndecided } from './understood';
import { readWhen } from './when';
import { columnLetters, type Cell, type Sheet } from './workbook';

/**
 * What the columns of a table without headings hold, by their content; undefined unless one is surely of actions and others
 * beside them say who, when, what it costs or how it stands: two such columns in a few rows where another sheet has headings. `first` is -1
 * where the table begins with the sheet, else the row of words that name at least two things of a plan.
 */
export function inferHead(sheet: Sheet, context: ReadingContext, headed: boolean): TableHead | undefined {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const top = headingRow(sheet);
  const columns = Array.from({ length: width }, (_, column): HeadColumn & { cells: Cell[] } => {
    const cells = sheet.rows.slice(top + 1).flatMap(({ cells: own }) => (own[column]?.text ? [own[column]] : []));
    const heading = sheet.rows[top]?.cells[column]?.text ?? '';
    const kind = kindOfHeading(heading) ?? kindOfContent(cells, context);
    return { column, heading: heading || `Column ${columnLetters(column)}`, kind, cells };
  });
  // With one column beside it, two words are enough for what is done, if they are no labels of a cover.
  const isPair = columns.filter(({ cells }) => cells.length > 0).length === 2;
  const least = isPair ? 2 : 3;
  const wordy = columns.filter(
    ({ kind, cells }) => !kind && cells.length > 0 && words(cells) >= least && !(isPair && areLabels(cells)),
  );
  const action = [...wordy].sort((a, b) => b.cells.length - a.cells.length || words(b.cells) - words(a.cells))[0];
  if (!action || !tellsOf(sheet, action.column, columns, headed)) return undefined;
  action.kind = 'action';
  const said = columns.filter(({ kind, column, cells }) => !kind && column < action.column && repeats(cells));
  const objective = wordy.find((column) => column !== action && column.column < action.column) ?? said.at(-1);
  if (objective) objective.kind = 'objective';
  const seen = new Set<ColumnKind>();
  for (const column of columns) {
    if (column.kind && seen.has(column.kind) && top < 0) column.kind = undefined;
    if (column.kind) seen.add(column.kind);
  }
  return {
    first: top,
    rows: 1,
    columns: columns
      .filter(({ cells }) => cells.length > 0)
      // Under headings that say nothing of actions, which column they are is settled with those, and asked about.
      .map(({ column, heading, kind }) => ({
        column,
        heading,
        kind: top < 0 ? (kind ?? 'kept') : column === action.column ? undefined : kind,
      })),
  };
}

/** The first row of several cells where it names at least two things of a plan and holds no values; else -1. */
function headingRow({ rows }: Sheet): number {
  const top = rows.findIndex(({ cells }) => cells.filter((cell) => cell?.text).length > 2);
  const texts = (rows[top]?.cells ?? []).flatMap((cell) => (cell?.text ? [cell.text] : []));
  const kinds = new Set(texts.map((text) => kindOfHeading(text)).filter(Boolean));
  return kinds.size > 1 && texts.every((text) => text.length <= 40 && !/^[£\d]/.test(text)) ? top : -1;
}

/** Whether columns say something of the actions, in their very rows; ratings alone, each but once beside what it means, are a key. */
function tellsOf(sheet: Sheet, action: number, columns: (HeadColumn & { cells: Cell[] })[], headed: boolean): boolean {
  const rows = sheet.rows.filter(({ cells }) => cells[action]?.text);
  const telling = columns.filter(
    ({ kind, column }) =>
      kind && TELLING.has(kind) && rows.filter(({ cells }) => cells[column]?.text).length >= Math.max(2, rows.length * 0.3),
  );
  const meanings = rows.filter(({ cells }) => isMeaning(cells[action]?.text ?? '', 5)).length >= rows.length / 2;
  const isKey =
    meanings &&
    telling.every(({ kind, cells }) => kind === 'status' && new Set(cells.map(({ text }) => text)).size === cells.length);
  const enough = headed ? telling.some(({ kind }) => kind !== 'status') && telling.length > (rows.length < 4 ? 1 : 0) : true;
  return rows.length > 1 && !isKey && telling.length > 0 && enough;
}

/** Columns that only actions have beside them. */
const TELLING: ReadonlySet<ColumnKind> = new Set(['lead', 'due', 'start', 'cost', 'status', 'whoWhen', 'dropped']);

function kindOfContent(all: Cell[], context: ReadingContext): ColumnKind | undefined {
  if (all.length === 0) return undefined;
  const cells = all.slice(0, 80);
  const share = (fits: (cell: Cell) => boolean) => cells.filter(fits).length / cells.length;
  if (share((cell) => /^\d{1,2}[.]?\d{0,2}[a-z]?$/i.test(cell.text)) > 0.9 && cells.length > 1) return 'ref';
  if (share((cell) => cell.text.length < 40 && Boolean(readWhen(cell, 'due', context).due?.value)) >= 0.6) return 'due';
  if (share((cell) => /£|^[\d,.]+$/.test(cell.text) && readCost(cell).value !== null) >= 0.5) return 'cost';
  if (share(({ text }) => statusWord(text) !== undefined && !/^[a-z]{1,2}$/.test(text)) >= 0.6) return 'status';
  if (
    share(
      ({ text }) =>
        text.length < 35 &&
        (/^([A-Z]{2,4})([/, &+]+[A-Z]{2,4})*$/.test(text) ||
          saysUndecided(text) ||
          /^(Mrs?|Ms|Miss|Mx|Dr)\.? \p{Lu}/u.test(text) ||
          (/\b(senco|head|teachers?|tas?|slt|lead|staff)\b/i.test(text) && areRoles(text))) &&
        (readLeads(text).value ?? []).length >= 0,
    ) >= 0.6
  )
    return 'lead';
  // Whose names they are is asked.
  return cells.length > 1 && mayNamePeople(cells.map(({ text }) => text)) ? 'dropped' : undefined;
}

/** `SENCO / EP`, `Head of year`; an action may have a role among its words. */
function areRoles(text: string): boolean {
  const each = text.split(/\s*[/,&+]\s*|\s+and\s+/);
  return each.every((one) => isRole(one) || /^\p{Lu}{2,4}$/u.test(one) || /^heads? of\b/i.test(one) || one.split(' ').length < 3);
}

/** What a cover says in two columns: `SENCO`, `Date:`, `Name of school`. */
function areLabels(cells: Cell[]): boolean {
  const isLabel = (text: string) =>
    /:$|^(name|date|school|version|author|title|address|phone|e-?mail|status)\b|\b(head(teacher)?|senco|sendco|governors?|deputy|by)$/i.test(
      text.trim(),
    ) ||
    ((text.split(' ').length < 4 || /^(what|how|who|when|why)\b/i.test(text)) && kindOfHeading(text) !== undefined);
  return cells.filter(({ text }) => isLabel(text)).length / cells.length >= 0.3;
}

/** Words that stand in several rows. */
function repeats(cells: Cell[]): boolean {
  return cells.every(({ text }) => /\p{L}{3}/u.test(text)) && new Set(cells.map(({ text }) => text)).size < cells.length;
}

/** The typical number of words. */
function words(cells: Cell[]): number {
  const counts = cells.map(({ text }) => text.split(/\s+/).length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}
