import { readOutside, rowText } from './aboveTable';
import { besideEachOther, isEmpty, masked, sideBySide, withBare } from './besideEachOther';
import { withoutBlocksBeside } from './blocksBeside';
import { withCodesInWords } from './codedPriorities';
import { settleColumns } from './columns';
import type { Column } from './column';
import { inferHead } from './inferredHead';
import { readLabelledPlan } from './labelledPlan';
import { withLabelLists } from './labelLines';
import { readListedPlan } from './listedPlan';
import { withoutListsAbove } from './listsAbove';
import { liesOnItsSide, readUpright } from './onItsSide';
import { readInitialsKey } from './people';
import { addObjective, leaveOut, type Gathered } from './raw';
import type { ReadingContext } from './reading';
import { isLastYear, readSection, schoolYears } from './rowTexts';
import { viewRow, partOf } from './rowView';
import { staffKeyAt } from './staffKey';
import { closeSections, noSections, type Sections } from './sections';
import { plainCell } from './sharedOut';
import type { TableBody } from './bodyWalk';
import { readTableBody } from './tableBody';
import { findTableHeads, type TableHead } from './tableHeads';
import type { Sheet } from './workbook';

/**
 * Reads one visible sheet into `gathered`: its tables, what stands around them, or its labelled blocks. `headed`: some sheet of
 * the file has a table with headings, so that one without is more likely a cover or a key.
 */
export function readSheet(given: Sheet, sheetIndex: number, gathered: Gathered, asked: ReadingContext, headed: boolean): void {
  const { sheet: told, context } = withCodesInWords(given, sheetIndex, gathered, asked);
  const apart = withoutBlocksBeside(told, sheetIndex, gathered);
  const found = withoutListsAbove(apart, sheetIndex, gathered, context);
  const sheet = withLabelLists(found, sheetIndex);
  const heads = findTableHeads(sheet);
  const sections = noSections();
  if (heads.length === 0) {
    if (liesOnItsSide(sheet)) return readOnItsSide(sheet, sheetIndex, gathered, context);
    if (readListedPlan(found, sheetIndex, gathered, context, headed) || readLabelledPlan(sheet, sheetIndex, gathered, context))
      return;
    return readWithoutTable(sheet, sheetIndex, gathered, context, headed);
  }
  const [top] = heads;
  const titles = top ? titledApart(sheet, top, heads[1]?.first ?? sheet.rows.length) : [];
  readOutside(titles[0] ?? sheet, sheetIndex, 0, top?.first ?? 0, gathered, sections, context);
  const past = headsOfLastYear(sheet, heads, gathered, context);
  heads.forEach((head, index) => {
    const next = heads[index + 1];
    const end = next ? next.first : sheet.rows.length;
    const place = { sheet: sheetIndex, row: head.first, column: 0 };
    const words = head.columns.map(({ heading }) => heading).join(', ');
    if (head.other) leaveOut(gathered, 'otherTable', words, place, end - head.first);
    else if (past.has(head)) leaveOut(gathered, 'lastYear', firstText(sheet, head.first), place, end - head.first);
    else readTable(sheet, sheetIndex, head, end, Boolean(next), gathered, sections, context, index === 0 ? titles : []);
  });
  closeSections(gathered, sections);
}

function readTable(
  sheet: Sheet,
  sheetIndex: number,
  head: TableHead,
  end: number,
  followed: boolean,
  gathered: Gathered,
  sections: Sections,
  context: ReadingContext,
  titles: readonly Sheet[] = [],
): void {
  const first = head.first + head.rows;
  const tables = tablesUnder(sheet, head, end);
  if (tables.length > 1) {
    tables.forEach((table, at) => {
      const own = new Set(table.columns.map(({ column }) => column));
      const rest = head.columns.map(({ column }) => column).filter((column) => !own.has(column));
      const title = at > 0 ? titles[at] : undefined;
      const under = title ? noSections() : sections;
      if (title) readOutside(title, sheetIndex, head.first - 1, head.first, gathered, under, context);
      readTable(masked(sheet, rest), sheetIndex, table, end, followed, gathered, under, context);
    });
    return;
  }
  const { main, others } = sideBySide(sheet, head, first, end);
  const columns = settleColumns(sheet, { ...head, columns: main }, first, end, context);
  for (const column of others)
    leaveOut(gathered, 'otherTable', column.heading, { sheet: sheetIndex, row: head.first, column: column.column });
  for (const column of columns) {
    const hidden = sheet.hiddenColumns.includes(column.column) && !['action', 'objective'].includes(column.kind);
    if (hidden) leaveOut(gathered, 'hiddenColumn', column.heading, { sheet: sheetIndex, row: head.first, column: column.column });
    else if (column.kind === 'dropped')
      leaveOut(gathered, 'droppedColumn', column.heading, {
        sheet: sheetIndex,
        row: Math.max(0, head.first),
        column: column.column,
      });
    if (hidden) continue;
    const { heading, kind, unsure } = column;
    gathered.columns.push({ sheet: sheetIndex, column: column.column, heading, as: kind, ...(unsure && { unsure }) });
  }
  const body = {
    sheet: masked(sheet, withBare(others, main, sheet)),
    sheetIndex,
    columns,
    first,
    end,
    followed,
  };
  if (columns.some(({ kind }) => kind === 'action')) readTableBody(body, gathered, sections, context);
  else if (columns.some(({ kind }) => kind === 'objective')) {
    const past = followed ? lastFullRow(body) + 1 : end;
    if (!readObjectives(body.sheet, sheetIndex, columns, first, past, gathered)) takeMeasures(body, past, gathered, sections);
    readOutside(body.sheet, sheetIndex, past, end, gathered, sections, context);
  } else
    leaveOut(
      gathered,
      'otherTable',
      columns.map(({ heading }) => heading).join(', '),
      { sheet: sheetIndex, row: head.first, column: 0 },
      end - head.first,
    );
}

function tablesUnder(sheet: Sheet, head: TableHead, end: number): TableHead[] {
  return besideEachOther(
    head,
    ({ column: before }, { column: after }) =>
      after - before > 1 && isEmpty(sheet, before + 1, after, head.first + head.rows, end),
  );
}

/** Where each of the tables beside each other has a heading of its own right above it: the sheet with that heading alone, for each. */
function titledApart(sheet: Sheet, head: TableHead, end: number): Sheet[] {
  const starts = tablesUnder(sheet, head, end).map(({ columns }) => columns[0]!.column);
  const above = sheet.rows[head.first - 1];
  const texts = (above?.cells ?? []).flatMap((cell, column) => (cell?.text ? [column] : []));
  const isApart = starts.length > 1 && texts.length === starts.length && starts.every((start) => texts.includes(start));
  if (!above || !isApart) return [];
  return starts.map((start) => ({
    ...sheet,
    rows: sheet.rows.with(head.first - 1, {
      ...above,
      cells: above.cells.map((cell, column) => (column === start ? cell : undefined)),
    }),
  }));
}

/** The last row under a heading that says more than one thing: what stands below it is over the next table. */
function lastFullRow({ sheet, sheetIndex, columns, first, end }: TableBody): number {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  return rows.findLast((row) => viewRow(sheet, sheetIndex, row, columns).own.length > 1) ?? first - 1;
}

/** A table of what is measured, without words of an objective: criteria of the objective that it stands under, or told as left out. */
function takeMeasures(
  { sheet, sheetIndex, columns, first }: TableBody,
  past: number,
  gathered: Gathered,
  sections: Sections,
): void {
  for (let row = first; row < past; row += 1) {
    const { parts } = viewRow(sheet, sheetIndex, row, columns);
    const [name, ...told] = parts.filter(({ cell }) => cell.text);
    if (!name) continue;
    const words = [name.cell.text, told.map(({ heading, cell }) => `${heading} ${cell.text}`).join(', ')]
      .filter(Boolean)
      .join(': ');
    if (sections.objective) sections.objective.criteria.push({ ...name, kind: 'success', cell: plainCell(words) });
    else leaveOut(gathered, 'otherTable', words, name.place);
  }
}

/** A table that lists objectives without actions: on a sheet of its own or above the actions. False where none of its rows does. */
function readObjectives(
  sheet: Sheet,
  sheetIndex: number,
  columns: Column[],
  first: number,
  end: number,
  gathered: Gathered,
): boolean {
  const known = gathered.objectives.length;
  for (let row = first; row < end; row += 1) {
    const view = viewRow(sheet, sheetIndex, row, columns);
    const part = partOf(view, 'objective');
    if (!part || part.place.row !== row || !/\p{L}{3}/u.test(part.cell.text)) continue;
    const section = readSection(part.cell.text);
    const number = partOf(view, 'ref')?.cell.text.replace(/^\D+(?=\d)/, '') || section.number;
    const objective = addObjective(gathered, section.text, number, part.place);
    objective.list = `${sheetIndex},${first}`;
    for (const other of view.parts) {
      if (other.kind === 'success') objective.criteria.push(other);
      else if (other.kind === 'cost') objective.costs.push(other);
      else if (other.kind === 'priority') objective.priority = other.cell.text;
      else if (!['objective', 'ref'].includes(other.kind) && other.cell.text)
        objective.notes.push(`${other.heading}: ${other.cell.text}`);
    }
  }
  return gathered.objectives.length > known;
}

function readWithoutTable(sheet: Sheet, sheetIndex: number, gathered: Gathered, context: ReadingContext, headed: boolean): void {
  const inferred = inferHead(sheet, context, headed);
  if (inferred) {
    const sections = noSections();
    if (inferred.first < 0) gathered.withoutHeadings.add(sheetIndex);
    else readOutside(sheet, sheetIndex, 0, inferred.first, gathered, sections, context);
    return readTable(sheet, sheetIndex, inferred, sheet.rows.length, false, gathered, sections, context);
  }
  const first = sheet.rows.findIndex(({ cells }) => cells.some((cell) => cell?.text));
  if (first < 0) return;
  const known = gathered.objectives.length;
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const text = rowText(sheet, row);
    const section = readSection(text);
    if (section.labelled && section.number && section.text)
      addObjective(gathered, section.text, section.number, { sheet: sheetIndex, row, column: 0 });
    const staff = staffKeyAt(sheet, row);
    gathered.initials.push(...(staff?.initials ?? readInitialsKey(text)));
    row += (staff?.rows ?? 1) - 1;
  }
  // Where objectives are named, what stands under them is told line by line.
  if (gathered.objectives.length > known && sheet.rows.length <= MOST_TOLD)
    for (let row = first; row < sheet.rows.length; row += 1) {
      const text = rowText(sheet, row);
      if (text !== '') leaveOut(gathered, 'text', text, { sheet: sheetIndex, row, column: 0 });
    }
  else
    leaveOut(gathered, 'text', firstText(sheet, first), { sheet: sheetIndex, row: first, column: 0 }, sheet.rows.length - first);
}

/** Rows without a table that are told each by itself. */
const MOST_TOLD = 100;

/** A table on its side: what stands above it is left out, its columns are read as rows. */
function readOnItsSide(sheet: Sheet, sheetIndex: number, gathered: Gathered, context: ReadingContext): void {
  const first = sheet.rows.findIndex(({ cells }) => cells.filter((cell) => cell?.text).length > 1);
  readOutside(sheet, sheetIndex, 0, first, gathered, noSections(), context);
  const table = { ...sheet, rows: sheet.rows.map((row, index) => (index < first ? { ...row, cells: [] } : row)) };
  readUpright(table, gathered, (upright, into) => {
    const [head] = findTableHeads(upright);
    if (head) readTable(upright, sheetIndex, head, upright.rows.length, false, into, noSections(), context);
    else leaveOut(into, 'otherTable', firstText(sheet, first), { sheet: sheetIndex, row: 0, column: first }, upright.rows.length);
  });
}

/** Tables under a title that names an earlier year, as long as another table is left to be this year's. */
function headsOfLastYear(sheet: Sheet, heads: TableHead[], gathered: Gathered, context: ReadingContext): Set<TableHead> {
  const past = new Set<TableHead>();
  let lastYear = false;
  for (const head of heads) {
    const title = titleAbove(sheet, head);
    if (title) lastYear = isLastYear(title, context) || (lastYear && schoolYears(title).length === 0);
    if (lastYear) past.add(head);
  }
  return past.size < heads.length || gathered.actions.length > 0 ? past : new Set();
}

/** The nearest text that stands alone in the rows right above a table. */
function titleAbove(sheet: Sheet, head: TableHead): string | undefined {
  for (let row = head.first - 1; row >= Math.max(0, head.first - 4); row -= 1) {
    const own = (sheet.rows[row]?.cells ?? []).filter((cell) => cell?.text);
    if (own.length > 1) return undefined;
    if (own[0]) return own[0].text;
  }
  return undefined;
}

function firstText(sheet: Sheet, row: number): string {
  return sheet.rows[row]?.cells.find((cell) => cell?.text)?.text ?? '';
}
