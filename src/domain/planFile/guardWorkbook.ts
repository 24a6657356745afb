import { findUpns } from '../pupilGuard';
import { guardSheet } from './pupils/guardSheet';
import type { PupilFinding } from './pupils/pupilFinding';
import type { ReadingContext, Refusal } from './reading';
import { columnLetters, type Sheet, type Workbook } from './workbook';

/**
 * Looks through every cell, comment, hidden sheet and text box for pupil data. Null when there is none. A list of staff is
 * not refused for its headings: it takes pupil numbers, children's birth dates, or names beside what only pupils have.
 */
export function guardWorkbook(workbook: Workbook, context: ReadingContext): Refusal | null {
  const findings = [
    ...workbook.sheets.flatMap((sheet, index) => [...guardSheet(sheet, context), ...pupilNumbers(sheet, workbook, index)]),
    ...workbook.elsewhere.flatMap(({ where, text }): PupilFinding[] =>
      findUpns(text).length > 0 ? [{ reason: 'upn', named: where, rows: 0 }] : [],
    ),
  ];
  if (findings.length === 0) return null;
  const named = [...new Set(findings.map((finding) => finding.named))];
  return {
    named: named.filter((name) => name !== 'comment' || !named.some((other) => other.startsWith('comment on'))),
    reasons: [...new Set(findings.map(({ reason }) => reason))],
    rows: Math.max(...findings.map(({ rows }) => rows)),
  };
}

/** Valid pupil numbers in single cells, comments and sheet names; those under a heading count for the heading. */
function pupilNumbers(sheet: Sheet, workbook: Workbook, index: number): PupilFinding[] {
  const found: PupilFinding[] =
    findUpns(sheet.name).length > 0 ? [{ reason: 'upn', named: `name of sheet ${index + 1}`, rows: 0 }] : [];
  for (const { line, cells } of sheet.rows) {
    cells.forEach((cell, column) => {
      const where = workbook.kind === 'xlsx' ? `${columnLetters(column)}${line}` : `line ${line}`;
      const on = workbook.sheets.length > 1 ? `${where} of sheet ${index + 1}` : where;
      const seen = [cell?.text, ...(cell?.struckWords ?? [])].join('\n');
      if (findUpns(seen).length > 0)
        found.push({ reason: 'upn', named: headingAbove(sheet, column) ?? `cell ${on}`.replace('cell line', 'line'), rows: 0 });
      if (cell?.comment && findUpns(cell.comment).length > 0) found.push({ reason: 'upn', named: `comment on ${on}`, rows: 0 });
    });
  }
  return found;
}

/** The heading of a column if its words are known to be a heading for pupil numbers: other words may be a pupil's. */
function headingAbove(sheet: Sheet, column: number): string | undefined {
  return sheet.rows
    .map(({ cells }) => cells[column]?.text ?? '')
    .find((text) => /^(former )?upns?\b.{0,10}$|^unique pupil.{0,20}$|^pupil (no|number|id)\.?$/i.test(text));
}
