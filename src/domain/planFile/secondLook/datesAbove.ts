import { asAnswer } from '../asks';
import { findTableHeads } from '../tableHeads';
import { plainCell } from '../sharedOut';
import { readWhen } from '../when';
import type { Sheet } from '../workbook';
import type { Check } from './look';
import { eachAction, isSaid } from './saidElsewhere';
import { isTimeAlone } from './words';

/** Actions that nothing dates, below a heading that is a term or month and nothing else: `Autumn Term`. */
export const askForDatesAbove: Check = ({ read, context, workbook }, asks) => {
  const above = new Map<number, Time[][]>();
  for (const { action, raw } of eachAction(read)) {
    if (action.due || action.start || action.asked.some((field) => field === 'due' || field === 'start' || field === 'include'))
      continue;
    const { place } = raw.action;
    if (isSaid(raw, 'due', 'start', 'whoWhen')) continue;
    const times = above.get(place.sheet) ?? timesAbove(workbook.sheets[place.sheet]!);
    above.set(place.sheet, times);
    const [first, ...others] = times[place.row] ?? [];
    const time = others.length === 0 ? first : [first!, ...others].findLast(({ column }) => column <= place.column);
    const read = time && readWhen(plainCell(time.text), 'due', context).due;
    const value = read?.value ?? read?.proposed;
    if (!time || !value) continue;
    action.asked.push('due');
    action.proposed.due = value;
    const part = { ...raw.action, place: { ...place, row: time.row, column: time.column } };
    asks.push({
      field: 'due',
      reason: 'timeAbove',
      said: time.text,
      heading: '',
      part,
      proposed: asAnswer('due', value),
      action,
    });
  }
};

interface Time {
  text: string;
  row: number;
  column: number;
}

/** By row, what stands in the nearest row above that holds times alone, as far as the table goes that it stands over. */
function timesAbove(sheet: Sheet): Time[][] {
  const heads = new Set(findTableHeads(sheet).map(({ first }) => first));
  let [times, tables]: [Time[], number] = [[], 0];
  return sheet.rows.map(({ cells }, row) => {
    if (heads.has(row)) tables += 1;
    if (tables > 1) times = [];
    const above = times;
    const own = cells.flatMap((cell, column) => (cell?.text && !cell.within ? [{ text: cell.text.trim(), row, column }] : []));
    // `Autumn`, `Spring`, `Summer` over columns of their own, or one over all.
    if (own.length > 0 && own.every(({ text }) => isTimeAlone(text) && /\p{L}/u.test(text))) [times, tables] = [own, 0];
    return above;
  });
}
