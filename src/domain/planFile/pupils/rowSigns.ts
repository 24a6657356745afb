import { kindOfHeading } from '../headings';
import { initialsWithYear, looksLikeYearGroup, personKind } from '../pupilWords';
import { isOverStaff } from '../roles';
import { columnLetters, type Sheet } from '../workbook';
import type { PupilFinding } from './pupilFinding';
import { isForename } from './forenames';
import { areClasses, isGroup } from './groupWords';
import { speaksOfPupils } from './headingSays';
import { namesPart, piecesOf } from './peopleInCells';
import type { PersonColumn } from './personTable';
import { isNeed } from './needs';
import { isNamed, isWholeName, looksLikeInitials, looksLikeName } from './personNames';

/** Whole names in what is done, in most of its rows, each but once: `Talk group for Zeph Wood`; training is for staff. */
export function namedInActions(table: readonly PersonColumn[]): PersonColumn[] {
  return table.filter(({ heading, cells }) => {
    if (kindOfHeading(heading) !== 'action') return false;
    const names = cells.flatMap(({ text }) => {
      const [, name] = /\bfor (\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{Ll}'’-]+)(?= *(?:$|[.,;(\n]))/u.exec(text) ?? [];
      return name && looksLikeName(name) && !isGroup(name) && !isTraining(text) && !BOUGHT.test(text) ? [name] : [];
    });
    return names.length >= 3 && names.length / cells.length >= 0.6 && new Set(names).size / names.length >= 0.8;
  });
}

/** Initials behind what is done for one pupil, each but once, in most rows of actions: `Annual review HM`, `SaLT referral – KO`. */
export function initialsInActions(table: readonly PersonColumn[]): PersonColumn[] {
  const led = new Set(
    table.filter(({ heading }) => kindOfHeading(heading) === 'lead').flatMap(({ cells }) => cells.map(({ text }) => text)),
  );
  return table.filter(({ heading, cells }) => {
    if (kindOfHeading(heading) !== 'action') return false;
    const found = cells.flatMap(({ text }) => {
      const [, initials = ''] = /(?<![\p{L}\p{N}])((?:[A-Z]\.?){2,3})\.?$/u.exec(text.trim()) ?? [];
      return isOfOnePupil(text) && looksLikeInitials(initials) && !led.has(initials) ? [initials] : [];
    });
    return found.length >= 3 && found.length / cells.length >= 0.6 && new Set(found).size / found.length >= 0.8;
  });
}

/** Whether what is done is for one pupil: `Annual review`, `SaLT referral`. */
export function isOfOnePupil(text: string): boolean {
  return OF_ONE_PUPIL.test(text);
}

const OF_ONE_PUPIL =
  /^(?:(?:annual|interim|emergency|early) review|ehcp?\b|ehcna|salt\b|ep\b|camhs|(?:\w+ )?referral|one[- ]page profile|(?:pupil )?passport|iep|pep|reduced timetable|risk assessment|1:1|transition (?:plan|meeting))/i;

/** Whether what is done is training or the like, for staff. */
export function isTraining(text: string): boolean {
  return TRAINING.test(text);
}

/** Whole names over columns of crosses, beside a heading for what pupils are given: who gets which. Who is trained in what are staff. */
export function namesOverMarks({ rows }: Sheet): PupilFinding[] {
  const at = rows.slice(0, 60).findIndex(({ cells }) => {
    const [first, ...others] = cells.flatMap((cell) => (cell?.text ? [cell.text] : []));
    return first && GIVEN.test(first) && others.length > 2 && others.every(isWholeName) && new Set(others).size === others.length;
  });
  const below =
    at < 0 ? [] : rows.slice(at + 1).flatMap(({ cells }) => cells.slice(1).flatMap((cell) => (cell?.text ? [cell.text] : [])));
  const marks = below.filter((text) => text.split(' ').length <= 3);
  return below.length > 2 && marks.length / below.length >= 0.8
    ? [{ reason: 'names', named: `row ${rows[at]!.line}`, rows: 1 }]
    : [];
}

const GIVEN = /^(wave \d )?(intervention|provision|support|strateg(y|ies)|targets?|needs?|group)s?\b/i;

/**
 * `Zeph Wood – ASD – Y3` over the rows of each: a whole name and a need by themselves in their row. Staff lead a need without a year group, under words for
 * them or where their initials stand alone in another cell.
 */
export function namesWithNeeds({ rows }: Sheet): PupilFinding[] {
  const texts = rows.map(({ cells }) => cells.flatMap((cell) => (cell?.text ? [cell.text] : [])));
  const found = texts.flatMap((own, row) => {
    const [name = '', ...said] = own.length === 1 ? own[0]!.split(/\s*[-–—,(|:)]\s*/) : [];
    return isWholeName(name) && said.some(isNeed) ? [{ row, name, said }] : [];
  });
  const [first] = found;
  if (!first || found.length < 2) return [];
  const [above = ''] = texts.slice(0, first.row).findLast((own) => own.length === 1) ?? [];
  const alone = new Set(texts.flatMap((own) => (own.length > 1 ? own : [])));
  const initialsOf = (name: string) => name.replace(/(\p{Lu})[^\s-]*[\s-]*/gu, '$1');
  const areStaff =
    !speaksOfPupils(above) && (isOverStaff(above) || found.every(({ name }) => alone.has(name) || alone.has(initialsOf(name))));
  if (areStaff && !found.some(({ said }) => said.some(looksLikeYearGroup))) return [];
  return [{ reason: 'names', named: `row ${rows[first.row]!.line}`, rows: found.length }];
}

/** `KT Y4` row after row in one column, or lists of initials in a grid of year groups. */
export function initialsLists(sheet: Sheet): PupilFinding[] {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const found: PupilFinding[] = [];
  const grid = yearGrid(sheet);
  for (let column = 0; column < width; column += 1) {
    const texts = sheet.rows.map(({ cells }) => cells[column]?.text ?? '');
    const head = texts.find((text) => text !== '') ?? '';
    const lead = areOverStaff(texts);
    const together = lead ? 0 : texts.filter((text) => initialsWithYear(text) && !COACHES.test(text)).length;
    const lists = grid && !lead ? texts.filter((text) => listsInitials(text) || listsNames(text)).length : 0;
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

/** Whether a column, by the words at its top, is of staff or of what is bought. */
function areOverStaff(texts: readonly string[]): boolean {
  return texts
    .slice(0, 60)
    .some(
      (text) =>
        !speaksOfPupils(text) && (['lead', 'support', 'monitoring'].includes(kindOfHeading(text) ?? '') || OF_STAFF.test(text)),
    );
}

/** `SaLT block for Zeph (Y4)`, `Zeph – Y3` row after row in one column, by first names of many. */
export function namesWithYears({ rows }: Sheet): PupilFinding[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column): PupilFinding[] => {
    const texts = rows.map(({ cells }) => cells[column]?.text ?? '');
    const named = texts.filter((text) => isNamedWithYear(text) && !COACHES.test(text));
    if (named.length < 3 || areOverStaff(texts)) return [];
    return [{ reason: 'names', named: `column ${columnLetters(column)}`, rows: named.length }];
  });
}

function isNamedWithYear(text: string): boolean {
  return [...text.matchAll(NAMED_WITH_YEAR)].some(([, name]) => isForename(name!));
}

const NAMED_WITH_YEAR =
  /(?<!\p{L})(\p{Lu}\p{Ll}[\p{L}’'-]*)(?: \p{Lu}\p{L}*\.?)?[ ,:–(-]{1,3}(?:Y(?:ea)?r? ?\d{1,2}|\d{1,2}[A-Z]|Reception|Nursery)(?![\p{L}\p{N}])/gu;
const TRAINING =
  /\b(train\w*|course|coach\w*|cpd|inset|induct\w*|mentor\w*|apprais\w*|release|cover|npq\w*|qualif\w*|accredit\w*)\b/i;
const BOUGHT = /\b(book|licen[cs]es?|subscri\w*)\b/i;
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

/** `Zeph, Yara, Ilse - Talk Boost`. */
function listsNames(text: string): boolean {
  const pieces = piecesOf(namesPart(text));
  return namesPart(text) !== text && pieces.length > 1 && pieces.every(isNamed) && !areClasses(pieces);
}
