import type { Part, RawAction } from './raw';
import { isCounted, pointLines, withoutBullet } from './splitCells';
import { plainWords, saysEmpty } from './understood';
import type { Cell } from './workbook';

/** Which of how many actions of one cell. */
export interface Item {
  index: number;
  count: number;
}

/** The parts of a kind that belong to one of the actions a cell was split into. */
export function sharedOut(raw: RawAction, kind: Part['kind'], { index, count }: Item): Part[] {
  if (count === 1) return partsOf(raw, kind);
  return columnsOf(raw, kind).flatMap((parts) => {
    const lines = parts.flatMap(linesOfPart);
    return lines.length === count ? lines.slice(index, index + 1) : parts;
  });
}

/** Several lines that cannot be paired with the actions of the cell. */
export function isUneven(raw: RawAction, kind: Part['kind'], { count }: Item): boolean {
  if (count === 1) return false;
  return columnsOf(raw, kind).some((parts) => {
    const lines = parts.flatMap(linesOfPart).length;
    return lines > 1 && lines !== count;
  });
}

/** Each line of the cells of a kind as a part by itself. */
export function linesIn(raw: RawAction, kind: Part['kind']): Part[] {
  return partsOf(raw, kind).flatMap(linesOfPart);
}

function linesOfPart(part: Part): Part[] {
  // A span may go on in the next line: `Sept 26 –`, `Dec 26`.
  const isTime = part.kind === 'due' || part.kind === 'start';
  const lines = pointLines(isTime ? part.cell.text.replace(/\s*[–—-]\s*\n\s*/g, ' – ') : part.cell.text);
  return lines.length > 1 ? lines.map((line) => ({ ...part, cell: plainCell(withoutBullet(line).replace(/;$/, '')) })) : [part];
}

/** The parts of a kind by the columns they stand in: lines of two columns are no one list. */
function columnsOf(raw: RawAction, kind: Part['kind']): Part[][] {
  const parts = partsOf(raw, kind);
  const columns = [...new Set(parts.map(({ place }) => place.column))];
  return columns.map((column) => parts.filter(({ place }) => place.column === column));
}

/** What a cell says of one of its row's actions where it counts its points as they are counted: `a) done b) moved to January`. */
export function pointOf(part: Part, { index, count }: Item): Part {
  const points = count > 1 ? pointLines(part.cell.text) : [];
  if (points.length !== count || !points.every(isCounted)) return part;
  return { ...part, cell: { ...part.cell, text: withoutBullet(points[index] ?? '') } };
}

/** The parts of a kind. */
export function partsOf(raw: RawAction, kind: Part['kind']): Part[] {
  return raw.parts.filter((part) => part.kind === kind);
}

/** Whether a further row, without an action of its own, says something of the kind, and the action's own row something else. */
export function saysOtherwise(parts: readonly Part[]): boolean {
  const said = (one: Part) => plainWords(one.cell.text);
  const own = parts.filter((part) => !part.further && !saysEmpty(part.cell.text)).map(said);
  return own.length > 0 && parts.some((part) => part.further && !saysEmpty(part.cell.text) && !own.includes(said(part)));
}

/** The texts of a kind as one, under their headings where there are several. */
export function joined(raw: RawAction, kind: Part['kind'], item: Item): string {
  const parts = partsOf(raw, kind)
    .map((part) => pointOf(part, item))
    .filter(({ cell }) => !saysEmpty(cell.text));
  return parts.map(({ cell, heading }) => (parts.length > 1 ? `${heading}: ${cell.text}` : cell.text)).join('\n');
}

/** The texts of a kind, a line each. */
export function joinText(raw: RawAction, kind: Part['kind']): string {
  return partsOf(raw, kind)
    .map(({ cell }) => cell.text)
    .join('\n');
}

/** A cell that holds only this text. */
export function plainCell(text: string): Cell {
  return { text, value: text };
}

/** Names a part's place in `FileFacts.sharing`. */
export function placeKey({ place }: Part): string {
  return `${place.sheet},${place.row},${place.column}`;
}
