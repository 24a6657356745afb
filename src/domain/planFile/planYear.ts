import type { Day } from '../day';
import { findDays } from './days';
import { findPeriods } from './periods';
import type { ReadingContext } from './reading';
import { schoolYears } from './rowTexts';
import { findTableHeads } from './tableHeads';
import { plainWords } from './understood';
import type { Sheet, Workbook } from './workbook';

/** The context of the file's year, with the day from which it runs where that is told above its tables. */
export function contextOf(workbook: Workbook, asked: ReadingContext): ReadingContext {
  const context = inOwnYear(workbook, asked);
  const begun = begunBefore(workbook, context);
  return begun ? { ...context, begun } : context;
}

/** The first day or month before the plan's year, in the spring or summer, that stands above its tables: `Inspected March 2026`. */
function begunBefore({ sheets }: Workbook, context: ReadingContext): Day | undefined {
  const year = context.academicYear.slice(0, 4);
  const texts = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => sheet.rows.slice(0, findTableHeads(sheet)[0]?.first ?? 0))
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell?.text && cell.text.length <= MOST_OF_TITLE ? [cell.text] : [])))
    .map(plainWords);
  const told = texts.flatMap((text) => [
    ...findDays(text, context).flatMap(({ day }) => day ?? []),
    ...findPeriods(text, context).flatMap(({ period }) => (/^20\d\d-\d\d$/.test(period.period) ? (period.first ?? []) : [])),
  ]);
  return told.filter((day) => day >= `${year}-01-01` && day < `${year}-09-01`).sort()[0];
}

const MOST_OF_TITLE = 300;

/**
 * The context a file is read in: its own academic year where the title of every sheet names that year and nothing names
 * another, else the year asked for. Half-terms of a year nobody has told stay without days.
 */
function inOwnYear(workbook: Workbook, context: ReadingContext): ReadingContext {
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
