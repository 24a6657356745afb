import { strFromU8 } from 'fflate';
import { unescapeXml } from './sheetParts';
import type { Parts } from './unpack';

/** Text of an Excel file outside its cells, for the pupil guard: text boxes, page headers, comments of every kind. */
export function textElsewhere(parts: Parts): { where: string; text: string }[] {
  return Object.entries(parts).flatMap(([name, part]) => {
    const where = whereOf(name);
    if (!where) return [];
    const xml = strFromU8(part);
    const inside = where === 'page header' ? [...xml.matchAll(/<headerFooter\b.*?<\/headerFooter>/gs)].join(' ') : xml;
    const text = unescapeXml(inside.replace(/<[^>]*>/g, ' ')).trim();
    return text ? [{ where, text }] : [];
  });
}

function whereOf(name: string): string | undefined {
  if (/^xl\/drawings\/.*\.xml$/i.test(name)) return 'text box';
  if (/^xl\/(threadedComments\/|comments)/i.test(name)) return 'comment';
  if (/^xl\/worksheets\/[^/]*\.xml$/i.test(name)) return 'page header';
  if (/^docProps\//i.test(name)) return 'document properties';
  return undefined;
}
