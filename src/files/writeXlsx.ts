import { strToU8, zipSync } from 'fflate';
import type { OutSheet, OutValue } from '../domain/planExport/planSheets';
import { daysBetween } from '../domain/day';
import { contentTypes, mainRelationships, relationships, styles, workbookXml } from './xlsxFrame';

/** Lines above the headings of the first sheet. */
export interface XlsxTitle {
  title: string;
  context: string;
}

/**
 * An Excel file of these sheets: headings that stay in sight and are printed on each page, A4 landscape, texts always as
 * texts, so that none is ever run as a formula. The titles stand above the first sheet's headings.
 */
export function writeXlsx(sheets: readonly OutSheet[], { title, context }: XlsxTitle): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': mainRelationships,
    'xl/workbook.xml': workbookXml(sheets.map(({ name }, at) => ({ name, headRow: at === 0 ? 4 : 1 }))),
    'xl/_rels/workbook.xml.rels': relationships(sheets.length),
    'xl/styles.xml': styles,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, at === 0 ? [title, context, ''] : []);
  });
  // The same plan makes the same file: the time of writing is not in it.
  const mtime = new Date('2020-01-01T00:00:00');
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, [strToU8(xml), { mtime }] as const])),
  ) as Uint8Array<ArrayBuffer>;
}

/** Numbers of the cell formats in `styles`. */
const format = { title: 1, head: 2, text: 3, hidden: 4, day: 5, pounds: 6 };

/** Columns with long texts get room, the others what their heading needs. */
const WIDE = /^(objective|action|approach|evidence base|we will see|what happened|milestones|note|why it comes first)$/i;

function sheetXml({ head, rows }: OutSheet, above: readonly string[]): string {
  const headRow = above.length + 1;
  const columns = head.map(
    (heading, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${WIDE.test(heading) ? 36 : Math.max(9, heading.length + 3)}" customWidth="1"/>`,
  );
  const all = [
    ...above.map((text, at) => rowXml(at + 1, [text === '' ? null : text], at === 0 ? format.title : format.text)),
    rowXml(headRow, [...head], format.head),
    ...rows.map((row, at) => rowXml(headRow + 1 + at, row)),
  ];
  return (
    `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headRow}" topLeftCell="A${headRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${all.join('')}</sheetData>` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;C&amp;D&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>'
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function rowXml(number: number, values: readonly OutValue[], style?: number): string {
  const cells = values.map((value, at) => cellXml(value, `${letters(at)}${number}`, style));
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellXml(value: OutValue, place: string, style?: number): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${place}" s="${format.pounds}"><v>${value}</v></c>`;
  if (typeof value === 'object') return `<c r="${place}" s="${format.day}"><v>${daysBetween('1899-12-30', value.day)}</v></c>`;
  const own = style ?? (/^[=+\-@\t\r]/.test(value) ? format.hidden : format.text);
  return `<c r="${place}" s="${own}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** Characters that XML cannot hold are nobody's words. */
function escaped(text: string): string {
  // Control characters are what XML cannot hold.
  // oxlint-disable-next-line no-control-regex
  const clean = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}
