import type { Row } from '../planFile/workbook';
import { cellNumbers } from './cellNumbers';
import { meaningOf } from './labels';

/**
 * A heading in which `Year` beside terms is `Whole year` where the column below holds the year's own numbers rather than year groups:
 * some that no year group has, or, right of the terms, in every row the sum of the terms'.
 */
export function wholeYearIn(texts: readonly string[], below: readonly Row[]): string[] {
  const terms = texts.flatMap((text, column) => (isTerm(text) ? [column] : []));
  if (terms.length === 0) return [...texts];
  return texts.map((text, column) => {
    const mayBe = column > 0 && yearAlone.test(text);
    return mayBe && holdsYears({ column, terms, below }) ? 'Whole year' : text;
  });
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
  const isSum = known.every((row) => terms.reduce((sum, term) => sum + numberIn(row, term)!, 0) === numberIn(row, column));
  return known.length > 0 && isSum && terms.every((term) => term < column);
}

/** Above the oldest year group of any school, or no whole number. */
function isNoYearGroup({ cells }: Row, column: number): boolean {
  const numbers = cellNumbers(cells[column]);
  return (
    numbers?.kind === 'share' ||
    (numbers?.kind === 'number' && (numbers.percent || numbers.number > 14 || !Number.isInteger(numbers.number)))
  );
}

function numberIn({ cells }: Row, column: number): number | undefined {
  const numbers = cellNumbers(cells[column]);
  if (numbers?.kind === 'number') return numbers.number;
  return numbers?.kind === 'share' ? numbers.count : undefined;
}
