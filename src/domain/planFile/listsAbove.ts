import { readListedPlan } from './listedPlan';
import { listLinesOf, type ListLine } from './listLines';
import { nothingGathered, type Gathered } from './raw';
import type { ReadingContext } from './reading';
import { findTableHeads } from './tableHeads';
import type { Sheet } from './workbook';

/**
 * The sheet without the headings whose actions are lists, where a further heading stands over a table: `Priority 1: …` and its points,
 * then `Priority 2: …` and its table. What they say is read into `gathered`. Unchanged where the table has a column of objectives,
 * as the points may then say anything of them.
 */
export function withoutListsAbove(sheet: Sheet, sheetIndex: number, gathered: Gathered, context: ReadingContext): Sheet {
  const [head] = findTableHeads(sheet);
  if (!head || head.columns.some(({ kind }) => kind === 'objective' || kind === 'priority')) return sheet;
  const lines = listLinesOf({ ...sheet, rows: sheet.rows.slice(0, head.first) }, sheetIndex) ?? [];
  const last = lines.at(-1);
  if (!isOver(last)) return sheet;
  const { level } = last.section;
  if (!lines.some((line, at) => isOver(line) && line.section.level === level && lines[at + 1]?.is === 'point')) return sheet;
  const { row: end } = last.place;
  const lists = nothingGathered();
  const above = { ...sheet, rows: sheet.rows.slice(0, end) };
  if (!readListedPlan(above, sheetIndex, lists, context, false) || lists.actions.length === 0) return sheet;
  gathered.objectives.push(...lists.objectives);
  gathered.actions.push(...lists.actions);
  gathered.leftOut.push(...lists.leftOut);
  for (const one of lists.fromLists) gathered.fromLists.add(one);
  return { ...sheet, rows: sheet.rows.map((row, at) => (at < end ? { ...row, cells: [] } : row)) };
}

type Heading = Extract<ListLine, { is: 'heading' }>;

function isOver(line: ListLine | undefined): line is Heading {
  return line?.is === 'heading' && line.section.labelled;
}
