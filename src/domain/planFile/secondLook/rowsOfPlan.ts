import type { Gathered, Part, RawObjective } from '../raw';
import type { LeftOutReason } from '../reading';
import type { Row, Sheet } from '../workbook';

/** Rows of a sheet from which actions and objectives were read, and those of which it is known that they are something else. */
export function usedRows({ actions, objectives, leftOut }: Gathered, sheet: number): Set<number> {
  const places = [
    ...actions.flatMap(({ action, parts }) => [action, ...parts]).map(({ place, rows }) => ({ place, rows })),
    ...objectives.flatMap(({ from }) => from.map((place) => ({ place, rows: 1 }))),
    ...objectives.flatMap(({ criteria, costs }) => [...criteria, ...costs].map(({ place }) => ({ place, rows: 1 }))),
    ...leftOut.filter(({ why }) => !OPEN.has(why)).map(({ from, rows }) => ({ place: from, rows })),
  ];
  const own = places.filter(({ place }) => place.sheet === sheet);
  return new Set(own.flatMap(({ place, rows }) => Array.from({ length: rows }, (_, at) => place.row + at)));
}

/** What was left out because nothing was made of it. */
const OPEN: ReadonlySet<LeftOutReason> = new Set(['text', 'title']);

/** The objective that the last row above a place is for. */
export function objectiveAbove({ actions, objectives }: Gathered, { sheet, row }: Part['place']): RawObjective | null {
  const all: { objective: RawObjective | null; place: Part['place'] }[] = [
    ...objectives.flatMap((objective) => objective.from.map((place) => ({ objective, place }))),
    ...actions.map(({ objective, action: { place } }) => ({ objective, place })),
  ];
  const above = all.filter(({ place }) => place.sheet === sheet && place.row < row).sort((a, b) => a.place.row - b.place.row);
  return above.at(-1)?.objective ?? null;
}

/** The cells of a row in the columns that the file shows. */
export function seenCells({ rows, hiddenColumns }: Sheet, row: number): Row['cells'] {
  const cells = rows[row]?.cells ?? [];
  return hiddenColumns.length === 0 ? cells : cells.map((cell, column) => (hiddenColumns.includes(column) ? undefined : cell));
}
