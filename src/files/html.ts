import { isTag, type ChildNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Row, Workbook } from '../domain/planFile/workbook';
import { fileLimits } from './fileLimits';
import { isHidden, stylesIn } from './htmlStyles';
import { cellsOf, isLayout, readHtmlTable } from './htmlTable';
import { isStruck, tabbedOf, textOf, wordsOf } from './htmlText';
import { TooLarge } from './tooLarge';

/** Elements that stand on lines of their own and hold others that do. */
const containers = new Set(['html', 'body', 'div', 'section', 'article', 'main', 'center', 'form', 'ul', 'ol', 'ins', 'font']);
const lines = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', 'blockquote', 'dt', 'dd', 'address']);

/**
 * HTML as a workbook of one sheet: what Word and Excel put on the clipboard, and what a Word document becomes. Each paragraph
 * is a row of one cell, each table its rows with an empty one before and after. Runs and fetches nothing. Throws TooLarge.
 */
export function readHtml(html: string, name: string, kind: 'paste' | 'word'): Workbook {
  if (html.length > fileLimits.bytes) throw new TooLarge('bytes');
  const document = parseDocument(withoutClipboardHeader(html));
  const styles = stylesIn(document.children);
  const rows: Row[] = [];
  const hiddenColumns = new Set<number>();
  const elsewhere: Workbook['elsewhere'] = [];
  const budget = { cells: fileLimits.cells };
  /** Lines that set words apart by tabs. */
  const tabbed = new Map<number, string[]>();

  function add(cells: Row['cells'], hidden = false): void {
    rows.push({ line: rows.length + 1, hidden, cells });
    if (rows.length > fileLimits.rows) throw new TooLarge('rows');
  }

  function addText(nodes: readonly ChildNode[], node?: Element): void {
    const { text, ...struck } = wordsOf(nodes, styles);
    if (text === '') return;
    budget.cells -= 1;
    const level = node && levelOf(node);
    const between = kind === 'word' && !level ? tabbedOf(nodes, styles) : [];
    if (between.filter(Boolean).length > 2) tabbed.set(rows.length, between);
    add([{ text, value: text, ...(level && { level }), ...struck, ...(node && isStruck(node, styles) && { struck: true }) }]);
  }

  function walk(nodes: readonly ChildNode[]): void {
    let loose: ChildNode[] = [];
    const close = (): void => {
      addText(loose);
      loose = [];
    };
    for (const node of nodes) {
      // Google Docs puts all of it into one `<b>`.
      if (!isTag(node) || !(containers.has(node.name) || lines.has(node.name) || node.name === 'table' || holdsTable(node))) {
        loose.push(node);
        continue;
      }
      close();
      walkBlock(node);
    }
    close();
  }

  function walkBlock(node: Element): void {
    if (isCommentList(node)) return void elsewhere.push({ where: 'comment', text: textOf(node.children, styles) });
    if (isHidden(node, styles)) return void elsewhere.push({ where: 'hidden text', text: textOf(node.children, styles) });
    if (node.name === 'table' && isLayout(node)) walkCells(node);
    else if (node.name === 'table') addTable(node);
    else if (lines.has(node.name) && !holdsTable(node)) addText([node], node);
    else walk(node.children);
  }

  /** What stands in the cells of a table that only lays the page out, cell by cell. */
  function walkCells(node: Element): void {
    for (const cell of cellsOf(node)) walk(cell.children);
  }

  function addTable(node: Element): void {
    const table = readHtmlTable(node, styles, budget);
    const empty = rows.length > 0 && rows.at(-1)!.cells.length > 0;
    if (empty) add([]);
    const before = rows.length;
    for (const { cells, hidden } of table.rows)
      add(
        cells.map((cell) => cell && moved(cell, before)),
        hidden,
      );
    for (const column of table.hiddenColumns) hiddenColumns.add(column);
    add([]);
  }

  walk(document.children);
  while (rows.at(-1)?.cells.length === 0) rows.pop();
  // Several of them are a table.
  if (tabbed.size > 2)
    for (const [row, texts] of tabbed)
      rows[row] = { ...rows[row]!, cells: texts.map((text) => (text ? { text, value: text } : undefined)) };
  return {
    name,
    kind,
    sheets: [{ name, hidden: false, rows, hiddenColumns: [...hiddenColumns] }],
    elsewhere: elsewhere.filter(({ text }) => text !== ''),
  };
}

/** What Windows writes in front of HTML on the clipboard: `Version:0.9`, `StartHTML:…`. */
function withoutClipboardHeader(html: string): string {
  return /^\uFEFF?Version:\d/.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html;
}

function isCommentList({ attribs }: Element): boolean {
  return /mso-element:\s*comment/i.test(attribs['style'] ?? '');
}

/** Of a heading: 1 for `h1`. */
function levelOf({ name }: Element): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
}

function holdsTable(node: Element): boolean {
  return node.children.some((child) => isTag(child) && (child.name === 'table' || holdsTable(child)));
}

function moved<C extends { within?: { row: number; column: number } }>(cell: C, by: number): C {
  return cell.within === undefined ? cell : { ...cell, within: { ...cell.within, row: cell.within.row + by } };
}
