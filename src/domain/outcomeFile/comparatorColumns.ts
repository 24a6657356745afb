import type { Place } from '../planFile/workbook';
import { meaningOf } from './labels';
import type { Label } from './tableCell';

/** Where a table with a row a figure has what the figure is compared with: its value, of which year it is, and who says so. */
export interface ComparatorColumns {
  value: number;
  year?: number;
  source?: number;
}

/** Such columns by their headings; undefined where no year or source stands beside the value. */
export function comparatorColumns(heads: readonly string[]): ComparatorColumns | undefined {
  const at = (pattern: RegExp): number => heads.findIndex((head) => pattern.test(head.trim()));
  const [value, year, source] = [at(ofValue), at(ofYear), at(ofSource)];
  if (value < 0 || (year < 0 && source < 0)) return undefined;
  return { value, ...(year >= 0 && { year }), ...(source >= 0 && { source }) };
}

const compared = String.raw`(?:comparators?|benchmarks?|comparisons?)`;
const ofValue = new RegExp(String.raw`^${compared}(?: (?:value|figure|rate|percentage)| ?\(?%\)?)?$`, 'i');
const ofYear = new RegExp(String.raw`^${compared}(?:'?s)? (?:year|period|date)$`, 'i');
const ofSource = new RegExp(String.raw`^(?:${compared}(?:'?s)? )?(?:source|origin)$`, 'i');

/** Whether a column says of which year a comparator is or who says so: nothing of the school's own figures. */
export function isAboutComparator(columns: ComparatorColumns | undefined, column: number): boolean {
  return columns !== undefined && (column === columns.year || column === columns.source);
}

/** What the row says of its comparator, before what it says of the figure. Whose it is tells the source; else it is no figure that is known. */
export function comparatorLabels(columns: ComparatorColumns, texts: readonly string[], place: Place): Label[] {
  const said = (column: number | undefined): string => (column === undefined ? '' : (texts[column] ?? ''));
  const [year, source] = [said(columns.year), said(columns.source)];
  const { whose } = meaningOf(source);
  const { period } = meaningOf(year);
  return [
    { text: source, place, meaning: { ...(whose ? { whose, source } : { not: 'otherGroup' as const }), rest: '' } },
    ...(period === undefined ? [] : [{ text: year, place, meaning: { period, rest: '' } }]),
  ];
}
