import type { Row } from '../planFile/workbook';
import { cellNumbers } from './cellNumbers';
import { meaningOf } from './labels';

/**
 * A heading in which `Year` beside terms is `Whole year` where the column below holds the year's own numbers rather than year groups:
 * some that no year group has; the sum of the terms beside it in every row that states all; or another number for each group in one
 * row a group, where it stands right of terms.
 */
export function wholeYearIn(texts: readonly string[], below: readonly Row[]): string[] {
  return texts.map((text, column) => {
    const terms = yearAlone.test(text) && column > 0 ? termsBeside(texts, column) : [];
    return terms.length > 0 && holdsYears({ column, terms, below }) ? 'Whole year' : text;
  });
}

/** The terms left of it, back to another column of years, else those right of it. */
function termsBeside(texts: readonly string[], column: number): number[] {
  const from = texts.findLastIndex((text, at) => at < column && yearAlone.test(text));
  const next = texts.findIndex((text, at) => at > column && yearAlone.test(text));
  const terms = texts.flatMap((text, at) => (isTerm(text) ? [at] : []));
  const left = terms.filter((at) => at < column && at > from);
  return left.length > 0 ? left : terms.filter((at) => at > column && (next < 0 || at < next));
}

const yearAlone = /^(?:academic |school )?(?:year|yr)$/i;

function isTerm(text: string): boolean {
  if (text === '') return false;
  const { term, period } = meaningOf(text);
  return term !== undefined || /[a-z]/.test(period ?? '');
}

interface YearColumn {
  column: number;
  terms: readonly number[];
  below: readonly Row[];
}

function holdsYears({ column, terms, below }: YearColumn): boolean {
  const end = below.findIndex(({ cells }) => cellNumbers(cells[column]) === undefined);
  const rows = (end === -1 ? below : below.slice(0, end)).filter((row) => numberIn(row, column) !== undefined);
  if (rows.some((row) => isNoYearGroup(row, column))) return true;
  const known = rows.filter((row) => terms.every((term) => numberIn(row, term) !== undefined));
  const sumOf = (row: Row): number => terms.reduce((sum, term) => sum + numberIn(row, term)!, 0);
  const names = rows.map(({ cells }) =>
    cells
      .slice(0, Math.min(column, ...terms))
      .map((cell) => cell?.text)
      .join('|'),
  );
  const isOneEach = new Set(names).size === rows.length;
  if (known.length > 0) return isOneEach && known.every((row) => sumOf(row) === numberIn(row, column));
  return rows.length > 1 && isOneEach && terms.every((term) => term < column);
}

/** Above the oldest year group of any school, or no whole number. */
function isNoYearGroup({ cells }: Row, column: number): boolean {
  const numbers = cellNumbers(cells[column]);
  return (
    numbers?.kind === 'share' ||
    (numbers?.kind === 'brackets' && numbers.isPercent) ||
    (numbers?.kind === 'number' && (numbers.percent || numbers.number > 14 || !Number.isInteger(numbers.number)))
  );
}

function numberIn({ cells }: Row, column: number): number | undefined {
  const numbers = cellNumbers(cells[column]);
  if (numbers?.kind === 'number') return numbers.number;
  return numbers?.kind === 'share' ? (numbers.count ?? undefined) : undefined;
}
