import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Row, Workbook } from '../domain/planFile/workbook';
import { readHtml } from './html';
import { attribute, unescapeXml } from './sheetParts';
import type { Parts } from './unpack';

/**
 * A Word document's words and tables as a workbook of one sheet, in the order of its pages. Tracked changes count as accepted.
 * Throws TooLarge past a limit.
 */
export async function readDocx(parts: Parts, name: string): Promise<Workbook> {
  const { convertToHtml } = await import('mammoth');
  const { shown, hidden } = withoutHidden(strFromU8(parts['word/document.xml']!));
  const marked = { ...parts, 'word/document.xml': strToU8(markFills(withoutFields(shown))) };
  const bytes = zipSync(marked, { level: 0 });
  // In a browser the converter asks for `arrayBuffer`, in Node for `buffer`; it takes the same bytes.
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as Parameters<typeof convertToHtml>[0];
  const { value } = await convertToHtml(input, {
    ignoreEmptyParagraphs: true,
    externalFileAccess: false,
    styleMap: [...LISTS, 'comment-reference => sup'],
  });
  const { body, comments } = commentsApart(value);
  const workbook = readHtml(fillsAsStyles(body), name, 'word');
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => withComments(row, comments)) }));
  const unseen = hidden ? [{ where: 'hidden text', text: hidden }] : [];
  return { ...workbook, sheets, elsewhere: [...workbook.elsewhere, ...unseen, ...textElsewhere(parts)] };
}

/** The document without the words that Word hides, and those. */
function withoutHidden(xml: string): { shown: string; hidden: string } {
  const hidden: string[] = [];
  const shown = xml.replace(
    /<w:r(?: [^>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>).)*<w:vanish(?: w:val="(?:1|true|on)")?\/>.*?<\/w:r>/gs,
    (run) => {
      hidden.push(unescapeXml(run.replace(/<[^>]*>/g, '')));
      return '';
    },
  );
  return { shown, hidden: hidden.join(' ').trim() };
}

/** Comments as the converter writes them: their marks in the text, their words at its end. */
function commentsApart(html: string): { body: string; comments: ReadonlyMap<string, string> } {
  const comments = new Map<string, string>();
  const rest = html.replace(/<dt id="comment-(\d+)">.*?<\/dt><dd>(.*?)<\/dd>/gs, (_, id: string, words: string) => {
    comments.set(
      id,
      unescapeXml(words.replace(/<a href="#comment-ref-\d+">.*?<\/a>/gs, '').replace(/<[^>]*>/g, ' '))
        .replace(/\s+/g, ' ')
        .trim(),
    );
    return '';
  });
  const body = rest.replace(/<sup><a href="#comment-(\d+)"[^>]*>.*?<\/a><\/sup>/gs, `${commented}$1${commented}`);
  return { body, comments };
}

function withComments(row: Row, comments: ReadonlyMap<string, string>): Row {
  if (comments.size === 0) return row;
  const marks = new RegExp(`\\s*${commented}(\\d+)${commented}`, 'g');
  const cells = row.cells.map((cell) => {
    if (!cell?.text.includes(commented)) return cell;
    const comment = [...cell.text.matchAll(marks)]
      .map(([, id = '']) => comments.get(id))
      .filter(Boolean)
      .join('\n');
    const text = cell.text.replace(marks, '').trim();
    return { ...cell, text, value: text === '' ? null : text, ...(comment && { comment }) };
  });
  return { ...row, cells };
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
/** The same around the number of a comment. */
const commented = '\uE004';

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
