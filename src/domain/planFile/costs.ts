import { plainWords, saysEmpty, saysUndecided, type Understood } from './understood';
import type { Cell } from './workbook';

const AMOUNT = /(?:£|gbp ?|\beur(?:o|os)? ?|€)?\s?(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d{1,2})?\s?(k\b|p\b(?!\/))?/g;

/** Reads a cell of a cost column, in pounds. Only one whole amount is a cost; blank is not £0. */
export function readCost(cell: Cell): Understood<number> {
  const text = plainWords(cell.text.replace(/\n/g, ' ; '));
  if (cell.formula !== undefined) return readFormula(cell);
  if (typeof cell.value === 'number' && !/[%]|\d[/:]\d/.test(text)) return readNumber(cell.value, cell.text);
  if (/^=/.test(text)) return { value: null, reason: 'formula', kept: cell.text };
  if (saysEmpty(text)) return { value: null };
  if (text.length > 400) return { value: null, reason: 'noAmount', kept: cell.text };
  if (saysUndecided(text.replace(/^£\s?/, '')) || text === '£') return { value: null, reason: 'notDecided', kept: cell.text };
  if (NOTHING.test(text)) return { value: 0, ...(/^(£?\s?0(\.00)?|nil|none|zero)$/.test(text) ? {} : { kept: cell.text }) };
  return readText(text, cell.text);
}

const NOTHING =
  /^(£? ?nil|£? ?0+(\.0+)?|zero|none|free( of charge)?|no (additional |extra |direct )?costs?( implications?)?|no charge|n\/c|nil cost|(none|nothing) (required|needed)|not required|cost[ -]?neutral|without cost)[.!]?$/;

/** The stored result stands; the cell is marked as worked out in the file. */
function readFormula(cell: Cell): Understood<number> {
  if (typeof cell.value !== 'number' || /^#/.test(cell.text))
    return { value: null, reason: 'formula', kept: cell.text || `=${cell.formula}` };
  if (cell.value < 0) return ask('aboutAmount', cell.text);
  return { value: pounds(cell.value), kept: `${cell.text} (worked out by a formula in the file)` };
}

function readNumber(value: number, shown: string): Understood<number> {
  return value < 0 ? ask('aboutAmount', shown) : { value: pounds(value) };
}

function readText(text: string, words: string): Understood<number> {
  // Less than nothing: a saving, a refund or a slip.
  if (/^£? ?[-(] ?£? ?\d[\d,.]*k? ?\)?$/.test(text)) return ask('aboutAmount', words);
  if (SAVED.test(text)) return ask('aboutAmount', words);
  // Other money, or a comma where none belongs.
  if (/€|\$|\beur(o|os)?\b|\busd\b|\d,\d{4}/.test(text)) return ask('aboutAmount', words);
  // Millions: a slip, or the cost of something else.
  if (/(?:^|£ ?|\bgbp ?|~ ?|\b(?:approx|about|circa|c)\.? ?)\d[\d.,]* ?(m|mn|million)\b/.test(text))
    return ask('aboutAmount', words);
  if (/\d[*†]+$/.test(text)) return { ...readText(text.replace(/[*†]+$/, ''), words), kept: words };
  const exact = /^£?\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\s?(?:pounds|gbp)?(?:\s?\/-)?$/.exec(text);
  if (exact) return { value: Number(`${exact[1]?.replace(/,/g, '')}${exact[2] ?? ''}`) };
  const continental = /^[£€]?\s?(\d{1,3}(?:\.\d{3})+|\d+),(\d{2})$/.exec(text);
  if (continental && !text.includes('.')) return ask('aboutAmount', words, Number(`${continental[1]}.${continental[2]}`));
  if (continental) return settled(words, Number(`${continental[1]?.replace(/\./g, '')}.${continental[2]}`));
  const amounts = amountsIn(text);
  const [first] = amounts;
  if (!first) return { value: null, reason: 'noAmount', kept: words };
  const rest = text.replace(first.said, ' ').trim();
  if (amounts.length === 1 && (wholeAmount(rest) || (first.pounds === 0 && first.marked)))
    return { value: first.pounds, ...(rest && { kept: words }) };
  const times = /^£(\d+(?:\.\d\d)?) ?(?:x|\*|×) ?(\d+)(?: \p{L}+)?$/u.exec(text);
  if (times) return ask('severalAmounts', words, pounds(Number(times[1]) * Number(times[2])));
  const days = /^(\d+(?:\.5)?) (\p{L}+?)s? ?(?:x|\*|@|×|at) ?£(\d+(?:\.\d\d)?)(?: each| (?:per|an?) \2| ?\/ ?\2)?$/u.exec(text);
  if (days) return ask('severalAmounts', words, pounds(Number(days[1]) * Number(days[3])));
  if (amounts.length === 1) return askOne(first.pounds, rest, words);
  return /\b(?:savings?|saves|saved|refund)\b/.test(text) ? ask('severalAmounts', words) : askSeveral(text, amounts, words);
}

/** What comes in or is not spent is no cost. */
const SAVED =
  /^(?:an? |est(?:imated|\.)? |annual |net |about )*(?:savings?|saves|saved|refund|income)\b[^£+;\d]*£?\s?[\d,.]+k?[^£+;\d]*$|^£\s?[\d,.]+k? (?:savings?|saved|refund(?:ed)?|income)\b[^£+;\d]*$/;

function settled(kept: string, value: number): Understood<number> {
  return { value, kept };
}

/** Words beside an amount that leave it the whole amount: a unit, or in brackets where the money comes from. */
function wholeAmount(rest: string): boolean {
  return /^(pounds|gbp|in total|total|inc(l(uding|usive)?)?\.? (of )?vat|\((pp|ppg|pta|ptfa|sen|send|la|semh|nhs|dfe)\)|\((from |funded |paid )?[\w &']*(budget|funding|funded|grant|premium|ptfa|pta|fund|vat|total)\)|(from|funded by|paid by|out of) [\w &']*(budget|funding|grant|premium|ptfa|pta|fund))?$/.test(
    rest.replace(/^[:\-.]\s*/, ''),
  );
}

function askOne(amount: number, rest: string, words: string): Understood<number> {
  // Before an amount it is where the money comes from, after it `per person`.
  if (/^ppg?\b ?£/.test(plainWords(words))) return ask('amountAndMore', words, amount);
  if (
    /\b(per|each|every|pp|p\/?[hwa]|an? (hour|day|week|term|session|pupil|year|month)|x \d+\w*|hourly|daily|weekly|termly|monthly|annually)\b|\/ ?(hour|day|hrs?|week|wk|term|session|pupil|month|mth|year|yr|head|child)\b/.test(
      rest,
    )
  ) {
    return ask('noAmount', words);
  }
  if (
    /^(approx(imately)?|about|around|c|ca|circa|roughly|est(imated|imate)?|up to|max(imum)?|~|under|less than|over|more than)\.?\b|^~|^[<>]|\?$|\(?(approx(imately)?|est(imated|imate)?|max(imum)?)\.?\)?$/.test(
      rest,
    )
  ) {
    return ask('aboutAmount', words, amount);
  }
  return ask('amountAndMore', words, amount);
}

function askSeveral(text: string, amounts: Amount[], words: string): Understood<number> {
  const times = /^(\d+) ?(?:x|\*|@|×|at) ?£(\d+(?:\.\d\d)?)(?: each)?$/.exec(text);
  if (times) return ask('severalAmounts', words, pounds(Number(times[1]) * Number(times[2])));
  const [first] = amounts;
  // An amount for each of several years or classes.
  if (/^(?:£[\d,.]+ ?\([^()£]+\)(?: ?[,;+&]| and)? ?){2,}$/.test(text))
    return ask('severalAmounts', words, pounds(amounts.reduce((sum, amount) => sum + amount.pounds, 0)));
  if (first && /^£?[\d,.]+ ?\(/.test(text)) return ask('amountAndMore', words, first.pounds);
  const total = /total:? ?£?([\d,]+(?:\.\d\d)?)/.exec(text) ?? /= ?£?([\d,]+(?:\.\d\d)?)$/.exec(text);
  if (total?.[1]) return ask('severalAmounts', words, Number(total[1].replace(/,/g, '')));
  const listed = !/\d ?(-|to|or) ?£?\d/.test(text) && amounts.every(({ marked }) => marked) && /[+;&\n,]|\band\b/.test(text);
  return ask('severalAmounts', words, listed ? pounds(amounts.reduce((sum, amount) => sum + amount.pounds, 0)) : undefined);
}

interface Amount {
  said: string;
  pounds: number;
  /** Stands with a pound sign. */
  marked: boolean;
}

/** Numbers that may be money: with a pound sign, or, where none has one, bare amounts not followed by a unit of something else. */
function amountsIn(text: string): Amount[] {
  const found = [...text.matchAll(AMOUNT)].map((match): Amount & { after: string; before: string } => ({
    said: match[0],
    pounds: amountOf(match),
    marked: /£|gbp/.test(match[0]),
    after: text.slice(match.index + match[0].length),
    before: text.slice(0, match.index),
  }));
  const marked = found.filter((amount) => amount.marked);
  if (marked.length > 0) return /^\d[\d,.]* ?[x×*@+–-] ?£/.test(text) ? found : marked;
  return found.filter(
    ({ before, after }) => before.trim() === '' && /^\s*(\+|$|\(|pounds|plus|total|approx|per\b|each)/.test(after),
  );
}

function amountOf([said, whole = '', part = '', unit]: RegExpMatchArray): number {
  const amount = Number(`${whole.replace(/[, ]/g, '')}${part}`);
  if (unit === 'k') return amount * 1000;
  return unit === 'p' && !part && !/£/.test(said) ? pounds(amount / 100) : amount;
}

function ask(
  reason: 'amountAndMore' | 'severalAmounts' | 'aboutAmount' | 'noAmount',
  kept: string,
  proposed?: number,
): Understood<number> {
  return { value: null, reason, kept, ...(proposed !== undefined && { proposed }) };
}

/** To the penny: stored results carry binary dust. */
function pounds(amount: number): number {
  return Math.round(amount * 100) / 100;
}
