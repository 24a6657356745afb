import { asItWas } from '../planFile/ownSheets';
import type { Cell, Sheet } from '../planFile/workbook';
import { isHeadAgain, isQuestion, type Heads } from './heads';
import { depthOf, isNumber } from './numbering';

/** A row that says something. */
export interface Line {
  row: number;
  /** Where its question, or its only text, stands. */
  column: number;
  /** `area`: a line of its own that names what follows. `heads`: the headings, also where they come again. */
  what: 'area' | 'row' | 'hidden' | 'heads';
  title: string;
  prompt: string;
  why: string;
  /** All of it, as it stands. */
  text: string;
}

/** The rows of a sheet, those above its headings too. Where nothing is asked but by lines alone, they are what is asked. */
export function linesOf(sheet: Sheet, heads: Heads): Line[] {
  const level = levelOf(sheet, heads);
  const read = (areasAlone: boolean): Line[] =>
    sheet.rows.flatMap((_, row) => lineOf(sheet, row, heads, row < heads.first || areasAlone, level) ?? []);
  const lines = read(true);
  return lines.some(({ prompt }) => prompt !== '') ? lines : read(false);
}

function lineOf(sheet: Sheet, row: number, heads: Heads, areasAlone: boolean, level: number): Line | undefined {
  const { cells, hidden } = sheet.rows[row]!;
  const own = (column: number | undefined): string => (column === undefined ? '' : wordsOf(cells[column]));
  const texts = textsOf(cells);
  const text = texts.join(' ');
  if (text === '') return undefined;
  const line = { row, column: heads.question, title: '', prompt: '', why: '', text };
  if (row === heads.first - 1 || isHeadAgain(sheet, row, heads)) return { ...line, what: 'heads' };
  if (hidden) return { ...line, what: 'hidden' };
  const only = alone(texts, level);
  const column = cells.findIndex((cell) => cell?.text.trim() === only);
  const isAbove = row < heads.first;
  const isInArea = heads.area === undefined || column === heads.area || (cells.find(Boolean)?.span?.columns ?? 1) > 1;
  if (areasAlone && only !== undefined && (isAbove || isInArea))
    return { ...line, what: 'area', column, title: plainTitle(only) };
  if (isAbove) return { ...line, what: 'row' };
  return {
    ...line,
    what: 'row',
    title: plainTitle(own(heads.area)),
    prompt: plainPrompt(own(heads.question)),
    why: own(heads.why),
  };
}

/** The short text that a row has beside its number at most, where it asks nothing and is not numbered as questions are. */
function alone(texts: readonly string[], level: number): string | undefined {
  const apart = texts.length > 1 && isNumber(texts[0]!);
  const [only = '', more] = apart ? texts.slice(1) : texts;
  if (more !== undefined || only.length > 80 || isQuestion(only)) return undefined;
  const isNumberedAsAsked = level > (apart ? 0 : 1) && depthOf(texts[0]!) >= level;
  return isNumberedAsAsked ? undefined : only;
}

/** How deep the numbers of questions are, 2 for `3.1`: of those with a question mark, or of all where there are none. 0: no numbers. */
function levelOf(sheet: Sheet, { first }: Heads): number {
  const rows = sheet.rows.slice(first).map(({ cells }) => textsOf(cells));
  const asking = rows.filter((texts) => texts.some(isQuestion));
  return Math.max(0, ...(asking.length > 0 ? asking : rows).map(([text = '']) => depthOf(text)));
}

function textsOf(cells: readonly (Cell | undefined)[]): string[] {
  return cells.flatMap((cell) => (cell?.text && !cell.within ? [cell.text.trim()] : []));
}

/** The words of a cell: a merged block has them in its first one. What is struck through is gone. */
function wordsOf(cell: Cell | undefined): string {
  return cell === undefined || cell.struck ? '' : asItWas(cell.text.trim());
}

/** Without the number that a list gives it: `3.2 `, `Q4: `, `b) `. */
function plainPrompt(text: string): string {
  return text
    .replace(/^(?:q(?:uestion)?\s*)?(?:\d+(?:\.\d+)*[.):]?|[a-z]\))\s+|^q(?:uestion)?\s*\d+[.):]?\s*/i, '')
    .replace(/\s+/g, ' ');
}

function plainTitle(text: string): string {
  return text
    .replace(/^(?:area|section|theme|strand|part)\s+\d+\s*[:.–-]?\s*/i, '')
    .replace(/^\d+(?:\.\d+)*[.):]?\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/:$/, '')
    .trim();
}
