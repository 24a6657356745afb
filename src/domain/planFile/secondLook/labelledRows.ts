import { askFor } from '../asks';
import { readCost } from '../costs';
import { kindOfHeading } from '../headings';
import { readLeads } from '../people';
import type { Part, RawAction } from '../raw';
import type { ReadAction } from '../reading';
import { plainCell } from '../sharedOut';
import { readWhen } from '../when';
import type { Cell } from '../workbook';
import type { Check } from './look';
import { objectiveAbove, seenCells, usedRows } from './rowsOfPlan';
import { askWhetherSaid, eachAction, cellWords } from './saidElsewhere';

/** `Person in charge | Maths lead` and `Cost: £95` in rows of their own, of which nothing was read, beside actions that do not say so themselves. */
export const askForLabelledRows: Check = (look, asks) => {
  const { workbook, gathered, context } = look;
  const actions = eachAction(look.read);
  workbook.sheets.forEach((sheet, index) => {
    if (sheet.hidden) return;
    const used = usedRows(gathered, index);
    sheet.rows.forEach(({ hidden }, row) => {
      const said = hidden || used.has(row) ? undefined : labelled(seenCells(sheet, row));
      if (!said) return;
      const objective = objectiveAbove(gathered, { sheet: index, row, column: 0 });
      const own = actions.filter(({ raw }) => raw.objective === objective && raw.action.place.sheet === index);
      const part: Part = {
        kind: 'kept',
        heading: said.label,
        cell: plainCell(said.text),
        place: { sheet: index, row, column: 0 },
        rows: 1,
      };
      for (const { action, raw } of own) {
        if (said.kind === 'cost') askCost(action, raw, part, own.length);
        else if (said.kind === 'lead') askLead(action, raw, part);
        else askWhen(action, raw, part);
      }
    });
  });

  function askLead(action: ReadAction, raw: RawAction, part: Part): void {
    if (action.leads.length > 0 || !isOpen(action, raw, 'leads', 'lead')) return;
    const { value } = readLeads(part.cell.text);
    if (value && value.length > 0) askWhetherSaid(asks, action, 'leads', value, part.cell.text, cellWords(part));
  }

  function askWhen(action: ReadAction, raw: RawAction, part: Part): void {
    if (action.due || action.start || !isOpen(action, raw, 'due', 'due')) return;
    const read = readWhen(part.cell, 'due', context).due;
    const value = read?.value ?? read?.proposed;
    if (value) askWhetherSaid(asks, action, 'due', value, part.cell.text, cellWords(part));
  }

  function askCost(action: ReadAction, raw: RawAction, part: Part, count: number): void {
    if (action.cost !== null || action.costText || !isOpen(action, raw, 'cost', 'cost')) return;
    const { value, proposed } = readCost(part.cell);
    if (count > 1) askFor(asks, action, 'cost', { value: null, reason: 'groupCost', kept: part.cell.text }, part);
    else if (value ?? proposed) askWhetherSaid(asks, action, 'cost', (value ?? proposed)!, part.cell.text, cellWords(part));
  }
};

function isOpen(action: ReadAction, raw: RawAction, field: 'leads' | 'due' | 'cost', kind: Part['kind']): boolean {
  return !action.asked.includes(field) && !raw.parts.some((part) => part.kind === kind && part.cell.text !== '');
}

/** A label and what it says, in two cells or in one. */
function labelled(
  cells: readonly (Cell | undefined)[],
): { kind: 'lead' | 'due' | 'cost'; label: string; text: string } | undefined {
  const texts = cells.flatMap((cell) => (cell?.text && !cell.within ? [cell.text.trim()] : []));
  const [label = '', text = ''] = texts.length === 1 ? (/^([^:\n]{2,30}):\s*(\S[^\n]*)$/.exec(texts[0]!)?.slice(1) ?? []) : texts;
  if (texts.length > 2 || text === '' || text.length > 80 || label.split(/\s+/).length > 4) return undefined;
  const kind = /\bin charge\b/i.test(label) ? 'lead' : kindOfHeading(label);
  return kind === 'lead' || kind === 'due' || kind === 'cost' ? { kind, label: label.replace(/[:\s]+$/, ''), text } : undefined;
}
