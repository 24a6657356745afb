import { plainWords } from '../planFile/understood';
import type { Sheet } from '../planFile/workbook';
import { isNumber } from './numbering';

/** In which columns of a sheet areas, questions and reasons stand, and where the rows begin. */
export interface Heads {
  /** The first row that is none of the headings. */
  first: number;
  question: number;
  area?: number;
  why?: number;
  /** The headings of all other columns. */
  others: string[];
}

/** By the first row that heads a column of questions; where none does, by where the question marks are. */
export function findHeads(sheet: Sheet): Heads | undefined {
  for (let row = 0; row < Math.min(sheet.rows.length, 40); row += 1) {
    const heads = headsIn(sheet, row);
    if (heads !== undefined) return { ...heads, area: areaIn(sheet, heads) };
  }
  return byQuestionMarks(sheet);
}

/** The column of areas, unless all that stands beside questions there is the numbers of a list. */
function areaIn({ rows }: Sheet, { area, question, first }: Pick<Heads, 'area' | 'question' | 'first'>): number | undefined {
  if (area === undefined) return undefined;
  const beside = rows.slice(first).flatMap(({ cells }) => (cells[question]?.text && cells[area]?.text.trim()) || []);
  return beside.length > 0 && beside.every(isNumber) ? undefined : area;
}

/** Whether a row has the headings again, as at the top of a printed page. */
export function isHeadAgain(sheet: Sheet, row: number, heads: Heads): boolean {
  return headsIn(sheet, row)?.question === heads.question;
}

function headsIn(sheet: Sheet, row: number): Heads | undefined {
  const texts = (sheet.rows[row]?.cells ?? []).map((cell) => cell?.text ?? '');
  const kinds = texts.map(kindOf);
  const question = kinds.indexOf('question');
  if (question < 0) return undefined;
  // One short line above a list is a title, not a heading, unless it is the very word.
  if (
    texts.filter(Boolean).length === 1 &&
    !/^(review )?(questions?|prompts?|statements?|criteria|indicators?)$/.test(plainWords(texts[question]!))
  )
    return undefined;
  const at = (kind: Kind): number | undefined => (kinds.includes(kind) ? kinds.indexOf(kind) : undefined);
  const alsoAsks = kinds.indexOf('question', question + 1);
  const why = at('why') ?? (/\bprompts?\b/.test(plainWords(texts[alsoAsks] ?? '')) ? alsoAsks : undefined);
  const own = [question, at('area'), why];
  const others = texts.filter((text, column) => text !== '' && !own.includes(column) && kinds[column] !== 'number');
  return { first: row + 1, question, area: at('area'), why, others };
}

type Kind = 'question' | 'area' | 'why' | 'number';

function kindOf(text: string): Kind | undefined {
  const words = plainWords(text).replace(/[:?]$/, '');
  if (words === '' || words.length > 60 || (/\?$/.test(text) && words.split(' ').length > 4)) return undefined;
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The first that fits: a heading `Why we ask this question` is about the reason. */
const KINDS: [Kind, RegExp][] = [
  ['number', /^(no|nr|ref|number|#|q no|question (no|number|ref))\.?$/],
  [
    'why',
    /\bwhy\b|\brationale\b|\breasons?\b|\bpurpose\b|\bguidance\b|\bexplanation\b|\bprobes?\b|\blook(ing)? for\b|\bwhere to look\b/,
  ],
  [
    'question',
    /\bquestions?\b|\bprompts?\b|\bstatements?\b|\bcriteri(on|a)\b|\bindicators?\b|\benquir(y|ies)\b|what (we|to) ask/,
  ],
  [
    'area',
    /\bareas?\b|\bsections?\b|\bthemes?\b|\bstrands?\b|\baspects?\b|\btopics?\b|\bheadings?\b|\bcategor(y|ies)\b|\bfocus\b|\bfields?\b/,
  ],
];

/** The column with most questions in it, what stands short and seldom at its left, and what stands at its right. */
function byQuestionMarks(sheet: Sheet): Heads | undefined {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const textsOf = (column: number): string[] => sheet.rows.flatMap(({ cells }) => cells[column]?.text || []);
  const marks = Array.from({ length: width }, (_, column) => textsOf(column).filter(isQuestion).length);
  const most = Math.max(0, ...marks);
  if (most < 2) return undefined;
  const question = marks.indexOf(most);
  const area = [...Array(question).keys()].find(
    (column) =>
      textsOf(column).some((text) => /\p{L}{3}/u.test(text)) && areaIn(sheet, { area: column, question, first: 0 }) !== undefined,
  );
  const why = question + 1 < width && textsOf(question + 1).length * 2 >= most ? question + 1 : undefined;
  return { first: 0, question, area, why, others: [] };
}

/** Whether a text asks something. */
export function isQuestion(text: string): boolean {
  return /\?\s*$/.test(text);
}
