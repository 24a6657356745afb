import { daysBetween } from '../../day';
import { isUpnShaped } from '../../pupilGuard';
import { findDays } from '../days';
import type { PupilFinding } from './pupilFinding';
import { kindOfHeading } from '../headings';
import { namesUnderTimes } from './nameGrids';
import { personKind, type PersonKind } from '../pupilWords';
import type { ReadingContext } from '../reading';
import { plainWords } from '../understood';
import type { Cell, Sheet } from '../workbook';
import { bareTables } from './bareTables';
import { share, tableUnder, type PersonColumn } from './personTable';
import { labelledPupils } from './labelledPupils';
import { listedPupils } from './pupilLists';
import { initialsInActions, initialsLists, namedInActions, namesOverMarks, namesWithNeeds, namesWithYears } from './rowSigns';
import { verdictsOn } from './verdicts';

/**
 * What on one sheet names pupils row after row. Each row that may be headings is looked at with the columns under it, then the
 * columns without headings, then initials in cells: numbers and birth dates of children are enough alone, names are weighed.
 */
export function guardSheet(sheet: Sheet, context: ReadingContext): PupilFinding[] {
  const isChild = ({ text, day }: Cell) => isOfChild(day ?? findDays(plainWords(text), context)[0]?.day, text, context);
  for (let row = 0; row < Math.min(sheet.rows.length, 60); row += 1) {
    const found = findingsIn(tableUnder(sheet, row), isChild);
    if (found.length > 0) return found;
  }
  const found = [
    ...onItsSide(sheet, isChild),
    ...labelledPupils(sheet, isChild),
    ...bareTables(sheet, isChild).flatMap((table) => findingsIn(table, isChild)),
    ...initialsLists(sheet),
    ...namesOverMarks(sheet),
    ...namesUnderTimes(sheet),
    ...namesWithNeeds(sheet),
    ...listedPupils(sheet),
  ];
  return found.length > 0 ? found : namesWithYears(sheet);
}

/** The same where headings go down the first columns, a child has a column, and no row is headings. */
function onItsSide(sheet: Sheet, isChild: (cell: Cell) => boolean): PupilFinding[] {
  const known = (cell: Cell | undefined) => cell?.text && (kindOfHeading(cell.text) ?? personKind(cell.text));
  if (sheet.rows.slice(0, 60).some(({ cells }) => cells.filter(known).length > 1)) return [];
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const rows = Array.from({ length: width }, (_, column) => ({
    line: column + 1,
    hidden: false,
    cells: sheet.rows.map(({ cells }) => cells[column]),
  }));
  const turned = { ...sheet, rows };
  return (
    [0, 1].map((row) => findingsIn(row < width ? tableUnder(turned, row) : [], isChild)).find((found) => found.length > 0) ?? []
  );
}

function findingsIn(table: readonly PersonColumn[], isChild: (cell: Cell) => boolean): PupilFinding[] {
  const refused = verdictsOn(table).filter(({ verdict }) => verdict === 'refuse');
  const alone = [
    ...table.filter(holdsNumbers),
    ...table.filter((column) => holdsBirths(column, isChild)),
    ...namedInActions(table),
    ...initialsInActions(table),
  ];
  if (refused.length + alone.length === 0) return [];
  const telling = new Set([
    ...alone,
    ...refused.flatMap(({ column, signs }) => [
      column,
      // Beside numbers and birth dates nothing else need tell.
      ...signs.flatMap(({ at, telling: tells }) => (tells && alone.length === 0 ? [at] : [])),
    ]),
    ...table.filter(
      ({ kind, people, cells }) => cells.length > 0 && (isOfIdentity(kind) || (people === 'surely' && isOfNames(kind))),
    ),
  ]);
  const rows = Math.max(...table.map(({ cells }) => cells.length));
  const named = table.filter((column) => telling.has(column));
  return named
    .filter(({ heading }, at) => named.findIndex((other) => other.heading === heading) === at)
    .map(({ kind, heading }) => ({ reason: reasonOf(kind), named: heading, rows }));
}

function holdsNumbers(column: PersonColumn): boolean {
  const { kind } = column;
  if (kind === 'upn') return share(column, (text) => isUpnShaped(text) || /^\d{3,8}$/.test(text)) > 0.3;
  return (kind === 'uln' || kind === 'nhsNumber') && share(column, (text) => /^[\d ]{8,14}[A-Z]?$/.test(text)) > 0.3;
}

function holdsBirths(column: PersonColumn, isChild: (cell: Cell) => boolean): boolean {
  return column.kind === 'birthDates' && share(column, (_, cell) => isChild(cell)) > 0.3;
}

/** Born 2 to 19 years before today. */
function isOfChild(day: string | undefined, text: string, { today }: ReadingContext): boolean {
  if (!day || !/\d{4}|\d\d$/.test(text)) return false;
  const age = daysBetween(day, today) / 365.25;
  return age > 2 && age < 19.5;
}

function isOfIdentity(kind: PersonKind | undefined): boolean {
  return kind === 'upn' || kind === 'uln' || kind === 'nhsNumber' || kind === 'birthDates' || kind === 'addresses';
}

function isOfNames(kind: PersonKind | undefined): boolean {
  return kind === 'names' || kind === 'anyNames';
}

function reasonOf(kind: PersonKind | undefined): PupilFinding['reason'] {
  if (kind === 'upn' || kind === 'uln' || kind === 'nhsNumber' || kind === 'birthDates' || kind === 'addresses') return kind;
  return kind === 'initials' || kind === 'yearGroup' ? 'initialsAndYears' : 'names';
}
