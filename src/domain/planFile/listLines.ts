import { kindOfHeading, type ColumnKind } from './headings';
import { labelLines, type LabelLine } from './labelLines';
import { readSection, type SectionText } from './rowTexts';
import type { Place, Sheet } from './workbook';

/** A row of a page without tables, by what it is to the lists that stand there. */
export type ListLine = { place: Place; text: string } & (
  | { is: 'heading'; section: SectionText }
  /** `Lead: PL`. */
  | { is: 'labels'; lines: LabelLine[] }
  /** `Actions`, `Success criteria:`: what follows is that. */
  | { is: 'opener'; kind: ColumnKind; label: string }
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
    lines.push({ place, text: texts.join(' '), ...kindOfLine(texts, labelLines(sheet, sheetIndex, row)) });
  }
  return lines;
}

type Kinds<L> = L extends ListLine ? Omit<L, 'place' | 'text'> : never;

function kindOfLine(texts: string[], labels: LabelLine[]): Kinds<ListLine> {
  const [text = ''] = texts;
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
  const kind = texts.length === 1 && text.length <= 45 && text.split(' ').length <= 3 ? kindOfHeading(text) : undefined;
  return kind && section.number === '' ? { is: 'opener', kind, label: text } : { is: 'words' };
}

/** What commas of a text file took apart within brackets, put together again. */
function whole(texts: string[]): string[] {
  return /\([^)]*$/.test(texts[0] ?? '') ? [texts.join(', ')] : texts;
}

function asPoint(text: string): Extract<Kinds<ListLine>, { is: 'point' }> | undefined {
  // Its number is taken off by what makes an action of it.
  if (/^\d{1,2}\.\d{1,2}[.):]?\s+\p{L}/u.test(text)) return { is: 'point', mark: 'number', words: text };
  const [found, bullet, number, letter, sub] = POINT.exec(text) ?? [];
  if (found === undefined) return undefined;
  const mark = bullet ? 'bullet' : number ? 'number' : letter ? 'letter' : sub ? 'sub' : 'bullet';
  return { is: 'point', mark, words: text.slice(found.length).trim() };
}

const POINT = /^(?:([•●○▪■◦‣·➢➤✓✔*–-]\s*)|(\(?\d{1,2}[.)](?:\s+|(?!\d)))|(\(?(?:[a-z]|i{1,3}|iv)[.)]\s+)|(o\s+))(?=\S)/;
