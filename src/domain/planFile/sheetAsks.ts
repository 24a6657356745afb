import type { Ask } from './asks';
import type { Made } from './columnAsks';
import { isNameAlone } from './namesInWords';
import type { Gathered } from './raw';
import type { AnswerValue } from './reading';
import type { Workbook } from './workbook';

/** Sheets that are called by a name of nobody who leads, tables without headings and lists without tables: once for each sheet. */
export function askForSheets(read: readonly Made[], gathered: Gathered, workbook: Workbook, asks: Ask[]): void {
  const leads = new Set(read.flatMap(({ made }) => made.flatMap((action) => action.leads)));
  for (const { made, raw } of read) {
    const { sheet } = raw.action.place;
    const name = workbook.sheets[sheet]?.name.trim() ?? '';
    const isOfOne = isNameAlone(name) && !leads.has(name);
    const reason = gathered.withoutHeadings.has(sheet) ? 'noHeadings' : gathered.fromLists.has(sheet) ? 'fromList' : undefined;
    const heading = workbook.sheets.length > 1 ? name : '';
    for (const action of made) {
      const ask = { field: 'text', part: raw.action, forAll: true, action } as const;
      if (isOfOne) asks.push({ ...ask, reason: 'sheetOfOne', said: name, heading: '', proposed: LEAVE_OUT });
      if (reason) asks.push({ ...ask, reason, said: '', heading });
    }
  }
}

const LEAVE_OUT: AnswerValue = { kind: 'include', include: false };
