import { plainWords } from '../planFile/understood';
import type { Cell } from '../planFile/workbook';

/** What a cell of a table of figures says. Undefined where it is words. */
export type CellNumbers =
  | { kind: 'number'; number: number; percent: boolean }
  | { kind: 'share'; count: number | null; pupils: number | null; value: number | null }
  /** `3 (10)`, `33% (9)`: what the second is of the first stands elsewhere, or is asked. */
  | { kind: 'brackets'; before: number; behind: number; isPercent?: true }
  | { kind: 'hidden'; mark: string }
  | { kind: 'empty' }
  /** A number in a form that is not known. */
  | { kind: 'unread'; text: string }
  | { kind: 'day' };

/** Reads `30`, `1,043`, `9.1%`, `9,1%`, `4/9`, `4 of 9`, `4 (44%)`, `44% (4)`, `44% (4/9)`; `c`, `x`, `<5` and the like are hidden, never 0. */
export function cellNumbers(cell: Cell | undefined): CellNumbers | undefined {
  if (!cell || cell.text === '') return { kind: 'empty' };
  if (cell.day) return { kind: 'day' };
  const words = plainWords(cell.text)
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/^(\d+),(\d{1,2})(?= ?%?$)/, '$1.$2')
    .replace(directionOrNote, '');
  if (/^(-+|n\/?a|none|nil|\.+|_+|not known|unknown)$/.test(words)) return { kind: 'empty' };
  if (hiddenMark.test(words)) return { kind: 'hidden', mark: cell.text.trim() };
  if (looksLikePeriod(words) || /^20\d\d ?[/-] ?\d\d ?%$/.test(words)) return undefined;
  const plain = /^([+-]?\d+(?:\.\d+)?) ?(%?)(?: ?(?:pts|points))?$/.exec(words);
  if (plain) return { kind: 'number', number: Number(plain[1]), percent: plain[2] === '%' };
  const age = /^(\d{1,2})(?: ?(?:y|yrs?|years?),? ?(\d{1,2}) ?(?:m|mths?|months?)|:(0\d|1[01]))$/.exec(words);
  if (age) return { kind: 'number', number: ageInYears(Number(age[1]), Number(age[2] ?? age[3])), percent: false };
  const share = /^(\d+) ?(?:\/|of|out of) ?(\d+)(?: ?[(=,:-]? ?(\d+(?:\.\d+)?) ?%?\)?)?$/.exec(words);
  if (share)
    return { kind: 'share', count: Number(share[1]), pupils: Number(share[2]), value: share[3] ? Number(share[3]) : null };
  const both = /^(\d+) ?\((\d+(?:\.\d+)?) ?%\)$/.exec(words);
  if (both) return { kind: 'share', count: Number(both[1]), pupils: null, value: Number(both[2]) };
  const behind = /^(\d+(?:\.\d+)?) ?% ?\((?:n ?= ?)?(\d+)\)$/.exec(words);
  if (behind) return { kind: 'brackets', before: Number(behind[1]), behind: Number(behind[2]), isPercent: true };
  const open = /^(\d+(?:\.\d+)?) ?\((?:n ?= ?)?(\d+(?:\.\d+)?)\)$/.exec(words);
  if (open) return { kind: 'brackets', before: Number(open[1]), behind: Number(open[2]) };
  const turned = /^(\d+(?:\.\d+)?) ?% ?\(?(\d+) ?(?:\/|of|out of) ?(\d+)\)?$/.exec(words);
  if (turned) return { kind: 'share', count: Number(turned[2]), pupils: Number(turned[3]), value: Number(turned[1]) };
  return undefined;
}

/** `9y 4m`, `9:04`: nine years and a third. */
function ageInYears(years: number, months: number): number {
  return Math.round((years + months / 12) * 100) / 100;
}

/** An arrow, a star or a letter in brackets behind a number: where it goes, or that something is said of it below. */
const directionOrNote = /(?<=\d ?%?)(?: ?(?:[\u2190-\u21ff\u25b2-\u25bf\u2b06-\u2b0d*†‡§]\ufe0f?|\([a-d]\)|\[[a-d]\]))+$/u;

/** `2025/26`, `202526`, `2026`, and not a share or a number of pupils. */
export function looksLikePeriod(words: string): boolean {
  return /^(ay ?)?20[0-4]\d( ?[/-] ?(20)?\d\d|[0-5]\d)?$/.test(words);
}

const hiddenMark =
  /^(c|x|z|u|\*+|:|#|low|supp(ressed)?|hidden|s|\[?[cxzu]\]?|(<|≤|<=|fewer than|less than|under|up to) ?\d+( ?%)?|1 ?- ?[45]|0 ?- ?[45])$/;
