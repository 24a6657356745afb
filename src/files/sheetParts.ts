import { strFromU8 } from 'fflate';
import type { Parts } from './unpack';

/** Each sheet's own XML by the sheet's name. */
export function sheetParts(parts: Parts): Record<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)) {
    const [id, target] = [attribute(tag, 'Id'), attribute(tag, 'Target')];
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const sheets: Record<string, string> = {};
  for (const [tag] of textOf(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const name = unescapeXml(attribute(tag, 'name') ?? '');
    sheets[name] = textOf(parts, targets.get(attribute(tag, '\\w+:id') ?? '') ?? '');
  }
  return sheets;
}

/** An attribute's raw value in a tag. `name` may be a pattern. */
export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** The five entities of XML, and numeric ones, as characters. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (_, decimal?: string, hex?: string, name?: string) => {
    if (name) return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name.toLowerCase()] ?? '';
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** The index (from 0) of a column by its letters. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf(parts: Parts, name: string): string {
  const part = parts[name];
  return part ? strFromU8(part) : '';
}
