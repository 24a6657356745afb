import { isUpnShaped } from '../../pupilGuard';
import { goesOnUnder } from '../goesOn';
import { isStaffList } from '../staffLists';
import { kindOfHeading } from '../headings';
import { looksLikeYearGroup, personKind, type PersonKind } from '../pupilWords';
import { columnLetters, type Cell, type Row, type Sheet } from '../workbook';
import { isStage } from './besideNames';
import { isForename } from './forenames';
import { isGroup } from './groupWords';
import { share, type PersonColumn } from './personTable';
import { looksLikeInitials, looksLikeName } from './personNames';

type IsChild = (cell: Cell) => boolean;

/**
 * What stands on a sheet without headings of its own, each column taken for what its cells hold: the whole sheet where no row is
 * headings of a plan or of staff; otherwise the columns beside those headings, and the rows after a gap that hold something else than the table above.
 */
export function bareTables(sheet: Sheet, isChild: IsChild): PersonColumn[][] {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const heads = sheet.rows.slice(0, 60).filter(isHeadOfOthers);
  if (heads.length === 0) return [tableOf(sheet.rows, columns, isChild)];
  const free = columns.filter((column) => heads.every(({ cells }) => !cells[column]?.text && !cells[column]?.within));
  return [
    tableOf(sheet.rows, free, isChild),
    ...blocksBeside(sheet, heads).map((rows) => listBeside(rows, heads, columns, isChild)),
  ];
}

/** Headings of a plan or of staff. */
function isHeadOfOthers({ cells }: Row): boolean {
  return cells.some((cell) => {
    const kind = cell?.text ? kindOfHeading(cell.text) : undefined;
    const ofStaff = cell?.text && (personKind(cell.text) === 'staffFact' || OF_STAFF.test(cell.text.trim()));
    return kind === 'action' || (ofStaff && (!kind || kind === 'training' || kind === 'monitoring'));
  });
}

const OF_STAFF = /^(coach|mentor|governor|link governor|visit( date)?|training need|role)$/i;

/** Rows set off by a gap from headings, above or below them, none of them headings themselves. */
function blocksBeside({ rows }: Sheet, heads: readonly Row[]): Row[][] {
  const blocks: Row[][] = [[]];
  for (const [index, row] of rows.entries()) {
    const isEmpty = row.cells.every((cell) => !cell?.text);
    if (isEmpty || row.line > (rows[index - 1]?.line ?? row.line) + 1) blocks.push([]);
    if (!isEmpty) blocks.at(-1)!.push(row);
  }
  return blocks.filter((block) => block.length > 0 && !block.some((row) => heads.includes(row)));
}

/** A list above or under a table. Whoever leads what goes on in the table is no list. */
function listBeside(rows: readonly Row[], heads: readonly Row[], columns: readonly number[], isChild: IsChild): PersonColumn[] {
  const above = heads.filter(({ line }) => line < rows[0]!.line).at(-1);
  const kindAbove = (column: number) => kindOfHeading(above?.cells[column]?.text ?? '');
  const table = tableOf(rows, columns, isChild);
  const isOfChild = table.some(({ kind }) => kind === 'upn' || kind === 'birthDates');
  if (above && !isOfChild && goesOnUnder(above, rows)) return [];
  const isOther = ({ column, says }: PersonColumn) =>
    says && (!['lead', 'support', 'whoWhen', 'monitoring'].includes(kindAbove(column) ?? '') || !goesOn);
  const action = columns.find((column) => kindAbove(column) === 'action');
  const goesOn = table.every(({ column }) => column !== action) && rows.some(({ cells }) => cells[action ?? -1]?.text);
  const ofStaff = above?.cells.some((cell) => cell?.text && personKind(cell.text) === 'staffFact' && !kindOfHeading(cell.text));
  return table.some(isOther) && !ofStaff && !isStaffList(rows) ? table : [];
}

function tableOf(rows: readonly Row[], columns: readonly number[], isChild: IsChild): PersonColumn[] {
  const table = columns.map((column): PersonColumn => {
    const cells = rows.flatMap(({ cells: own }) => (own[column]?.text ? [own[column]] : []));
    const kind = cells.length < 3 ? undefined : kindOfCells(cells, isChild);
    const isPeople = kind === 'anyNames' || kind === 'initials';
    return {
      column,
      heading: `column ${columnLetters(column)}`,
      cells,
      kind,
      ...(isPeople ? { says: 'names', people: 'surely' } : { says: undefined, people: 'no' }),
    };
  });
  const named = table.some(({ says }) => says);
  return table.filter(({ kind }) => kind === 'upn' || (kind && named));
}

function kindOfCells(cells: readonly Cell[], isChild: IsChild): PersonKind | undefined {
  const of = (fits: (text: string, cell: Cell) => boolean) => share({ cells }, fits);
  const several = new Set(cells.map(({ text }) => text)).size >= 3;
  if (of(isUpnShaped) >= 0.5) return 'upn';
  if (of((_, cell) => isChild(cell)) >= 0.7) return 'birthDates';
  if (of(looksLikeYearGroup) >= 0.7) return 'yearGroup';
  if (of(isStage) >= 0.7) return 'pupilFact';
  if (several && of(isForename) >= 0.7) return 'anyNames';
  if (several && of((text) => looksLikeName(text) && !TITLED.test(text) && !isGroup(text)) >= 0.7) return 'anyNames';
  return several && of(looksLikeInitials) >= 0.7 ? 'initials' : undefined;
}

const TITLED = /^(mrs?|miss|ms|dr|sir)\b/i;
