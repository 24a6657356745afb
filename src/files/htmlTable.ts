import { isTag, type Element } from 'domhandler';
import type { Cell, Row } from '../domain/planFile/workbook';
import { fileLimits } from './fileLimits';
import { coloursOf, isHidden, type HtmlStyles } from './htmlStyles';
import { isStruck, wordsOf } from './htmlText';
import { TooLarge } from './tooLarge';

/** A table's rows; `within` and `span` count from the table's own first row. */
export interface HtmlTable {
  rows: Pick<Row, 'cells' | 'hidden'>[];
  hiddenColumns: number[];
}

/** A table as rows of cells, merged ones marked as in a spreadsheet. Takes its cells from the budget; throws TooLarge. */
export function readHtmlTable(table: Element, styles: HtmlStyles, budget: { cells: number }): HtmlTable {
  const elements = rowsIn(table);
  const rows = elements.map((row): HtmlTable['rows'][number] => ({ cells: [], hidden: isHidden(row, styles) }));
  elements.forEach((element, row) => {
    let column = 0;
    for (const cell of cellsIn(element)) {
      while (rows[row]!.cells[column] !== undefined) column += 1;
      const span = {
        rows: Math.min(sizeOf(cell, 'rowspan'), rows.length - row),
        columns: Math.min(sizeOf(cell, 'colspan'), fileLimits.columns),
      };
      if (column + span.columns > fileLimits.columns) throw new TooLarge('columns');
      place(rows, readCell(cell, styles), { row, column }, span);
      budget.cells -= 1;
      if (budget.cells < 0) throw new TooLarge('cells');
      column += span.columns;
    }
  });
  return {
    rows: rows.map(({ cells, hidden }) => ({ cells: Array.from(cells, filled), hidden })),
    hiddenColumns: hiddenIn(table, styles),
  };
}

function place(
  rows: HtmlTable['rows'],
  cell: Cell,
  at: { row: number; column: number },
  span: { rows: number; columns: number },
): void {
  const merged = span.rows > 1 || span.columns > 1;
  for (let row = at.row; row < at.row + span.rows; row++) {
    for (let column = at.column; column < at.column + span.columns; column++) {
      const first = row === at.row && column === at.column;
      const colours = { ...(cell.fill && { fill: cell.fill }), ...(cell.font && { font: cell.font }) };
      rows[row]!.cells[column] = first ? { ...cell, ...(merged && { span }) } : { text: '', value: null, ...colours, within: at };
    }
  }
}

function readCell(cell: Element, styles: HtmlStyles): Cell {
  const { text, ...struck } = wordsOf(cell.children, styles);
  return {
    text,
    value: text === '' ? null : text,
    ...coloursOf(cell, styles),
    ...struck,
    ...(isStruck(cell, styles) && { struck: true }),
  };
}

/** Empty cells without a look of their own are none. */
function filled(cell: Cell | undefined): Cell | undefined {
  return cell === undefined || (cell.text === '' && !cell.fill && !cell.span && !cell.within) ? undefined : cell;
}

/** Whether a table of one or two columns is there for another one, of several columns and rows, to stand in. */
export function isLayout(table: Element): boolean {
  const isWide = (one: Element) => rowsIn(one).filter((row) => cellsIn(row).length > 2).length > 1;
  return cellsOf(table).some((cell) => tablesIn(cell).some(isWide)) && rowsIn(table).every((row) => cellsIn(row).length < 3);
}

/** The cells of a table itself, row by row. */
export function cellsOf(table: Element): Element[] {
  return rowsIn(table).flatMap(cellsIn);
}

function tablesIn(node: Element): Element[] {
  return node.children.filter(isTag).flatMap((child) => (child.name === 'table' ? [child] : tablesIn(child)));
}

function rowsIn(table: Element): Element[] {
  return table.children.filter(isTag).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.name) ? rowsIn(child) : [];
  });
}

function cellsIn(row: Element): Element[] {
  return row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th');
}

function sizeOf({ attribs }: Element, name: 'rowspan' | 'colspan'): number {
  const size = Number.parseInt(attribs[name] ?? '1', 10);
  return size >= 1 ? size : 1;
}

/** Excel says of a column that it is hidden, in a `col` that may stand for several. */
function hiddenIn(table: Element, styles: HtmlStyles): number[] {
  const columns = table.children
    .filter(isTag)
    .flatMap((child) => (child.name === 'colgroup' ? child.children.filter(isTag) : [child]));
  const hidden: number[] = [];
  let at = 0;
  for (const column of columns.filter(({ name }) => name === 'col')) {
    const span = Math.min(Number.parseInt(column.attribs['span'] ?? '1', 10) || 1, fileLimits.columns);
    if (isHidden(column, styles)) hidden.push(...Array.from({ length: span }, (_, count) => at + count));
    at += span;
  }
  return hidden;
}
