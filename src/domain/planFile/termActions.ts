import type { Column } from './column';
import { withRef, type Part, type RawAction } from './raw';
import type { RowView } from './rowView';
import { plainCell } from './sharedOut';
import { plainWords } from './understood';

/** Whether a table has a column of actions for each of several terms: `Autumn actions`, `Spring actions`. */
export function hasTermActions(actions: readonly Column[]): boolean {
  const headings = actions.map(({ heading }) => plainWords(heading));
  return actions.length > 1 && actions.every(({ term }) => term) && new Set(headings).size === headings.length;
}

/** The actions of one row: the one it has, or one for each term's cell, due in that term where nothing else says when. */
export function actionsOfRow(raw: RawAction, view: RowView, columns: readonly Column[]): RawAction[] {
  if (!hasTermActions(columns.filter(({ kind }) => kind === 'action'))) return [raw];
  const dated = raw.parts.some(({ kind, cell }) => kind === 'due' && cell.text);
  return view.parts
    .filter(({ kind, cell, place }) => kind === 'action' && cell.text && place.row === view.row)
    .map((action) => ({
      ...raw,
      ...withRef(raw.action === action ? raw.ref : '', action.cell.text),
      action,
      parts: dated ? raw.parts : [...raw.parts, dueOf(action)],
    }));
}

/** The term that a heading names, as if it stood in a column of its own. */
function dueOf({ heading, place }: Part): Part {
  const words = /\b(aut|spr|sum)\w*(?: term)?(?: ?[12])?/i.exec(heading)?.[0] ?? heading;
  return { kind: 'due', heading, cell: plainCell(words), place, rows: 1 };
}
