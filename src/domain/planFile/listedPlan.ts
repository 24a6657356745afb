import { addObjective, leaveOut, type Gathered, type Part, type RawAction } from './raw';
import type { ReadingContext } from './reading';
import { leftOutBy, readSection } from './rowTexts';
import { describeObjective } from './sections';
import { labelLines } from './labelLines';
import { plainCell } from './sharedOut';
import { readWhen } from './when';
import type { Place, Sheet } from './workbook';

/**
 * Reads a sheet without tables whose objectives are headings and whose actions are the points of a list under each, who and when in
 * brackets behind them: `• Train TAs (Lead: PL, by June)`. False, and nothing read, where a heading or points are missing.
 */
export function readListedPlan(sheet: Sheet, sheetIndex: number, gathered: Gathered, context: ReadingContext): boolean {
  const rows = sheet.rows.map(({ cells }) => whole(cells.flatMap((cell) => (cell?.text ? [cell.text] : []))));
  const isPoint = (row: number) => rows[row]?.length === 1 && POINT.test(rows[row]?.[0] ?? '');
  const heads = rows.map((texts, row) => texts.length === 1 && isHeading(texts[0]!) && leadsToPoints(rows, row, isPoint));
  const points = rows.filter((_, row) => isPoint(row)).length;
  // Other lists have labels of their own: `Success criteria:`.
  const labelled = rows.some((_, row) => labelLines(sheet, sheetIndex, row).some(({ value }) => value === ''));
  if (points < 2 || !heads.includes(true) || labelled || rows.some((texts) => texts.length > 2)) return false;
  let objective: RawAction['objective'] = null;
  rows.forEach((texts, row) => {
    const text = texts.join(' ');
    const column = Math.max(0, sheet.rows[row]?.cells.findIndex((cell) => cell?.text) ?? 0);
    const place = { sheet: sheetIndex, row, column };
    const lines = labelLines(sheet, sheetIndex, row).filter(({ value }) => value !== '');
    if (text === '') return;
    if (heads[row]) {
      const section = readSection(text);
      objective = addObjective(gathered, section.text, section.number, place);
      if (section.text === '') objective.label = text;
    } else if (objective && isPoint(row)) gathered.actions.push(actionOf(text, place, objective, context));
    else if (objective && lines.length > 0) for (const line of lines) describeObjective(objective, line);
    else leaveOut(gathered, leftOutBy(text, context) ?? (objective ? 'text' : 'title'), text, place);
  });
  gathered.fromLists.add(sheetIndex);
  return true;
}

/** What commas of a text file took apart within brackets, put together again. */
function whole(texts: string[]): string[] {
  return /\([^)]*$/.test(texts[0] ?? '') ? [texts.join(', ')] : texts;
}

const POINT = /^([•●○▪■◦‣·➢➤✓✔*–-]\s*|\(?[a-z][.)]\s+)(?=\S)/;

/** `Objective 2: …`, `Priority – …`. */
function isHeading(text: string): boolean {
  const section = readSection(text);
  return section.labelled && (section.text !== '' || section.number !== '') && !POINT.test(text);
}

/** Points follow, with but lines that say something of the heading between. */
function leadsToPoints(rows: string[][], row: number, isPoint: (row: number) => boolean): boolean {
  for (let next = row + 1; next < rows.length; next += 1) {
    if (isPoint(next)) return true;
    if (rows[next]?.length === 1 && isHeading(rows[next]?.[0] ?? '')) return false;
  }
  return false;
}

function actionOf(text: string, place: Place, objective: RawAction['objective'], context: ReadingContext): RawAction {
  const { words, said } = withoutBrackets(text, context);
  const part = (kind: Part['kind'], heading: string, cell: Part['cell']): Part => ({ kind, heading, cell, place, rows: 1 });
  return {
    objective,
    objectiveNumber: '',
    ref: '',
    text: words,
    action: part('action', '', plainCell(words)),
    parts: said.map(({ kind, heading, value }) => part(kind, heading, plainCell(value))),
    hidden: false,
    lone: false,
  };
}

interface Said {
  kind: Part['kind'];
  heading: string;
  value: string;
}

/** What stands in brackets at the end, where all of it says who, when or how much. */
function withoutBrackets(text: string, context: ReadingContext): { words: string; said: Said[] } {
  const [, words, inside] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]\.?$/s.exec(text) ?? [];
  if (!words || !inside || text.includes('\n')) return { words: text, said: [] };
  const said: Said[] = [];
  for (const piece of inside.split(/\s*[;,]\s*/)) {
    const one = asSaid(piece, context);
    const last = said.at(-1);
    if (one) said.push(one);
    else if (said.length === 0 && inside.includes(',') && (/^[A-Z]{2,4}$/.test(piece) || ROLE.test(piece)))
      said.push({ kind: 'lead', heading: 'Lead', value: piece });
    else if (last?.kind === 'lead' && piece.split(' ').length < 4) last.value += `, ${piece}`;
    else return { words: text, said: [] };
  }
  // Whom it is for may stand in brackets as well; beside a day or an amount it is who does it.
  return said.some(({ kind }) => kind !== 'lead') || /^(?:leads?|led by|who|owner)\b/i.test(inside)
    ? { words, said }
    : { words: text, said: [] };
}

const ROLE = /\b(?:senco|sendco|head(?:teacher)?|teachers?|tas?|slt|leads?|leader|staff|governors?|deputy|team)$/i;

function asSaid(text: string, context: ReadingContext): Said | undefined {
  const [, lead] = /^(?:leads?|led by|who|owner)\s*[:–-]?\s*(\S.*)$/i.exec(text) ?? [];
  if (lead) return { kind: 'lead', heading: 'Lead', value: lead };
  const [, due] = /^(?:due|when|deadline)\s*[:–-]?\s*(\S.*)$/i.exec(text) ?? /^(by\s.*)$/i.exec(text) ?? [];
  if (due) return { kind: 'due', heading: 'When', value: due };
  const [, cost] = /^(?:cost)?\s*:?\s*(£.*)$/i.exec(text) ?? [];
  if (cost) return { kind: 'cost', heading: 'Cost', value: cost };
  const when = /\d|\p{L}{3}/u.test(text) ? readWhen(plainCell(text), 'due', context).due : undefined;
  return when?.value && !when.kept ? { kind: 'due', heading: 'When', value: text } : undefined;
}
