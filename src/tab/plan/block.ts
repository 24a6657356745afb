import { nameOf } from '../../domain/people';
import type { ActionView, Outline } from '../../domain/planView';
import type { Snapshot } from '../../domain/snapshot';
import type { PasteColumn } from '../../domain/pasteBlock';
import type { Key } from '../../domain/record';
import type { Opened } from '../opened';
import { statusWords } from '../../domain/statusWords';
import type { Cell } from './cells';

/** A corner of a block of cells. */
export interface Corner {
  action: Key;
  column: PasteColumn;
}

/** A block of cells, from where it was begun to where it has been drawn by now. */
export interface Range {
  from: Corner;
  to: Corner;
}

/** The block with its end moved by an arrow key; `actions` are the rows in the order in which they are shown. */
export function extended({ from, to }: Range, arrow: string, actions: readonly Key[]): Range {
  const step = arrow === 'ArrowDown' || arrow === 'ArrowRight' ? 1 : -1;
  const next = <T>(all: readonly T[], now: T): T => all[Math.max(0, Math.min(all.length - 1, all.indexOf(now) + step))] ?? now;
  const across = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  return { from, to: across ? { ...to, column: next(order, to.column) } : { ...to, action: next(actions, to.action) } };
}

/** The rows and the columns of a block, in the order in which they are shown. */
function partsOf({ from, to }: Range, actions: readonly Key[]): { actions: Key[]; columns: PasteColumn[] } {
  return {
    actions: between(actions, from.action, to.action),
    columns: between(order, from.column, to.column),
  };
}

/** What goes onto the clipboard of a block: the words as they stand, for whoever sees them anyway, to be pasted back into the plan. */
export function copiedRange(snapshot: Snapshot, outline: Outline, range: Range): { text: string; html: string } | undefined {
  const views = outline.objectives.flatMap(({ actions }) => actions);
  const { actions, columns } = partsOf(
    range,
    views.map(({ kept }) => kept.record.key),
  );
  const rows = views.filter(({ kept }) => actions.includes(kept.record.key));
  return rows.length === 0 ? undefined : tableAs(rows.map((view) => columns.map((one) => cellText(snapshot, view, one))));
}

/** How many cells a block has, and the style that paints them however often their rows are drawn anew. */
export function markOf(range: Range, actions: readonly Key[]): { cells: number; style: string } {
  const parts = partsOf(range, actions);
  const cells = parts.actions.flatMap((key) =>
    parts.columns.map((column) => `[data-row=${JSON.stringify(`action/${key}`)}] [data-cell="${column}"]`),
  );
  const colours = 'background-color: var(--colorBrandBackground2); outline: 1px solid var(--colorCompoundBrandStroke);';
  return { cells: cells.length, style: `${cells.join()} { ${colours} outline-offset: -1px; }` };
}

function between<T>(all: readonly T[], one: T, other: T): T[] {
  const [first, last] = [all.indexOf(one), all.indexOf(other)].sort((a, b) => a - b) as [number, number];
  return first === -1 ? [] : all.slice(first, last + 1);
}

/** What goes onto the clipboard of a row or a cell: text with tabs for Excel, a table for Word. An objective gives its actions. */
export function copied(
  snapshot: Snapshot,
  outline: Outline,
  { kind, key }: Opened,
  cell?: Cell | 'status',
): { text: string; html: string } | undefined {
  const objective = outline.objectives.find(({ kept }) => kept.record.key === key);
  const views = outline.objectives.flatMap(({ actions }) => actions);
  const rows = kind === 'objective' ? (objective?.actions ?? []) : views.filter(({ kept }) => kept.record.key === key);
  if (rows.length === 0) return undefined;
  const table = rows.map((view) => (cell ? [cellText(snapshot, view, cell)] : order.map((one) => cellText(snapshot, view, one))));
  return tableAs(table);
}

function tableAs(table: readonly (readonly string[])[]): { text: string; html: string } {
  return { text: table.map((row) => row.map(quoted).join('\t')).join('\r\n'), html: tableOf(table) };
}

const order = ['text', 'lead', 'due', 'status'] as const;

/** Names in full and days with their year, so that they are read back as the same. */
function cellText(snapshot: Snapshot, { status, kept: { record } }: ActionView, cell: Cell | 'status'): string {
  if (cell === 'text') return record.text;
  if (cell === 'lead') return nameOf(snapshot, record.leadKey, record.leadText);
  if (cell === 'status') return statusWords[status];
  return record.due === null ? record.dueText : record.due.split('-').reverse().join('/');
}

/** As Excel writes cells with line breaks. A cell that Excel would take for a formula is words. */
function quoted(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function tableOf(table: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<td>${text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</td>`;
  return `<table>${table.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}
