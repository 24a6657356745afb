import { asAnswer } from '../asks';
import { plainCell } from '../sharedOut';
import { readWhen } from '../when';
import type { Sheet } from '../workbook';
import type { Check } from './look';
import { eachAction, isSaid } from './saidElsewhere';
import { isTimeAlone } from './words';

/** Actions that nothing dates, below a heading that is a term or month and nothing else: `Autumn Term`. */
export const askForDatesAbove: Check = ({ read, context, workbook }, asks) => {
  for (const { action, raw } of eachAction(read)) {
    if (action.due || action.start || action.asked.some((field) => field === 'due' || field === 'start' || field === 'include'))
      continue;
    const { place } = raw.action;
    const sheet = workbook.sheets[place.sheet];
    const above = sheet && !isSaid(raw, 'due', 'start', 'whoWhen') ? timeAbove(sheet, place) : undefined;
    const read = above && readWhen(plainCell(above.text), 'due', context).due;
    const value = read?.value ?? read?.proposed;
    if (!above || !value) continue;
    action.asked.push('due');
    action.proposed.due = value;
    const part = { ...raw.action, place: { ...place, row: above.row, column: above.column } };
    asks.push({
      field: 'due',
      reason: 'timeAbove',
      said: above.text,
      heading: '',
      part,
      proposed: asAnswer('due', value),
      action,
    });
  }
};

/** The nearest row above that holds a time alone. */
function timeAbove(
  { rows }: Sheet,
  below: { row: number; column: number },
): { text: string; row: number; column: number } | undefined {
  for (let row = below.row - 1; row >= 0; row -= 1) {
    const own = (rows[row]?.cells ?? []).flatMap((cell, column) =>
      cell?.text && !cell.within ? [{ text: cell.text.trim(), row, column }] : [],
    );
    // `Autumn`, `Spring`, `Summer` over columns of their own.
    if (own.length > 1 && own.every(({ text }) => isTimeAlone(text) && /\p{L}/u.test(text)))
      return own.findLast(({ column }) => column <= below.column);
    if (own.length === 1 && isTimeAlone(own[0]!.text) && /\p{L}/u.test(own[0]!.text)) return own[0];
  }
  return undefined;
}
