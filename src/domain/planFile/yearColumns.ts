import type { Column } from './column';
import type { ColumnKind } from './columnKind';
import { kindOfHeading } from './headings';
import type { ReadingContext } from './reading';
import { schoolYears } from './rowTexts';
import { plainWords } from './understood';
import type { Content } from './whatColumns';

/**
 * Settles columns that are called after a school year each (`Year 1 (2025-26)`, `2026/27`) in a plan of several years: what stands
 * under the plan's own year are its actions, and under a later one what is yet to come, both to be asked about; under an earlier
 * one stands what happened. Nothing is settled where another column holds the actions or no column is of the plan's year.
 */
export function settleYears(columns: readonly Column[], content: Content, { academicYear }: ReadingContext): void {
  const dated = columns.flatMap((column) => {
    const [year, ...more] = schoolYears(plainWords(column.heading));
    const isOfWords = content(column.column).some(({ text }) => /\p{L}{3}.*\s/su.test(text));
    const isOpen = OPEN.has(column.kind) && ['action', undefined].includes(kindOfHeading(column.heading));
    return year !== undefined && more.length === 0 && isOpen && isOfWords ? [{ column, year }] : [];
  });
  const own = dated.filter(({ year }) => year === Number(academicYear.slice(0, 4)));
  const isElsewhere = columns.some((column) => column.kind === 'action' && dated.every((other) => other.column !== column));
  if (dated.length < 2 || own.length !== 1 || isElsewhere) return;
  for (const { column, year } of dated) {
    if (year === own[0]!.year) Object.assign(column, { kind: 'action', unsure: true });
    else if (year < own[0]!.year) column.kind = 'review';
    else Object.assign(column, { kind: 'kept', unsure: true });
  }
}

/** What a column that is called after a year alone may have been taken for. */
const OPEN: ReadonlySet<ColumnKind> = new Set(['kept', 'action', 'objective']);
