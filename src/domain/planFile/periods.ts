import { addDays, type Day } from '../day';
import type { HalfTermName } from '../term';
import { MONTH, monthNumber } from './months';
import type { ReadingContext } from './reading';
import type { Period } from './period';
import { lastOfMonth, yearOfMonth } from './schoolYear';

/** A period named in a text. `near` marks words that all but state a day: `by Oct half term`, `before Christmas`. */
export interface FoundPeriod {
  period: Period;
  near: boolean;
  index: number;
  length: number;
}

type Read = (parts: (string | undefined)[], context: ReadingContext) => Period | undefined;

const TERM = '(autumn|aut|au|spring|spr|sp|summer|sum|su|michaelmas|lent|trinity)';
const PATTERNS: { pattern: RegExp; near?: boolean; read: Read }[] = [
  {
    pattern: new RegExp(`\\b(${MONTH})\\.?(?: ${'(\\d{4})'})? half[ -]?term`, 'g'),
    near: true,
    read: ([month], context) => beforeBreak(month, context),
  },
  {
    pattern: /\b(christmas|xmas|easter|whitsun|whit|summer (?:holidays?|break|hols))\b(?: (?:holidays?|break|\d{4}))?/g,
    near: true,
    read: ([feast], context) => beforeHoliday(feast, context),
  },
  {
    pattern: /^half[ -]?term$|\b(?:by|before)(?: the)? half[ -]?term\b/g,
    near: true,
    read: (_, context) => upToHalfTerm(context),
  },
  { pattern: /\bend of(?: the)?(?: this)? half[ -]?term\b/g, near: true, read: (_, context) => currentHalfTerm(context) },
  { pattern: /\b(?:the )?end of(?: the)?(?: this)? term\b/g, near: true, read: (_, context) => currentTerm(context) },
  { pattern: /\bend of(?: the)?(?: school| academic)? year\b/g, near: true, read: (_, context) => wholeYear(context) },
  {
    pattern: new RegExp(`\\b${TERM}[ -]?(?:term )?1 ?(?:&|and|[/,+-]|to) ?2(?![\\d/])`, 'g'),
    read: ([term], context) => wholeTerm(termName(term), undefined, context),
  },
  {
    pattern: new RegExp(
      `\\b${TERM}[ -]?(?:term)?[ -]?(?:20\\d\\d )?(?:term )?(?:\\(?(?:half[ -]?term )?([12])(?:st|nd)?(?: half(?:[ -]?term)?)?\\)?)(?![\\d/])(?:[ ,]*(20\\d\\d|\\d\\d)(?!\\d))?`,
      'g',
    ),
    read: ([term, half, year], context) => halfTerm(termName(term), Number(half), year, context),
  },
  // Where nothing else stands: the first half of the autumn term.
  { pattern: /^a ?([12])$/g, read: ([half], context) => halfTerm('autumn', Number(half), undefined, context) },
  {
    pattern: /\b(autumn|spring|summer)(?: term)? half[ -]?term\b(?! ?[12])/g,
    near: true,
    read: ([term], context) => halfTerm(termName(term), 1, undefined, context),
  },
  {
    pattern: /\b(first|1st|second|2nd) half(?: of)?(?: the)? (autumn|spring|summer)(?: term)?\b/g,
    read: ([half, term], context) => halfTerm(termName(term), /1|first/.test(half ?? '') ? 1 : 2, undefined, context),
  },
  { pattern: /\b(?:ht|half[ -]?term) ?([1-6])\b/g, read: ([number], context) => numbered(Number(number), context) },
  { pattern: /\bterm ?([4-6])\b/g, read: ([number], context) => numbered(Number(number), context) },
  {
    pattern: new RegExp(
      `\\b(autumn|aut|spring|spr|summer|sum|michaelmas|lent|trinity)\\b(?: term)?(?:[ -]*(20\\d\\d|'?\\d\\d)(?!\\d))?(?: term)?`,
      'g',
    ),
    read: ([term, year], context) => wholeTerm(termName(term), year, context),
  },
  {
    pattern: new RegExp(`\\b(${MONTH})\\b\\.?(?:[ ,./'-]*(\\d{4}|\\d{2})(?!\\d|:|(?:st|nd|rd|th)))?`, 'g'),
    read: ([month, year], context) => wholeMonth(month, year, context),
  },
  {
    pattern: /\b(20\d\d) ?[/-] ?(?:20)?(\d\d)(?!\d)/g,
    // `2026-2028` are years, and no school year.
    read: ([first, second], context) => {
      const isSchoolYear = (Number(first) + 1) % 100 === Number(second);
      return isSchoolYear && context.academicYear.startsWith(first ?? '') ? wholeYear(context) : { period: 'year', words: '' };
    },
  },
];

/** Every period named in the text (as `plainWords` gives it), in order; longer names win. */
export function findPeriods(text: string, context: ReadingContext): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  for (const { pattern, near = false, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const taken = found.some(
        (other) => match.index < other.index + other.length && other.index < match.index + match[0].length,
      );
      const period = taken ? undefined : read(match.slice(1), context);
      if (period)
        found.push({ period: { ...period, words: match[0].trim() }, near, index: match.index, length: match[0].length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The month a first-of-month day stands for. */
export function monthPeriod(first: Day, words: string): Period {
  return { period: first.slice(0, 7), words, first, last: lastOfMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7))) };
}

/** The school week a day begins. */
export function weekPeriod(day: Day, words: string): Period {
  return { period: `week-${day}`, words, first: day, last: addDays(day, 4) };
}

type TermName = 'autumn' | 'spring' | 'summer';

function termName(word: string | undefined): TermName {
  if (/^(au|m)/.test(word ?? '')) return 'autumn';
  return /^(sp|l)/.test(word ?? '') ? 'spring' : 'summer';
}

function halfTerm(term: TermName, half: number, year: string | undefined, context: ReadingContext): Period {
  return bounded(`${term}-${half}` as HalfTermName, [`${term}-${half}` as HalfTermName], year, context);
}

function wholeTerm(term: TermName, year: string | undefined, context: ReadingContext): Period {
  return bounded(term, [`${term}-1`, `${term}-2`], year, context);
}

function numbered(number: number, context: ReadingContext): Period {
  const name = (['autumn-1', 'autumn-2', 'spring-1', 'spring-2', 'summer-1', 'summer-2'] as const)[number - 1] ?? 'summer-2';
  return bounded(name, [name], undefined, context);
}

/** With its days where the year stated (if any) is the context's. */
function bounded(period: string, names: HalfTermName[], year: string | undefined, context: ReadingContext): Period {
  const parts = context.halfTerms.filter(({ name }) => names.includes(name));
  const [first, last] = [parts[0]?.first, parts.at(-1)?.last];
  if (!first || !last) return { period, words: '' };
  const stated = year && Number(year.replace(/\D/g, '').slice(-2));
  const known = !stated || stated === Number(first.slice(2, 4)) || stated === Number(last.slice(2, 4));
  return known ? { period, words: '', first, last } : { period: `${period}-20${stated}`, words: '' };
}

function wholeMonth(name: string | undefined, year: string | undefined, context: ReadingContext): Period | undefined {
  const month = monthNumber(name ?? '');
  const full = year === undefined ? yearOfMonth(context, month) : year.length === 2 ? 2000 + Number(year) : Number(year);
  return monthPeriod(`${full}-${String(month).padStart(2, '0')}-01`, '');
}

function wholeYear(context: ReadingContext): Period {
  return { period: context.academicYear, words: '', first: context.halfTerms[0]?.first, last: context.halfTerms.at(-1)?.last };
}

function beforeBreak(month: string | undefined, context: ReadingContext): Period | undefined {
  const name = ({ 10: 'autumn-1', 11: 'autumn-1', 2: 'spring-1', 5: 'summer-1', 6: 'summer-1' } as Record<number, HalfTermName>)[
    monthNumber(month ?? '')
  ];
  return name && bounded(name, [name], undefined, context);
}

function beforeHoliday(feast: string | undefined, context: ReadingContext): Period {
  if (/mas/.test(feast ?? '')) return wholeTerm('autumn', undefined, context);
  if (/^whit/.test(feast ?? '')) return halfTerm('summer', 1, undefined, context);
  return wholeTerm(feast === 'easter' ? 'spring' : 'summer', undefined, context);
}

/** Half-term is the week within a term: what goes before it is the first half of the next one that has it ahead. */
function upToHalfTerm(context: ReadingContext): Period {
  const ahead = context.halfTerms.find(({ name, last }) => name.endsWith('-1') && last >= context.today);
  return ahead ? bounded(ahead.name, [ahead.name], undefined, context) : currentHalfTerm(context);
}

function currentHalfTerm(context: ReadingContext): Period {
  const name = (context.halfTerms.find(({ last }) => last >= context.today) ?? context.halfTerms.at(-1))?.name ?? 'summer-2';
  return bounded(name, [name], undefined, context);
}

function currentTerm(context: ReadingContext): Period {
  const name = currentHalfTerm(context).period;
  return wholeTerm(termName(name), undefined, context);
}
