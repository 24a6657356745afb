import { BULLETS, COUNTS, LETTERS } from './bulletMarks';
import { kindOfHeading } from './headings';
import type { ColumnKind } from './columnKind';
import { personKind } from './pupilWords';
import { findTableHeads } from './tableHeads';
import type { Cell, Place, Row, Sheet } from './workbook';

/** `Lead: SENCO`, in one cell or in two beside each other. */
export interface LabelLine {
  kind: ColumnKind;
  label: string;
  value: string;
  cell: Cell;
  place: Place;
}

/** The labelled values of a row; empty when its first cell is no label. A cell may hold a label on each of its lines. */
export function labelLines(sheet: Sheet, sheetIndex: number, row: number): LabelLine[] {
  const own = (sheet.rows[row]?.cells ?? []).flatMap((cell, column) => (cell?.text ? [{ cell, column }] : []));
  const lines: LabelLine[] = [];
  for (let index = 0; index < own.length; index += 1) {
    const { cell, column } = own[index] ?? { cell: { text: '', value: null }, column: 0 };
    const place = { sheet: sheetIndex, row, column };
    const inside = insideCell(cell, place);
    const next = own[index + 1];
    const open = inside.at(-1);
    if (inside.length > 0 && open && (open.value !== '' || !next)) lines.push(...inside);
    else if (
      next &&
      bareLabel(cell.text) &&
      personKind(next.cell.text) !== 'pupilNames' &&
      (/:\s*$/.test(cell.text) ||
        !bareLabel(next.cell.text) ||
        kindOfLabel(next.cell.text) === 'term' ||
        // Whoever leads may be called so: `Person in charge`, `Maths lead`.
        (own.length === 2 && kindOfLabel(cell.text) === 'lead' && kindOfLabel(next.cell.text) === 'lead') ||
        next.cell.text.split(' ').length > 3)
    ) {
      lines.push(...inside.slice(0, -1), {
        kind: kindOfLabel(cell.text) ?? 'kept',
        label: cell.text.replace(/\s*:\s*$/, ''),
        value: next.cell.text,
        cell: next.cell,
        place: { ...place, column: next.column },
      });
      index += 1;
    } else if (index === 0) return [];
    else if (lines.length > 0) {
      const last = lines[lines.length - 1]!;
      lines[lines.length - 1] = { ...last, value: [last.value, cell.text].filter(Boolean).join('\n') };
    }
  }
  return lines;
}

/**
 * The sheet with what a label introduces put to it: the points of a list under `Success criteria:`, the line under
 * `Objective:`. Rows keep their places; those that were put to a label are empty.
 */
export function withLabelLists(sheet: Sheet, sheetIndex: number): Sheet {
  const rows = sheet.rows.map((row) => row);
  let hasTable: boolean | undefined;
  // Without a table the points under an objective are its actions.
  const ofActions = (line: LabelLine | undefined) =>
    line !== undefined &&
    line.value !== '' &&
    ['objective', 'priority', 'outcome'].includes(line.kind) &&
    !(hasTable ??= findTableHeads(sheet).length > 0);
  let label: { row: number; column: number; bare: boolean } | undefined;
  rows.forEach(({ cells }, row) => {
    const column = cells.findIndex((cell) => cell?.text);
    const cell = cells[column];
    if (cell && row > 0 && goesOnFrom(rows, row, column)) {
      const above = rows.slice(0, row).findLastIndex(({ cells: own }) => own.some((other) => other?.text));
      const before = rows[above]!.cells[column]!.text;
      const words = `${POINT.test(before) ? before : `• ${before}`}\n• ${cell.text}`;
      rows[above] = {
        ...rows[above]!,
        cells: rows[above]!.cells.with(column, { ...rows[above]!.cells[column]!, text: words, value: words }),
      };
      rows[row] = { ...rows[row]!, cells: [] };
      return;
    }
    const alone = cell !== undefined && cells.every((other) => other === cell || !other?.text);
    const lines = alone ? labelLines(sheet, sheetIndex, row) : [];
    if (!cell || !alone || ofActions(lines.at(-1))) label = undefined;
    else if (lines.length > 0) label = { row, column, bare: lines.at(-1)?.value === '' };
    else if (label?.column === column && (POINT.test(cell.text) || label.bare)) {
      const above = rows[label.row];
      const words = `${above?.cells[column]?.text}\n${cell.text}`;
      if (above)
        rows[label.row] = { ...above, cells: above.cells.with(column, { ...above.cells[column], text: words, value: words }) };
      rows[row] = { ...rows[row]!, cells: [] };
      label.bare = label.bare && POINT.test(cell.text);
    } else label = undefined;
  });
  return { ...sheet, rows };
}

/** Whether a cell alone in its row goes on with the one above, which stands beside `Actions` in a form down the page. */
function goesOnFrom(rows: readonly Row[], row: number, column: number): boolean {
  const own = (at: number) => (rows[at]?.cells ?? []).flatMap((cell, place) => (cell?.text ? [place] : []));
  if (own(row).length !== 1 || column === 0) return false;
  const above = rows.slice(0, row).findLastIndex((_, at) => own(at).length > 0);
  const [label, value, ...more] = own(above);
  if (value !== column || label === undefined || more.length > 0 || rows[row]!.cells[label]?.within) return false;
  const text = rows[above]?.cells[label]?.text ?? '';
  return rows.slice(above + 1, row).every(({ cells }) => cells.length === 0) && bareLabel(text) && kindOfLabel(text) === 'action';
}

const POINT = new RegExp(`^(?:${BULLETS}|${COUNTS}|${LETTERS})\\s`);

function insideCell(cell: Cell, place: Place): LabelLine[] {
  const lines: LabelLine[] = [];
  for (const line of cell.text.split('\n').flatMap(labelsOfLine)) {
    const match = /^\s*([^:]{2,45}?)\s*:\s*(.*)$/.exec(line);
    // `Train TAs (Lead: PL)` is no label of a lead.
    const kind = match && !/^https?$|\([^)]*$/i.test(match[1] ?? '') ? kindOfLabel(match[1] ?? '') : undefined;
    const last = lines.at(-1);
    if (match && kind) lines.push({ kind, label: match[1] ?? '', value: match[2]?.trim() ?? '', cell, place });
    else if (last) last.value = `${last.value}\n${line.trim()}`.trim();
    else return [];
  }
  return lines;
}

/** `Action: Train TAs. Lead: PL. By: June.` as a line for each label; every other line as it is. */
function labelsOfLine(line: string): string[] {
  const pieces = line.split(/(?<=[.;,])\s+(?=\p{Lu}[\p{L} ]{1,25}:\s)/u);
  const areLabelled = pieces.every((piece) => kindOfLabel(/^([^:]{2,45}?)\s*:\s/.exec(piece)?.[1] ?? '') !== undefined);
  return pieces.length > 2 && areLabelled ? pieces.map((piece) => piece.replace(/[.;,]$/, '')) : [line];
}

function bareLabel(text: string): boolean {
  const kind = kindOfLabel(text);
  if (kind === undefined || text.length > 45 || text.includes('\n')) return false;
  // Without a colon or question mark more than three words are hardly a label of these: `Actions to share widely`.
  if (kind !== 'action' && kind !== 'objective') return true;
  return /[:?]\s*$|^(how|what|who|when|where)\b/i.test(text) || text.split(' ').length <= 3;
}

/** `Action 1`, `Objective 2` too. */
function kindOfLabel(text: string): ColumnKind | undefined {
  return kindOfHeading(text.replace(/\s*:\s*$/, '').replace(/\s*(?:no\.?\s*)?\d{1,2}([./]\d{1,2})?$/, ''));
}
