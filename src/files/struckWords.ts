import type { Cell } from '../domain/planFile/workbook';

/** Signs of the private use area around what is struck out, which no document writes itself. */
const [opening, closing] = ['\uE002', '\uE003'];
const STRUCK = new RegExp(`${opening}([^${closing}]*)${closing}`, 'g');

/** Marks words as struck out, line by line, until `struckApart` tells them from the others. */
export function markStruck(text: string): string {
  return text.replace(/[\uE002\uE003]/g, '').replace(/[^\n]+/g, (line) => (line.trim() ? `${opening}${line}${closing}` : line));
}

/** The words of a cell without those that are struck out within its lines; lines struck out as a whole stay, and are named. */
export function struckApart(marked: string): Pick<Cell, 'text' | 'struckWords' | 'struckLines'> {
  if (!marked.includes(opening)) return { text: marked };
  const all = marked.split('\n').map((line) => ({ line, rest: line.replace(STRUCK, '') }));
  const isWhole = ({ line, rest }: { line: string; rest: string }) => line !== rest && !/[\p{L}\p{N}]/u.test(rest);
  const whole = all.filter(isWhole).map(({ line }) => plain(line));
  const words = all
    .filter((one) => !isWhole(one))
    .flatMap(({ line }) => [...line.matchAll(STRUCK)].map(([, said = '']) => said.trim()));
  const text = all
    .map((one) => (isWhole(one) ? plain(one.line) : one.line.replace(STRUCK, ' ').replace(/ {2,}/g, ' ').trim()))
    .join('\n');
  const isAll = all.every((one) => isWhole(one) || one.line.trim() === '');
  const found = words.filter((said) => /[\p{L}\p{N}]/u.test(said));
  return {
    text: text.replace(/ (?=[.,;:?!)])/g, '').replace(/^[,;] */gm, ''),
    ...(found.length > 0 && { struckWords: found }),
    ...(whole.length > 0 && !isAll && { struckLines: whole }),
  };
}

function plain(line: string): string {
  return line.replace(STRUCK, '$1').replace(/ {2,}/g, ' ').trim();
}
