import type { Row } from '../planFile/workbook';
import { cellNumbers, looksLikePeriod } from './cellNumbers';
import { meaningOf, shortSpan } from './labels';

/** The heading above a row, and whether numbers stand between. */
interface Above {
  texts: readonly string[];
  afterData: boolean;
  /** An empty line stands between. */
  afterGap: boolean;
}

/** Of a row at the very top. */
export const noneAbove: Above = { texts: [], afterData: false, afterGap: false };

/** Whether a row holds numbers, or places for them. */
export function hasNumbers(row: Row, texts: readonly string[]): boolean {
  return texts.some((text, column) => text !== '' && cellNumbers(row.cells[column]) !== undefined) || isUnreadGroup(texts);
}

/** A group's row, although none of its numbers can be read. */
function isUnreadGroup([name = '', ...others]: readonly string[]): boolean {
  const { group, letter } = meaningOf(name);
  return (group ?? letter) !== undefined && others.some((text) => likeANumber.test(text) && !looksLikePeriod(text));
}

/** Begins as a number, or one that is said to be about right, and is no heading of grades: `9-5 EM`. */
export const likeANumber =
  /^(?:(?:c|ca|circa|approx\w*|about|around|est\w*|nearly|almost|over|just \w+)\b\.?)?\s*[~≈<>±+-]?\s*\d(?! ?- ?\d [a-z])/i;

/** Years, or year groups, as numbers over columns: `Year | 1 | 2 | 3`, `Attendance | 23/24 | 24/25`. */
export function isHeading(texts: readonly string[], above: Above): boolean {
  const filled = texts.filter(Boolean);
  if (areShortYears(texts, above) || (above.texts.length === 0 && areWords(filled))) return true;
  // `U` and `C` above a column are grades rather than hidden numbers.
  if (meaningOf(filled[0]!).heads === 'group' && !filled.some((text) => /^[~≈±+-]?\s*\d+(?:\.\d+)?%?$/.test(text))) return true;
  const numeric = filled.filter((text) => /^\d+$/.test(text));
  if (numeric.length < 2) return false;
  if (numeric.every((text) => looksLikePeriod(text))) return true;
  return yearHead.test(filled[0]!) && numeric.length === filled.length - 1;
}

/** Words in the first line of a table, among which are ranges and marks that might stand for numbers: `Pupils | 100% | 90-94%`, `NEET | Not known`. */
function areWords([name = '', ...others]: readonly string[]): boolean {
  const { group, letter, yearGroup, otherYears, total, rest } = meaningOf(name);
  if (rest.length <= 2 && [group, letter, yearGroup, otherYears, total].some((one) => one !== undefined)) return false;
  return (
    others.some((text) => /\p{L}{3}/u.test(text) && !noFigure.test(text)) && !others.some((text) => /^\d+(?:\.\d+)?$/.test(text))
  );
}

/** Words that stand in place of a number. */
const noFigure = /^(?:n\/?a|none|nil|not known|unknown|supp\w*|hidden|low|tb[acd])\.?$/i;

/** What names a column of year groups. */
export const yearHead = /^(nc )?(year|yr)s?( ?groups?)?$/i;

/**
 * Whether cells such as `23/24` are years: nothing heads their columns one by one, or another table begins with years that follow
 * each other. After an empty line, and with nothing above, they are where they follow each other. Beside a group's name, and under a heading that names groups, they are shares of pupils.
 */
function areShortYears(texts: readonly string[], above: Above): boolean {
  const columns = texts.flatMap((text, column) => (isShortSpan(text) ? [column] : []));
  if (columns.length < 2 || texts.some((text) => /^\d/.test(text) && !isShortSpan(text))) return false;
  const follow = followEachOther(columns.map((column) => Number(texts[column]!.slice(0, 2))));
  if (follow && (above.afterGap || above.texts.length === 0) && texts[0] !== '') return true;
  const { group, letter, yearGroup, otherYears, total, statistic } = meaningOf(texts.find(Boolean)!);
  if ([group, letter, yearGroup, otherYears, total].some((one) => one !== undefined)) return false;
  if (statistic !== undefined && statistic !== 'value') return false;
  const heads = columns.map((column) => above.texts[column] ?? '').filter(Boolean);
  if (new Set(heads).size < columns.length) return true;
  const namesGroups = heads
    .map((head) => meaningOf(head))
    .some((head) => (head.group ?? head.letter ?? head.total) !== undefined);
  return above.afterData && !namesGroups && follow;
}

function isShortSpan(text: string): boolean {
  return new RegExp(`^${shortSpan.source}$`).test(text);
}

function followEachOther(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, at) => year - years[at]!);
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
