import { kindOfHeading } from '../headings';
import { readLeads } from '../people';
import { looksLikeYearGroup } from '../pupilWords';
import { columnLetters, type Cell, type Sheet } from '../workbook';
import { isForename } from './forenames';
import { piecesOf } from './peopleInCells';
import { looksLikeInitials } from './personNames';
import type { PupilFinding } from './pupilFinding';

/**
 * Names or initials under terms, years or waves, in most cells several, beside what pupils are given: who gets what, and when. Whoever leads on the sheet is nobody
 * of these.
 */
export function namesUnderTimes({ rows }: Sheet): PupilFinding[] {
  const at = rows.slice(0, 60).findIndex(({ cells }) => cells.filter((cell) => cell && isOfTime(cell.text)).length > 1);
  if (at < 0) return [];
  const heads = rows[at]!.cells;
  const below = rows.slice(at + 1);
  const under = (column: number): Cell[] => below.flatMap(({ cells }) => (cells[column]?.text ? [cells[column]] : []));
  const columns = heads.flatMap((cell, column) => (cell && isOfTime(cell.text) ? [column] : []));
  const leading = heads.flatMap((cell, column) => (cell?.text && LEADING.has(kindOfHeading(cell.text)) ? [column] : []));
  const staff = new Set(leading.flatMap((column) => under(column).flatMap(({ text }) => readLeads(text).value ?? [])));
  if (!heads.some((cell) => GIVEN.test(cell?.text ?? ''))) return [];
  const lists = columns.flatMap(under).map(({ text }) => piecesOf(text));
  const isOne = (piece: string) => !staff.has(piece) && (isNamedShortly(piece) || looksLikeInitials(piece));
  const named = lists.filter((pieces) => pieces.every(isOne));
  const areLists = named.filter((pieces) => pieces.length > 1).length > 1 && new Set(named.flat()).size > 2;
  if (!areLists || named.length / lists.length < 0.6) return [];
  return [{ reason: 'names', named: `column ${columnLetters(columns[0]!)}`, rows: named.length }];
}

/** `Zeph`, `Zeph Wood`, `Zeph W`: by a first name of many. */
function isNamedShortly(piece: string): boolean {
  const [first = '', ...others] = piece.trim().split(' ');
  return isForename(first) && /^\p{Lu}/u.test(first) && others.length < 3 && others.every((word) => /^\p{Lu}/u.test(word));
}

function isOfTime(text: string): boolean {
  return looksLikeYearGroup(text) || TIME.test(text.trim());
}

const TIME =
  /^(?:autumn|spring|summer|aut|spr|sum|michaelmas|lent|trinity|term|half[ -]term|wave|tier|group|week|block|cycle)(?: term)?(?: ?\d| ?[a-d])?(?: \d{2,4})?$/i;
const LEADING: ReadonlySet<string | undefined> = new Set(['lead', 'support', 'monitoring', 'whoWhen']);
const GIVEN = /^(?:wave \d )?(?:interventions?|provisions?|support|programme|strateg(?:y|ies)|needs?|group)s?\b/i;
