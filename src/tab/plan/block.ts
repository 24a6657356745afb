import { nameOf } from '../../domain/people';
import type { ActionView, Outline } from '../../domain/planView';
import type { Snapshot } from '../../domain/snapshot';
import type { Opened } from '../opened';
import { statusWords } from '../words/status';
import type { Cell } from './cells';

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
