import { daysBetween } from '../day';
import { isUpnShaped } from '../pupilGuard';
import { findDays } from './days';
import type { PupilFinding } from './guardWorkbook';
import { halfOfName, kindOfHeading } from './headings';
import {
  initialsWithYear,
  looksLikeInitials,
  looksLikeName,
  looksLikeYearGroup,
  personKind,
  type PersonKind,
} from './pupilWords';
import { areSurelyPeople, isGroup } from './peopleInCells';
import { namedInActions, pupilHeadings, speaksOfPupils } from './pupilHeadings';
import { pupilRows } from './pupilRows';
import type { ReadingContext } from './reading';
import { plainWords } from './understood';
import { columnLetters, type Cell, type Sheet } from './workbook';

/** A column under a heading, with what its words say it holds of a person. */
export interface PersonColumn {
  column: number;
  heading: string;
  kind: PersonKind | undefined;
  cells: Cell[];
}

/** What on one sheet names pupils row after row: by headings together with what stands below, or by content alone. */
export function guardSheet(sheet: Sheet, context: ReadingContext): PupilFinding[] {
  for (let row = 0; row < Math.min(sheet.rows.length, 60); row += 1) {
    if (!mayHead(sheet.rows[row]?.cells.flatMap((cell) => (cell?.text ? [cell.text] : [])) ?? [])) continue;
    const columns = columnsUnder(sheet, row);
    const headed = columns.filter(({ heading, kind }) => kind ?? kindOfHeading(heading) ?? speaksOfPupils(heading)).length;
    const listed =
      columns.length > 1 && headed > columns.length / 2 ? [...pupilHeadings(columns), ...namedInActions(columns)] : [];
    const of = byHeadings(columns, context);
    const found = [
      ...of,
      ...listed.map(({ heading, cells }) => ({ reason: 'names' as const, named: heading, rows: cells.length })),
    ];
    if (found.length > 0) return found.filter(({ named }, at) => found.findIndex((other) => other.named === named) === at);
  }
  return [...byContent(sheet, context), ...initialsLists(sheet)];
}

/** Whether a row's texts may stand over columns that name pupils. */
function mayHead(texts: readonly string[]): boolean {
  const ofPeople = (text: string) =>
    !['staffFact', undefined].includes(personKind(text)) || speaksOfPupils(text) || /^(who|person)$/i.test(text.trim());
  const kinds = texts.flatMap((text) => kindOfHeading(text) ?? []);
  return texts.some(ofPeople) || (kinds.includes('action') && kinds.length > texts.length / 2);
}

function columnsUnder(sheet: Sheet, row: number): PersonColumn[] {
  return (sheet.rows[row]?.cells ?? []).flatMap((cell, column): PersonColumn[] => {
    if (!cell?.text || cell.text.length > 60) return [];
    const cells = sheet.rows.slice(row + 1).flatMap(({ cells: own }) => (own[column]?.text ? [own[column]] : []));
    return [{ column, heading: cell.text.replace(/\s+/g, ' '), kind: personKind(cell.text), cells }];
  });
}

function byHeadings(columns: PersonColumn[], context: ReadingContext): PupilFinding[] {
  const of = (...kinds: PersonKind[]) => columns.filter(({ kind, cells }) => kind && kinds.includes(kind) && cells.length > 0);
  const isPlan = columns.some(({ heading }) => kindOfHeading(heading) === 'action');
  const staff = of('staffFact').length > 0 || isPlan;
  const numbers = of('upn', 'uln', 'nhsNumber').filter(
    ({ kind, cells }) =>
      share(cells, (text) => (kind === 'upn' ? isUpnShaped(text) || /^\d{3,8}$/.test(text) : /^[\d ]{8,14}[A-Z]?$/.test(text))) >
      0.3,
  );
  const births = of('birthDates').filter(({ cells }) => share(cells, (text, cell) => isChild(text, cell, context)) > 0.3);
  const named = of('names', 'anyNames').filter(
    ({ kind, cells }) =>
      cells.length > 1 && (kind === 'names' || share(cells, (text) => looksLikeName(text) || isFirstName(text)) >= 0.6),
  );
  const pupils = of('pupilNames').filter(
    ({ heading, cells }) =>
      cells.length > 1 &&
      share(cells, (text) => !isGroup(text) && (looksLikeName(text) || looksLikeInitials(text) || isFirstName(text))) >= 0.6 &&
      (of('pupilFact', 'yearGroup').length > 0 || areSurelyPeople(heading, textsOf(cells), false)),
  );
  const initials = of('initials').filter(({ cells }) => cells.length > 2 && share(cells, looksLikeInitials) >= 0.6);
  const facts = of('pupilFact');
  const years = of('yearGroup').filter(
    ({ cells }) => share(cells, looksLikeYearGroup) >= 0.6 || share(cells, (text) => /^\d{1,2}$/.test(text)) >= 0.6,
  );
  const listed = named.length > 0 && (facts.length > 0 ? !staff || facts.length > 1 : years.length > 0 && !staff);
  const isLead = ({ heading }: PersonColumn) => kindOfHeading(heading) === 'lead' && halfOfName(heading) === undefined;
  // Whoever leads has a column: where an action is for one alone, the names of two columns are of those it is for.
  const halves = named.filter(({ kind }) => kind === 'names');
  const besideLeads =
    isPlan && columns.some(isLead) && halves.length > 1 && of('staffFact').every(isLead) && columns.some(isOfOnePupil);
  const byInitials = initials.length > 0 && !staff && (years.length > 0 || facts.length > 0);
  const single = pupilRows(columns);
  if (numbers.length + births.length + pupils.length + single.length === 0 && !listed && !byInitials && !besideLeads) return [];
  const rows = Math.max(...columns.map(({ cells }) => cells.length));
  const naming = [
    ...numbers,
    ...births,
    ...pupils,
    ...named,
    ...of('birthDates', 'addresses', 'upn', 'uln', 'nhsNumber'),
    ...(byInitials ? [...initials, ...years] : []),
    ...single,
  ];
  const unique = columns.filter((column) => naming.includes(column));
  return unique.map(({ kind, heading }) => ({ reason: reasonOf(kind), named: heading, rows }));
}

function isOfOnePupil({ heading, cells }: PersonColumn): boolean {
  return kindOfHeading(heading) === 'action' && cells.some(({ text }) => OF_A_PUPIL.test(text));
}

/** Of one alone: plans speak of groups, their support and their reading in nearly every line. */
const OF_A_PUPIL =
  /\b(pupil|child|student|learner|boy|girl|he|she|him|his|hers?|1:1|one[ -]to[ -]one|grip|(?:twice|once|\d ?x|x ?\d) (?:a |per )?(?:day|week))\b/i;

function reasonOf(kind: PersonKind | undefined): PupilFinding['reason'] {
  if (kind === 'upn' || kind === 'uln' || kind === 'nhsNumber' || kind === 'birthDates' || kind === 'addresses') return kind;
  return kind === 'initials' || kind === 'yearGroup' ? 'initialsAndYears' : 'names';
}

/** Columns without headings: names beside year groups, or beside children's birth dates, row after row. */
function byContent(sheet: Sheet, context: ReadingContext): PupilFinding[] {
  const heads = sheet.rows
    .slice(0, 60)
    .some(
      ({ cells }) =>
        cells.filter(
          (cell) =>
            cell?.text &&
            ['action', 'staff'].includes(kindOfHeading(cell.text) ?? (personKind(cell.text) === 'staffFact' ? 'staff' : '')),
        ).length > 0,
    );
  if (heads) return [];
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    cells: sheet.rows.flatMap(({ cells }) => (cells[column]?.text ? [cells[column]] : [])),
  })).filter(({ cells }) => cells.length >= 4);
  const names = columns.filter(
    ({ cells }) => share(cells, looksLikeName) >= 0.7 && new Set(cells.map(({ text }) => text)).size >= 4,
  );
  const initials = columns.filter(
    ({ cells }) => share(cells, looksLikeInitials) >= 0.7 && new Set(cells.map(({ text }) => text)).size >= 4,
  );
  const years = columns.filter(({ cells }) => share(cells, looksLikeYearGroup) >= 0.7);
  const births = columns.filter(({ cells }) => share(cells, (text, cell) => isChild(text, cell, context)) >= 0.7);
  const upns = columns.filter(({ cells }) => share(cells, isUpnShaped) >= 0.5);
  const people = [...names, ...initials];
  if (upns.length === 0 && (people.length === 0 || years.length + births.length === 0)) return [];
  const reason = upns.length > 0 ? 'upn' : births.length > 0 ? 'birthDates' : names.length > 0 ? 'names' : 'initialsAndYears';
  return [...upns, ...people, ...births].map(({ column, cells }) => ({
    reason,
    named: `column ${columnLetters(column)}`,
    rows: cells.length,
  }));
}

/** `KT Y4` row after row in one column, or lists of initials in a grid of year groups. */
function initialsLists(sheet: Sheet): PupilFinding[] {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const found: PupilFinding[] = [];
  const grid = yearGrid(sheet);
  for (let column = 0; column < width; column += 1) {
    const texts = sheet.rows.map(({ cells }) => cells[column]?.text ?? '');
    const head = texts.find((text) => text !== '') ?? '';
    const lead = texts
      .slice(0, 60)
      .some((text) => ['lead', 'support', 'monitoring'].includes(kindOfHeading(text) ?? '') || OF_STAFF.test(text));
    const together = lead ? 0 : texts.filter((text) => initialsWithYear(text) && !COACHES.test(text)).length;
    const lists = grid && !lead ? texts.filter(listsInitials).length : 0;
    if (together >= 3 || lists >= 3)
      found.push({
        reason: 'initialsAndYears',
        named:
          personKind(head) || kindOfHeading(head) || looksLikeYearGroup(head)
            ? head.slice(0, 40)
            : `column ${columnLetters(column)}`,
        rows: Math.max(together, lists),
      });
  }
  return found;
}

/** A heading over staff or over what is bought. */
const OF_STAFF =
  /^(?=.{0,40}$)(?!.*(pupil|child|student|learner)).*\b(staff|teachers?|to be trained|programmes?|schemes?|adults?)\b/i;
/** `Coach Sarah K (Y4)`, `Little Wandle A (Year 1)`: a member of staff, a programme's set. */
const COACHES =
  /\b(coach|train|mentor|observe|release|cover for|induct|appraise|apprais\w+)\b|^(\w+ )?(wandle|lexia|numbots|jigsaw|makaton|lego|zones|thrive|rose|trust)\b/i;

function yearGrid(sheet: Sheet): boolean {
  const rows = sheet.rows.filter(({ cells }) => looksLikeYear(cells.find((cell) => cell?.text)?.text ?? '')).length;
  const across = Math.max(0, ...sheet.rows.map(({ cells }) => cells.filter((cell) => cell && looksLikeYear(cell.text)).length));
  return rows >= 3 || across >= 3;
}

function looksLikeYear(text: string): boolean {
  return /^((year|yr|y) ?\d{1,2}|reception|rec|nursery)\b/i.test(text.trim()) && text.length < 20;
}

/** Two or more initials in a row, set off by commas: `Reading pens (AB, CD)`. */
function listsInitials(text: string): boolean {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(?:[A-Z]\.?){2,3}(?:\s*[,/&]\s*(?:[A-Z]\.?){2,3})+(?![\p{L}\p{N}])/gu)].some(
    ([list]) => list.split(/\s*[,/&]\s*/).filter(looksLikeInitials).length >= 2,
  );
}

function isFirstName(text: string): boolean {
  return (
    /^[A-Z][a-zà-ÿ'’-]{1,14}( [A-Z]\.?)?$/.test(text.trim()) &&
    !/^(All|Whole|Year|Various|None|Group|Class|Boys|Girls|Some|Send|Sen|Yes|No|Most|Targeted|Identified|Reception|Nursery|Vulnerable|New|Specific|Individual|Everyone|Cohort)$/i.test(
      text.trim(),
    )
  );
}

/** Born 2 to 19 years before today. */
function isChild(text: string, cell: Cell, context: ReadingContext): boolean {
  const day = cell.day ?? findDays(plainWords(text), context)[0]?.day;
  if (!day || !/\d{4}|\d\d$/.test(text)) return false;
  const age = daysBetween(day, context.today) / 365.25;
  return age > 2 && age < 19.5;
}

function textsOf(cells: Cell[]): string[] {
  return cells.map(({ text }) => text);
}

function share(cells: Cell[], fits: (text: string, cell: Cell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter((cell) => fits(cell.text, cell)).length / cells.length;
}
