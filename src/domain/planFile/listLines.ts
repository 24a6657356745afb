import { BEGINNINGS, BULLETS, COUNTS, LETTERS } from './bulletMarks';
import { kindOfHeading } from './headings';
import type { ColumnKind } from './columnKind';
import { labelLines, type LabelLine } from './labelLines';
import { personKind } from './pupilWords';
import { readSection, type SectionText } from './rowTexts';
import type { Cell, Place, Sheet } from './workbook';

/** What a line has besides its words. */
type Looks = Pick<Cell, 'struck' | 'struckWords' | 'comment'>;

/** A row of a page without tables, by what it is to the lists that stand there. */
export type ListLine = { place: Place; text: string; looks?: Looks } &
  /** `level`: a heading of the document, by its style. */
  (
    | { is: 'heading'; section: SectionText; level?: number }
    /** `Lead: PL`. */
    | { is: 'labels'; lines: LabelLine[] }
    /** `Actions`, `Success criteria:`: what follows is that. */
    | { is: 'opener'; kind: ColumnKind; label: string; level?: number }
    | { is: 'point'; mark: 'number' | 'letter' | 'bullet' | 'sub'; words: string }
    | { is: 'words' }
  );

/** The rows that say something; undefined where one has more than two cells, so that it is no page of text. */
export function listLinesOf(sheet: Sheet, sheetIndex: number): ListLine[] | undefined {
  const lines: ListLine[] = [];
  for (const [row, { cells }] of sheet.rows.entries()) {
    const texts = whole(cells.flatMap((cell) => (cell?.text ? [cell.text] : [])));
    if (texts.length === 0) continue;
    if (texts.length > 2) return undefined;
    const place = {
      sheet: sheetIndex,
      row,
      column: Math.max(
        0,
        cells.findIndex((cell) => cell?.text),
      ),
    };
    const level = cells[place.column]?.level;
    const [text = '', ...below] = texts.length === 1 ? texts[0]!.split(BEFORE_POINT) : [texts.join(' ')];
    const kind = kindOfLine(texts.length === 1 ? [text] : texts, labelLines(sheet, sheetIndex, row), level);
    const { struck, struckWords, comment } = cells[place.column]!;
    const looks = { ...(struck && { struck }), ...(struckWords && { struckWords }), ...(comment && { comment }) };
    lines.push({ place, text, ...(Object.keys(looks).length > 0 && { looks }), ...kind });
    for (const point of below) lines.push({ place, text: point, ...kindOfLine([point], []) });
  }
  return numbersAsHeadings(withoutTitle(lines));
}

/** Where nothing else is a heading: numbered lines with points of their own under each (`1. Improve handover`, `- New form`). */
function numbersAsHeadings(lines: ListLine[]): ListLine[] {
  const numbers = lines.flatMap((line, at) => (line.is === 'point' && line.mark === 'number' ? [at] : []));
  const isOver = (at: number) => {
    const below = lines[at + 1];
    return below?.is === 'point' && below.mark !== 'number';
  };
  const saysWhat = ({ kind }: LabelLine) => HEADS.has(kind) || kind === 'action';
  const isHeaded = lines.some(
    (line) => line.is === 'heading' || line.is === 'opener' || (line.is === 'labels' && line.lines.some(saysWhat)),
  );
  if (isHeaded || numbers.length < 2 || !numbers.every(isOver)) return lines;
  return lines.map((line, at): ListLine => {
    if (line.is !== 'point' || !numbers.includes(at)) return line;
    const section: SectionText = { level: 'objective', number: '', text: line.words, labelled: false };
    return { place: line.place, text: line.text, is: 'heading', section, level: 1 };
  });
}

/** The only heading of its level, above all others or above several lines that call themselves objectives, is the title of the document. */
function withoutTitle(lines: ListLine[]): ListLine[] {
  const styled = lines.filter((line) => (line.is === 'heading' || line.is === 'opener') && line.level !== undefined);
  const [first, ...others] = styled.map((line) => (line.is === 'heading' || line.is === 'opener' ? line.level! : 0));
  const [title] = styled;
  const isAbove = others.length > 0 || lines.slice(lines.indexOf(title!)).filter(saysObjective).length > 1;
  const isTitle = first !== undefined && isAbove && others.every((level) => level > first);
  return isTitle && title?.is === 'heading'
    ? lines.map((line) => (line === title ? { place: line.place, text: line.text, is: 'words' } : line))
    : lines;
}

/** `Aim 1 – Belonging`, `Objective: Quiet rooms`, in plain lines. */
function saysObjective(line: ListLine): boolean {
  if (line.is === 'labels') return line.lines.some(({ kind, value }) => kind === 'objective' && value !== '');
  return line.is === 'heading' && line.level === undefined && line.section.labelled;
}

type Kinds<L> = L extends ListLine ? Omit<L, 'place' | 'text' | 'looks'> : never;

function kindOfLine(texts: string[], labels: LabelLine[], level?: number): Kinds<ListLine> {
  const [text = ''] = texts;
  if (level !== undefined && texts.length === 1) return styledLine(text, level);
  const point = texts.length === 1 ? asPoint(text) : undefined;
  if (point) return point;
  const section = readSection(text);
  const [label] = labels;
  const named = section.labelled && (section.text !== '' || section.number !== '') && !/^of \d/.test(section.text);
  // `Targets` over its points, `Target 2: …` an objective.
  if (label?.value === '' && labels.length === 1 && section.number === '')
    return { is: 'opener', kind: label.kind, label: label.label };
  if (texts.length === 1 && named) return { is: 'heading', section };
  if (label && labels.some(({ value }) => value !== '')) return { is: 'labels', lines: labels };
  if (texts.length === 1 && personKind(text.replace(/:$/, '')) === 'pupilNames')
    return { is: 'opener', kind: 'kept', label: text.replace(/:$/, '') };
  const kind = texts.length === 1 && text.length <= 45 && text.split(' ').length <= 3 ? kindOfHeading(text) : undefined;
  return kind && section.number === '' ? { is: 'opener', kind, label: text } : { is: 'words' };
}

/** A heading of a document: over what follows where its words say what that is (`Success criteria`, `Our objectives for 2026/27`). */
function styledLine(text: string, level: number): Kinds<ListLine> {
  const section = readSection(text);
  const kind =
    section.number === '' && !(section.labelled && section.text) ? kindOfHeading(text.replace(/\b20\d\d.*$/, '')) : undefined;
  const isOfSeveral = /\b(objectives|priorities|aims|goals)\b/i.test(text);
  const isLabel = kind !== 'lead' || /^(?:leads?|led by|who|responsib|person|people|by whom|owner)/i.test(text);
  if (kind && isLabel && (isOfSeveral || !HEADS.has(kind))) return { is: 'opener', kind, label: text, level };
  return { is: 'heading', section, level };
}

const HEADS: ReadonlySet<ColumnKind> = new Set(['objective', 'priority', 'outcome']);

/** Points of a point stand in its cell. */
const BEFORE_POINT = new RegExp(`\\n(?=(?:${BULLETS}|o|${COUNTS}|${LETTERS}) )`);

/** What commas of a text file took apart within brackets, put together again; an amount without the space. */
function whole(texts: string[]): string[] {
  return /\([^)]*$/.test(texts[0] ?? '') ? [texts.join(', ').replace(TORN_THOUSANDS, ',')] : texts;
}

const TORN_THOUSANDS = /(?<=£\s?\d{1,3}(?:,\s?\d{3})*), (?=\d{3}(?!\d))/g;

function asPoint(text: string): Extract<Kinds<ListLine>, { is: 'point' }> | undefined {
  // Its number is taken off by what makes an action of it.
  if (/^\d{1,2}\.\d{1,2}[.):]?\s+\p{L}/u.test(text)) return { is: 'point', mark: 'number', words: text };
  const [found, bullet, number, letter, sub] = POINT.exec(text) ?? [];
  if (found === undefined) return undefined;
  const mark = bullet ? 'bullet' : number ? 'number' : letter ? 'letter' : sub ? 'sub' : 'bullet';
  return { is: 'point', mark, words: text.slice(found.length).trim() };
}

const POINT = new RegExp(
  `^(?:(${BEGINNINGS}\\s*)|(${COUNTS}(?:\\s+|(?!\\d)))|((?:${LETTERS}|\\(?(?:i{2,3}|iv)[.)])\\s+)|(o\\s+))(?=\\S)`,
);
