import type { OutSheet, OutValue } from '../domain/planExport/planSheets';
import { harmless } from '../domain/planFile/ownSheets';

/**
 * A table as CSV that Excel opens as it is: with a byte-order mark, days as in Britain, amounts as plain numbers. Texts that a
 * spreadsheet would run as a formula get an apostrophe in front, which our own reader takes away again.
 */
export function writeCsv({ head, rows }: OutSheet, above: readonly string[]): string {
  const lines = [...above.map((text) => [text]), [], [...head], ...rows];
  return `\uFEFF${lines.map((cells) => cells.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(value: OutValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return value.day.split('-').reverse().join('/');
  const text = harmless(value.replace(/\r\n?/g, '\n'));
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
