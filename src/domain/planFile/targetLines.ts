import type { RawObjective } from './raw';
import { describeObjective, type Sections } from './sections';
import type { Cell, Place, Sheet } from './workbook';

/**
 * Numbered targets right under the heading of an objective (`1a`, `1b`; `Target 1:`, `Target 2:`) with no action between them: how one
 * will know that it is reached. True where the row was one of several, or others were above, and is kept as a success criterion.
 */
export function takeTarget(sheet: Sheet, sheetIndex: number, row: number, sections: Sections): boolean {
  const { objective, waiting } = sections;
  if (!waiting || !objective || objective.text === '') return false;
  const target = targetOf(sheet, row, objective);
  if (!target) return false;
  sections.targets ||= (targetOf(sheet, row - 1, objective) ?? targetOf(sheet, row + 1, objective)) !== undefined;
  if (!sections.targets || !leadsToMore(sheet, row, objective)) return false;
  const place: Place = { sheet: sheetIndex, row, column: target.column };
  describeObjective(objective, { kind: 'success', label: target.label, value: target.words, cell: target.cell, place });
  return true;
}

/** Behind the targets comes a row that says more than one thing: an action or the headings of actions. Else they may be the actions. */
function leadsToMore(sheet: Sheet, row: number, objective: RawObjective): boolean {
  const next = sheet.rows.findIndex(
    ({ cells }, at) => at > row && cells.some((cell) => cell?.text) && !targetOf(sheet, at, objective),
  );
  return (sheet.rows[next]?.cells.filter((cell) => cell?.text && !cell.within).length ?? 0) > 1;
}

/** `1a` or `1.2` in the column of objectives, beside an action of the objective 1: the action's own number. */
export function isNumberUnder(words: string, objective: RawObjective | null): boolean {
  const [, number] = /^(\d{1,2})(?:[a-z]|\.\d{1,2})\.?$/i.exec(words.trim()) ?? [];
  return number !== undefined && objective !== null && objective.text !== '' && ['', number].includes(objective.number);
}

const LABELLED = /^((?:target|outcome|measure|success criteri(?:on|a)) ?\d{1,2}[a-z]?) ?[:.)–-]\s*(\S.*)$/is;
const NUMBERED = /^((\d{1,2})(?:[a-z]|\.\d{1,2}))[.):]?\s+(\p{L}|\d)/isu;

/** What stands alone in a row behind the number of a target, be the number in a cell of its own or not. */
function targetOf(
  { rows }: Sheet,
  row: number,
  { number }: RawObjective,
): { label: string; words: string; cell: Cell; column: number } | undefined {
  const own = (rows[row]?.cells ?? []).flatMap((cell, column) => (cell?.text && !cell.within ? [{ cell, column }] : []));
  const last = own.at(-1);
  if (!last || own.length > 2 || (own.length === 2 && (own[0]?.cell.text.length ?? 0) > 12)) return undefined;
  const text = own.map(({ cell }) => cell.text).join(' ');
  const [, labelled, said] = LABELLED.exec(text) ?? [];
  if (labelled && said) return { label: labelled, words: said, ...last };
  const [, ref, top] = NUMBERED.exec(text) ?? [];
  return ref && (number === '' || top === number)
    ? { label: ref, words: text.slice(ref.length).replace(/^[.):\s]+/, ''), ...last }
    : undefined;
}
