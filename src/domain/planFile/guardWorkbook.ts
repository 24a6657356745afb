import type { ReadingContext, Refusal } from './reading';
import type { Workbook } from './workbook';
export function guardWorkbook(_workbook: Workbook, _context: ReadingContext): Refusal | null {
  return null;
}
