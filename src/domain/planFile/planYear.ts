import type { ReadingContext } from './reading';
import { schoolYears } from './rowTexts';
import { findTableHeads } from './tableHeads';
import { plainWords } from './understood';
import type { Sheet, Workbook } from './workbook';

/**
 * The context a file is read in: its own academic year where the title of every sheet names that year and nothing names
 * another, else the year asked for. Half-terms of a year nobody has told stay without days.
 */
export function contextOf(workbook: Workbook, context: ReadingContext): ReadingContext {
  const sheets = workbook.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 2);
  const titled = sheets.map(titleYears);
  const years = new Set([...titled.flat(), ...sheets.flatMap((sheet) => loneYears(sheet, sheet.rows.length))]);
  const [year] = years;
  const asked = Number(context.academicYear.slice(0, 4));
  if (years.size !== 1 || year === undefined || year === asked || titled.some((own) => own.length === 0)) return context;
  const academicYear = `${year}/${String(year + 1).slice(2)}`;
  return { ...context, academicYear, halfTerms: context.halfTerms.filter((halfTerm) => halfTerm.academicYear === academicYear) };
}

function titleYears(sheet: Sheet): number[] {
  return [...schoolYears(plainWords(sheet.name)), ...loneYears(sheet, findTableHeads(sheet)[0]?.first ?? 0)];
}

/** Years in texts that stand alone in the rows before `end`. */
function loneYears(sheet: Sheet, end: number): number[] {
  return sheet.rows.slice(0, end).flatMap(({ cells }) => {
    const own = cells.filter((cell) => cell?.text);
    return own.length === 1 ? schoolYears(plainWords(own[0]?.text ?? '')) : [];
  });
}
