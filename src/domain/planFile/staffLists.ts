import { goesOnUnder } from './goesOn';
import { kindOfHeading } from './headings';
import { isRole } from './roles';
import { looksLikeYearGroup } from './pupilWords';
import { leaveOut, type Gathered } from './raw';
import type { Row, Sheet } from './workbook';
import { isForename } from './pupils/forenames';
import { isWholeName } from './pupils/personNames';

/**
 * Whether rows are whole names with a role or a class each, no class twice, under a line for staff or none: staff by what they do, teachers by the class they have. Pupils
 * share theirs. Whose names they are stays unsaid, so that nothing of them is read.
 */
export function isStaffList(rows: readonly Row[]): boolean {
  const [first, ...others] = rows.map(({ cells }) => cells.flatMap((cell) => (cell?.text ? [cell.text.trim()] : [])));
  const isTitled = first?.length === 1 && /\b(teachers?|staff|tutors?|adults)\b/i.test(first[0]!);
  const list = first && !isTitled ? [first, ...others] : others;
  const classes = list.flatMap((texts) => texts.filter((text) => looksLikeYearGroup(text)));
  const isOne = (texts: string[]) =>
    texts.length === 2 &&
    texts.some((text) => looksLikeYearGroup(text) || isRole(text)) &&
    texts.some((text) => isWholeName(text) || (isTitled && isForename(text)));
  return list.length > 1 && list.every(isOne) && new Set(classes).size === classes.length;
}

/** The sheet without such lists under its table; each is told as left out. */
export function withoutStaffLists(sheet: Sheet, index: number, gathered: Gathered): Sheet {
  const rows = [...sheet.rows];
  for (let from = 1; from < rows.length; from += 1) {
    if (!isEmpty(rows[from - 1]!) && rows[from]!.line === rows[from - 1]!.line + 1) continue;
    const length = rows.slice(from).findIndex((row, at) => isEmpty(row) || (at > 0 && row.line > rows[from + at - 1]!.line + 1));
    const end = length < 0 ? rows.length : from + length;
    const list = rows.slice(from, end);
    const head = rows.slice(0, from).findLast(({ cells }) => cells.some((cell) => kindOfHeading(cell?.text ?? '') === 'action'));
    if (!isStaffList(list) || (head && goesOnUnder(head, list))) continue;
    const column = rows[from]!.cells.findIndex((cell) => cell?.text);
    leaveOut(gathered, 'otherTable', rows[from]!.cells[column]?.text ?? '', { sheet: index, row: from, column }, end - from);
    for (let row = from; row < end; row += 1) rows[row] = { ...rows[row]!, cells: [] };
  }
  return { ...sheet, rows };
}

function isEmpty({ cells }: Row): boolean {
  return cells.every((cell) => !cell?.text);
}
