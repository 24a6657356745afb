import type { Field } from './field';
import type { ReadAction } from './reading';
import type { Workbook } from './workbook';

const fields = ['text', 'leads', 'due', 'cost', 'status'] as const satisfies Field[];
/** A field whose value is shown before it is taken over. */
export type ShownField = (typeof fields)[number];

/**
 * Which values of an action are the stored results of formulas of the file. `read` is the action as it was read: a value that
 * somebody has put right since is their own.
 */
export function fieldsByFormula({ sheets }: Workbook, read: ReadAction, now: ReadAction): ShownField[] {
  return fields.filter((field) => {
    const place = read.cells[field];
    const cell = place && sheets[place.sheet]?.rows[place.row]?.cells[place.column];
    const says = [now[field] ?? []].flat().some((value) => value !== '');
    return cell?.formula !== undefined && says && JSON.stringify(read[field]) === JSON.stringify(now[field]);
  });
}
