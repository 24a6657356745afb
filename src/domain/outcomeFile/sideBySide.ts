import type { Place, Row, Sheet, Workbook } from '../planFile/workbook';
import { cellNumbers } from './cellNumbers';
import { meaningOf } from './labels';
import type { OutcomeReading, ReadFigure } from './reading';

/** A file in which no two tables stand beside each other, and how a reading of it is told by the places of the file itself. */
export interface Unfolded {
  workbook: Workbook;
  inFile(reading: OutcomeReading): OutcomeReading;
}

/**
 * A file with a sheet of its own for each table that stands to the right of another, an empty column between. Each names its groups
 * itself: a lone column of figures or comments beside a gap belongs to the table on its left. Cells stay in their columns.
 */
export function unfoldTables(workbook: Workbook): Unfolded {
  const { sheets } = workbook;
  const parts = sheets.map((sheet) => partsOf(sheet));
  const beside = parts.flatMap((own, sheet) => own.slice(1).map((part) => ({ part, sheet })));
  if (beside.length === 0) return { workbook, inFile: (reading) => reading };
  const from = ({ sheet, ...place }: Place): Place => ({ ...place, sheet: beside[sheet - sheets.length]?.sheet ?? sheet });
  return {
    workbook: { ...workbook, sheets: [...parts.map(([first]) => first!), ...beside.map(({ part }) => part)] },
    inFile: (reading) => ({
      ...reading,
      figures: reading.figures.map((one): ReadFigure => {
        const places = Object.entries(one.from).map(([what, place]) => [what, from(place)]);
        return { ...one, from: Object.fromEntries(places) as ReadFigure['from'] };
      }),
      questions: reading.questions.map((one) => ({ ...one, from: one.from.map(from) })),
      leftOut: reading.leftOut.map((one) => ({ ...one, from: from(one.from) })),
    }),
  };
}

/** The tables of a sheet that stand beside each other, each with the rest of the sheet empty; the sheet itself where there is one. */
function partsOf(sheet: Sheet): Sheet[] {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const isEmpty = (column: number): boolean => sheet.rows.every(({ cells }) => textIn(cells, column) === '');
  const starts = columns.filter((column) => !isEmpty(column) && (column === 0 || isEmpty(column - 1)));
  const named = starts.filter((column, at) => namesGroups(sheet.rows, column, starts[at + 1] ?? width));
  if (named.length < 2) return [sheet];
  return named.map((start, at) => ({ ...sheet, rows: onlyFrom(sheet.rows, at === 0 ? 0 : start, named[at + 1] ?? width) }));
}

/** Whether two rows and more name a group in these columns, each with a number beside it. */
function namesGroups(rows: readonly Row[], from: number, to: number): boolean {
  const isGroup = (text: string): boolean => {
    const { group, letter } = meaningOf(text);
    return (group ?? letter) !== undefined;
  };
  const named = rows.filter(({ cells }) => {
    const own = cells.slice(from, to);
    const at = own.findIndex((_, column) => isGroup(textIn(own, column)));
    return at >= 0 && own.slice(at + 1).some((cell) => cell && cellNumbers(cell) !== undefined);
  });
  return named.length >= 2;
}

/** The rows with the cells of some columns alone, and with titles that stand alone in their row above all figures. */
function onlyFrom(rows: readonly Row[], from: number, to: number): Row[] {
  const first = rows.findIndex(({ cells }) => cells.some((cell) => cell && cellNumbers(cell) !== undefined));
  return rows.map((row, at) => {
    const isTitle = at < first && row.cells.filter((_, column) => textIn(row.cells, column) !== '').length === 1;
    return isTitle ? row : { ...row, cells: row.cells.map((cell, column) => (column >= from && column < to ? cell : undefined)) };
  });
}

function textIn(cells: Row['cells'], column: number): string {
  return cells[column]?.text.trim() ?? '';
}
