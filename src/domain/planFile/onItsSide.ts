import { kindOfHeading } from './headings';
import { nothingGathered, type Gathered } from './raw';
import type { Cell, Place, Sheet } from './workbook';

/** Whether headings stand down the first column, each but once, and more than one thing is said beside most of them. */
export function liesOnItsSide({ rows }: Sheet): boolean {
  const filled = rows.map(({ cells }) => cells.flatMap((cell, column) => (cell?.text ? [{ column, text: cell.text }] : [])));
  const labels = Math.min(...filled.filter((own) => own.length > 1).map(([first]) => first?.column ?? 0));
  const labelled = filled.flatMap(([first, ...rest]) => {
    const kind = first?.column === labels && first.text.length <= 45 ? kindOfHeading(first.text) : undefined;
    return kind ? [{ kind, values: rest.filter(({ text }) => kindOfHeading(text) === undefined).length }] : [];
  });
  const kinds = labelled.map(({ kind }) => kind);
  const several = labelled.filter(({ values }) => values > 1).length;
  return (
    new Set(kinds).size === kinds.length &&
    kinds.length > 2 &&
    labelled.some(({ kind, values }) => ['action', 'objective', 'outcome'].includes(kind) && values > 1) &&
    kinds.some((kind) => kind === 'action' || kind === 'lead' || kind === 'due') &&
    several > labelled.length / 2
  );
}

/** The sheet with its rows as columns, from its first heading on; `read` is given it, and what it gathers is put back in its places. */
export function readUpright(sheet: Sheet, gathered: Gathered, read: (upright: Sheet, into: Gathered) => void): void {
  const into: Gathered = { ...nothingGathered(), objectives: gathered.objectives, withoutHeadings: gathered.withoutHeadings };
  const known = gathered.objectives.length;
  read(turned(sheet), into);
  const places = new Set<Place>([
    ...into.objectives
      .slice(known)
      .flatMap(({ from, criteria, costs }) => [...from, ...[...criteria, ...costs].map(({ place }) => place)]),
    ...into.actions.flatMap(({ action, parts }) => [action, ...parts].map(({ place }) => place)),
    ...into.leftOut.map(({ from }) => from),
  ]);
  for (const place of places) [place.row, place.column] = [place.column, place.row];
  gathered.objectives = into.objectives;
  gathered.actions.push(...into.actions);
  gathered.leftOut.push(...into.leftOut);
  gathered.initials.push(...into.initials);
}

function turned({ rows, hiddenColumns, ...sheet }: Sheet): Sheet {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return {
    ...sheet,
    hiddenColumns: rows.flatMap(({ hidden }, row) => (hidden ? [row] : [])),
    rows: Array.from({ length: width }, (_, column) => ({
      line: column + 1,
      hidden: hiddenColumns.includes(column),
      cells: rows.map(({ cells }) => cells[column] && turnedCell(cells[column])),
    })),
  };
}

function turnedCell(cell: Cell): Cell {
  const { span, within } = cell;
  return {
    ...cell,
    ...(span && { span: { rows: span.columns, columns: span.rows } }),
    ...(within && { within: { row: within.column, column: within.row } }),
  };
}
