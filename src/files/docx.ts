import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Workbook } from '../domain/planFile/workbook';
import { readHtml } from './html';
import { attribute, unescapeXml } from './sheetParts';
import type { Parts } from './unpack';

/**
 * A Word document's words and tables as a workbook of one sheet, in the order of its pages. Tracked changes count as accepted.
 * Throws TooLarge past a limit.
 */
export async function readDocx(parts: Parts, name: string): Promise<Workbook> {
  const { convertToHtml } = await import('mammoth');
  const document = strFromU8(parts['word/document.xml']!);
  const marked = { ...parts, 'word/document.xml': strToU8(markFills(withoutFields(document))) };
  const bytes = zipSync(marked, { level: 0 });
  // In a browser the converter asks for `arrayBuffer`, in Node for `buffer`; it takes the same bytes.
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as Parameters<typeof convertToHtml>[0];
  const { value } = await convertToHtml(input, { ignoreEmptyParagraphs: true, externalFileAccess: false, styleMap: LISTS });
  const workbook = readHtml(fillsAsStyles(value), name, 'word');
  return { ...workbook, elsewhere: [...workbook.elsewhere, ...textElsewhere(parts)] };
}

/** Word's own styles for points of points have no level in the file. */
const LISTS = ['Number', 'Bullet'].flatMap((kind) =>
  [2, 3].map((level) => {
    const own = kind === 'Number' ? 'ol' : 'ul';
    return `p[style-name='List ${kind} ${level}'] => ${'ol|ul > li > '.repeat(level - 1)}${own} > li:fresh`;
  }),
);

/** Signs of the private use area around a colour, which no document writes itself. */
const [opening, closing] = ['\uE000', '\uE001'];

/** The converter passes over fields (a day, somebody's name) with what they show, so that stands in the line by itself. */
function withoutFields(xml: string): string {
  return xml.replace(/<\/?w:fldSimple\b[^>]*>/g, '');
}

/** The converter passes over the colour behind a cell, so it travels as a first paragraph of the cell. */
function markFills(xml: string): string {
  return xml.replace(/<w:tcPr\b(?:[^>]*\/>|.*?<\/w:tcPr>)/gs, (properties) => {
    const fill = attribute(/<w:shd\b[^>]*>/.exec(properties)?.[0] ?? '', 'w:fill');
    if (fill === undefined || !/^[\da-f]{6}$/i.test(fill) || /^f{6}$/i.test(fill)) return properties;
    return `${properties}<w:p><w:r><w:t>${opening}${fill.toUpperCase()}${closing}</w:t></w:r></w:p>`;
  });
}

function fillsAsStyles(html: string): string {
  const mark = new RegExp(`<(td|th)([^>]*)>(?:<p>)?${opening}([\\dA-F]{6})${closing}(?:</p>)?`, 'g');
  return html.replace(mark, '<$1$2 style="background:#$3">').replace(new RegExp(`${opening}[\\dA-F]{6}${closing}`, 'g'), '');
}

/** Text of a Word file outside its pages, for the pupil guard. */
function textElsewhere(parts: Parts): Workbook['elsewhere'] {
  return Object.entries(parts).flatMap(([part, bytes]) => {
    const where = whereOf(part);
    const text = where
      ? unescapeXml(strFromU8(bytes).replace(/<[^>]*>/g, ' '))
          .replace(/\s+/g, ' ')
          .trim()
      : '';
    return where && text ? [{ where, text }] : [];
  });
}

function whereOf(part: string): string | undefined {
  if (/^word\/(header|footer)\d*\.xml$/i.test(part)) return 'page header';
  if (/^word\/comments\w*\.xml$/i.test(part)) return 'comment';
  if (/^word\/(footnotes|endnotes)\.xml$/i.test(part)) return 'note';
  return /^docProps\//i.test(part) ? 'document properties' : undefined;
}
