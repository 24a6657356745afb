import { kindOfHeading } from '../headings';
import { sameness } from '../raw';
import type { LeftOut, PlanReading } from '../reading';
import { readSection } from '../rowTexts';
import { linesOf, withoutBullet } from '../splitCells';
import type { Cell, Workbook } from '../workbook';
import { isLabel } from './labelsTaken';

/** Rows of which some words stand nowhere in what was read, and were not told either: they are told, so that nothing is lost unseen. */
export function standNowhere(
  reading: Pick<PlanReading, 'objectives' | 'actions' | 'heldBack' | 'leftOut' | 'columns' | 'initials'>,
  workbook: Workbook,
): LeftOut[] {
  const { objectives, actions, heldBack, leftOut, columns, initials } = reading;
  const known = new Set(
    [...actions, ...heldBack, ...objectives]
      .flatMap(({ from }) => from)
      .map(({ sheet, row, column }) => `${sheet},${row},${column}`),
  );
  const told = new Set(
    leftOut.flatMap(({ from, rows }) => Array.from({ length: rows }, (_, at) => `${from.sheet},${from.row + at}`)),
  );
  // A table beside the plan is told by its headings.
  const isToldOf = (sheet: number, row: number, column: number) =>
    leftOut.some(({ why, from }) => COLUMNS.has(why) && from.sheet === sheet && from.column === column && from.row <= row);
  let all: string | undefined;
  const stands = (words: string) =>
    (all ??= sameness(
      JSON.stringify([
        objectives,
        actions,
        heldBack,
        columns.map(({ heading }) => heading),
        initials,
        leftOut.map(({ text }) => text),
      ]),
    )).includes(words);
  const isLost = (line: string) => {
    const words = sameness(withoutBullet(line));
    const section = readSection(line);
    const [, label = '', value = ''] = /^([^:–]{2,40}?)\s*[:–]\s*(.*)$/s.exec(line) ?? [];
    const said = sameness(label ? value : section.text);
    const isNamed = isLabel(line) || kindOfHeading(line) !== undefined || (section.labelled && section.text === '');
    return words.length > 2 && !isNamed && !stands(words) && !(said.length > 0 && said.length < words.length && stands(said));
  };
  return workbook.sheets.flatMap((sheet, index) =>
    sheet.hidden
      ? []
      : sheet.rows.flatMap(({ cells, hidden }, row): LeftOut[] => {
          if (hidden || told.has(`${index},${row}`)) return [];
          const open = cells.flatMap((cell, column) =>
            isSeen(cell) &&
            !sheet.hiddenColumns.includes(column) &&
            !isToldOf(index, row, column) &&
            !known.has(`${index},${row},${column}`)
              ? [{ cell, column }]
              : [],
          );
          const lost = open.filter(({ cell }) => linesOf(cell.text).some(isLost));
          const [first] = lost;
          const text = open.map(({ cell }) => cell.text.replace(/\n/g, ' ')).join(' ');
          return first
            ? [
                {
                  why: 'text',
                  text: text.length > 80 ? `${text.slice(0, 79)}…` : text,
                  from: { sheet: index, row, column: first.column },
                  rows: 1,
                },
              ]
            : [];
        }),
  );
}

const COLUMNS: ReadonlySet<LeftOut['why']> = new Set(['otherTable', 'hiddenColumn', 'droppedColumn']);

function isSeen(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.text !== '' && !cell.within;
}
