import { kindOfHeading } from './headings';
import { readInitialsKey } from './people';
import { isKey, isTotal, readSection } from './rowTexts';
import { partOf, viewRow, type RowView } from './rowView';
import { statusWord } from './statuses';
import type { TableBody } from './tableBody';

/** The last row of a table that is surely an action's; -1 when there is none. */
export function lastActionRow({ sheet, sheetIndex, columns, first, end }: TableBody): number {
  for (let row = end - 1; row >= first; row -= 1) {
    const view = viewRow(sheet, sheetIndex, row, columns);
    if (
      view.own.length > 1 &&
      partOf(view, 'action') &&
      !view.own.some(({ cell }) => isTotal(cell.text)) &&
      !isKeyRow(view) &&
      !isInitialsRow(view)
    )
      return row;
  }
  return -1;
}

/** Whether a column of objectives is there and used: under banners it may stand empty. */
export function fillsObjectives({ sheet, sheetIndex, columns, first, end }: TableBody): boolean {
  if (!columns.some(({ kind }) => kind === 'objective')) return false;
  const views = Array.from({ length: Math.max(0, end - first) }, (_, index) =>
    viewRow(sheet, sheetIndex, first + index, columns),
  );
  return views.some(
    (view) => partOf(view, 'objective') && (view.own.length > 1 || !readSection(view.own[0]?.cell.text ?? '').labelled),
  );
}

/** Whether the first row is a heading in the column of actions, and rows that are surely actions mostly name a lead or day. */
export function hasBareHeadings({ sheet, sheetIndex, columns, first, end }: TableBody): boolean {
  const views = Array.from({ length: Math.max(0, end - first) }, (_, index) =>
    viewRow(sheet, sheetIndex, first + index, columns),
  ).filter(({ own }) => own.length > 0);
  const full = views.filter(
    (view) => view.own.length > 1 && partOf(view, 'action') && !view.own.some(({ cell }) => isTotal(cell.text)),
  );
  return (
    views[0]?.own.length === 1 &&
    partOf(views[0], 'action') !== undefined &&
    full.filter((view) => partOf(view, 'lead') ?? partOf(view, 'due')).length >= full.length * 0.8
  );
}

/** `BK` beside `Bo Kemp`, or the headings over such a list. */
export function isInitialsRow({ own }: RowView): boolean {
  const words = own.map(({ cell }) => cell.text);
  return (
    own.length === 2 &&
    (/^(initials|code|key)$/i.test(words[0] ?? '') || (!/\s/.test(words[0] ?? '') && readInitialsKey(words.join(' ')).length > 0))
  );
}

/** A row under the heading that says what to fill in below it. */
export function isGuidanceRow({ own }: RowView): boolean {
  const headings = own.filter(({ cell }) => kindOfHeading(cell.text) !== undefined || /\?$/.test(cell.text));
  return own.length >= 3 && headings.length / own.length >= 0.75 && own.some(({ cell }) => /\?$/.test(cell.text));
}

/** Every cell is part of a key: `Green = complete`, `Amber = under way`. */
export function isKeyRow({ own }: RowView): boolean {
  return own.length > 0 && own.every(({ cell }) => isKey(cell.text));
}

/** An entry of a key below the table: a rating's word by itself, or whatever stands right under the word "Key". */
export function isKeyEntry({ own }: RowView, inKey: boolean): boolean {
  const words = own.map(({ cell }) => cell.text);
  return (
    words.some((text) => statusWord(text) !== undefined) || (inKey && own.length <= 2 && words.every((text) => text.length < 60))
  );
}

/** Nothing but amounts, and a formula among them. */
export function isSumRow(view: RowView): boolean {
  return view.own.every(({ cell }) => typeof cell.value === 'number' && /SUM|\+/i.test(cell.formula ?? ''));
}
