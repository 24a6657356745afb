import { addDays, dayOf, weekday, type Day } from '../day';
import { dayAndMonth, findDays, movedIntoYear, type FoundDay } from './days';
import { findPeriods, monthPeriod, weekPeriod, type FoundPeriod } from './periods';
import type { ReadingContext } from './reading';
import type { Period, When } from './period';
import { firstSchoolDay, inSchoolYear, lastSchoolDay } from './schoolYear';
import { serialDay } from './serialDay';
import { plainWords, saysEmpty, saysUndecided, type Understood } from './understood';
import type { Cell } from './workbook';

/** Whether a column holds when something starts or when it is due. */
export type WhenRole = 'start' | 'due';

/** What a cell of a date column says: a span in a column of due days gives a start as well. */
export interface WhenReading {
  start?: Understood<When>;
  due?: Understood<When>;
}

/** Reads a cell that says when. A day only where the file states one; a period stays one, with a day proposed. */
export function readWhen(cell: Cell, role: WhenRole, context: ReadingContext, date1904 = false): WhenReading {
  const text = plainWords(cell.text).replace(/\b1[/⁄]2[ -]?term\b/g, 'half term');
  if (cell.formula && /\b(TODAY|NOW|RAND\w*)\(/i.test(cell.formula))
    return { [role]: { value: null, reason: 'formula', kept: cell.text || `=${cell.formula}` } };
  if (cell.day) return { [role]: statedDay(cell.day, role, !/\d{4}|[-/ ]\d\d$/.test(text), cell.text, context) };
  if (cell.month) return { [role]: period(monthPeriod(cell.month, cell.text), role, false, context) };
  if (cell.formula && (text === '' || /^#/.test(text)))
    return { [role]: { value: null, reason: 'formula', kept: cell.text || `=${cell.formula}` } };
  if (saysEmpty(text)) return {};
  if (saysUndecided(text)) return { [role]: { value: null, reason: 'notDecided', kept: cell.text } };
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? serialDay(Number(text), date1904) : undefined;
  if (serial && inSchoolYear(context, serial)) return { [role]: { value: { day: serial } } };
  if (serial && likely(serial, context))
    return { [role]: { value: null, reason: 'serialDay', proposed: { day: serial }, kept: cell.text } };
  return readText(text, cell.text, role, context);
}

function readText(text: string, words: string, role: WhenRole, context: ReadingContext): WhenReading {
  if (text.length > 300) return { [role]: { value: null, reason: 'unclearDate', kept: words } };
  const month = monthAndYear(text, context);
  if (month) return { [role]: period(month, role, false, context) };
  const whole = dayAndMonth(text.replace(/^by /, ''), context);
  const days = whole ? [whole] : findDays(text, context);
  const periods = findPeriods(blank(text, days), context);
  const week = /^(?:w\/?[cb]|wk|week (?:commencing|beginning|of|starting))\b/.test(text);
  const open = openEnded(text, words);
  const marks = [...days, ...periods].sort((a, b) => a.index - b.index);
  if (marks.length === 0 || /^after\b/.test(text))
    return { [role]: open ? { value: open } : { value: null, reason: 'unclearDate', kept: words } };
  const [first, second] = marks as [Mark, Mark | undefined];
  if (week && days[0]?.day && marks.length === 1) return { [role]: period(weekPeriod(days[0].day, words), role, false, context) };
  const from = marks.length === 1 && /\b(from|starting|since|beginning)( the)? $/.test(text.slice(0, first.index));
  const begins = from || /^(from|start(ing|s)?|begin(ning|s)?|since|commenc\w+)\b(?! of)|\bonwards?$/.test(text);
  if (!second) {
    const side = begins ? 'start' : role;
    const part = 'period' in first && !open ? partOf(first.period, text) : undefined;
    if (part) return { [side]: period({ ...part, words }, side, false, context) };
    const read = markWhen(first, side, words, text, context);
    if (begins && open) return { start: read, due: { value: open } };
    const kind = 'period' in first && !open && !begins ? kindOfWords(text) : undefined;
    if (kind === 'notBefore' && read.value)
      return { start: { ...markWhen(first, 'start', words, text, context), reason: kind, kept: words } };
    if (kind && read.value) return { [side]: { ...read, reason: kind, kept: words } };
    // A week of a term, or once a year in a month: more than the period says.
    const more = 'period' in first && (open !== undefined || /\b(wk|week) ?\d|\b(start|beginning) of\b/.test(text));
    return { [side]: more && read.value ? { value: read.value, reason: 'unclearDate', kept: words } : read };
  }
  if (marks.length === 2 && joined(text, first, second)) {
    return { start: markWhen(first, 'start', words, '', context), due: markWhen(second, 'due', words, '', context) };
  }
  if (days.length === 1 && days[0]) return { [role]: { ...markWhen(days[0], role, words, '', context), kept: words } };
  const last = marks.at(-1) as Mark;
  const proposed = asWhen(last);
  return { [role]: { value: null, reason: 'unclearDate', kept: words, ...(proposed && { proposed }) } };
}

/** `Autumn 2 review` and `not before Spring 1`: more than the period, and the same in many cells. */
function kindOfWords(text: string): 'reviewIn' | 'notBefore' | undefined {
  if (/\b(not before|no earlier than|not until|earliest)\b/.test(text)) return 'notBefore';
  return /\breview(ed|s)?\b/.test(text) ? 'reviewIn' : undefined;
}

/** The days of `week 3 of Autumn 2` or of the `start of Spring`, where the period has days and the text says no more. */
function partOf(whole: Period, text: string): Period | undefined {
  const { first, last } = whole;
  if (!first || !last || kindOfWords(text) || /\bnot\b/.test(text)) return undefined;
  if (/\b(start|beginning) of\b/.test(text)) return { ...whole, last: first };
  const week = /-[12]$/.test(whole.period) && /\b(?:wk|week) ?(\d)(?!\d| ?(?:-|to|and|&|,))/.exec(text)?.[1];
  if (!week || /s\b ?\d/.test(text)) return undefined;
  const monday = addDays(first, 7 * (Number(week) - 1) - weekday(first));
  return week === '0' || monday > last ? undefined : { ...whole, first: monday, last: addDays(monday, 4) };
}

/** `09/2026`, and `09/26` where no day could be meant. */
function monthAndYear(text: string, context: ReadingContext): Period | undefined {
  const parts = /^(?:by )?(0?[1-9]|1[0-2])[/.-](20\d\d|\d\d)$/.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[2]) + (parts[2]?.length === 2 ? 2000 : 0);
  const first = Number(context.academicYear.slice(0, 4));
  if (parts[2]?.length === 2 && (year < first || year > first + 3)) return undefined;
  return monthPeriod(`${year}-${(parts[1] ?? '').padStart(2, '0')}-01`, text);
}

type Mark = FoundDay | FoundPeriod;

function markWhen(mark: Mark, role: WhenRole, words: string, text: string, context: ReadingContext): Understood<When> {
  if ('period' in mark) {
    const vague = /\b(early|mid|middle|late)\b/.test(text) ? words : mark.period.words;
    return { ...period({ ...mark.period, words: words || vague }, role, mark.near, context), ...extraWords(text, mark, words) };
  }
  if (mark.day && otherWeekday(mark.day, text))
    return { value: null, reason: 'unclearDate', kept: words, proposed: { day: mark.day } };
  if (mark.day) return { ...statedDay(mark.day, role, false, words, context), ...extraWords(text, mark, words) };
  const reason = mark.monthFirst ? 'monthFirst' : 'impossibleDay';
  const meant = mark.monthFirst ? mark.proposed : mark.proposed && lastSchoolDay(context, mark.proposed);
  return { value: null, reason, kept: words, ...(meant && likely(meant, context) && { proposed: { day: meant } }) };
}

/** `Tues 25 Nov 2026`, which is a Wednesday: the day or its name is a slip. */
function otherWeekday(day: Day, text: string): boolean {
  const named = [...text.matchAll(/\b(?!sats\b)(mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur|urs)?(?:day)?\b/g)].map(
    ([, name]) => name ?? '',
  );
  return named.length === 1 && ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][weekday(day)] !== named[0];
}

/** A day as the file states it, asked about when its year can hardly be meant. */
function statedDay(day: Day, role: WhenRole, yearGuessed: boolean, words: string, context: ReadingContext): Understood<When> {
  if (inSchoolYear(context, day)) return { value: { day } };
  if (!yearGuessed && likely(day, context)) {
    const past = role === 'due' && day < `${context.academicYear.slice(0, 4)}-09-01` && !hasBegun(day, context);
    return past
      ? { value: { day }, reason: 'yearUnlikely', proposed: { day: movedIntoYear(day, context) }, kept: words }
      : { value: { day } };
  }
  return { value: null, reason: 'yearUnlikely', proposed: { day: movedIntoYear(day, context) }, kept: words };
}

/** Whether the plan runs from before the day, by what the file says. */
function hasBegun(day: Day | undefined, { begun }: ReadingContext): boolean {
  return begun !== undefined && day !== undefined && day >= begun;
}

/** From the year before the plan's to three years after. */
function likely(day: Day, context: ReadingContext): boolean {
  const first = Number(context.academicYear.slice(0, 4));
  const year = Number(day.slice(0, 4));
  return year >= first - 1 && year <= first + 3;
}

/** `Sept 27` in a plan of 2026/27: as likely the 27th as a month after the plan's end. */
function dayMeant({ period: name, words }: Period, context: ReadingContext): Day | undefined {
  const [, year = '', month = ''] = /^20(\d\d)-(\d\d)$/.exec(name) ?? [];
  const isBare = new RegExp(`\\p{L}\\.? ${year}$`, 'u').test(words.trim());
  if (month === '' || !isBare || inSchoolYear(context, `${name}-01`)) return undefined;
  const first = Number(context.academicYear.slice(0, 4));
  return dayOf(Number(month) >= 9 ? first : first + 1, Number(month), Number(year));
}

function period(value: Period, role: WhenRole, near: boolean, context: ReadingContext): Understood<When> {
  const day = role === 'start' ? firstDay(value, context) : lastDay(value, context);
  const past = role === 'due' && endsBefore(value, Number(context.academicYear.slice(0, 4))) && !hasBegun(value.last, context);
  if (past) return { value, reason: 'yearUnlikely' };
  const instead = dayMeant(value, context);
  if (instead !== undefined) return { value: null, reason: 'unclearDate', kept: value.words, proposed: { day: instead } };
  return { value, ...(near && { reason: 'nearPeriod' as const }), ...(day && { proposed: { day } }) };
}

/** Before the plan's year begins: by its last day, or a term by the year it names. */
function endsBefore({ period: name, last }: Period, year: number): boolean {
  const [, term, named] = /^(autumn|spring|summer)\b.*-(20\d\d)$/.exec(name) ?? [];
  return last ? last < `${year}-09-01` : named !== undefined && Number(named) - (term === 'autumn' ? 0 : 1) < year;
}

/** The last school day of a period, where it has bounds. */
export function lastDay({ first, last }: Period, context: ReadingContext): Day | undefined {
  return last && lastSchoolDay(context, last, first);
}

function firstDay({ first, last }: Period, context: ReadingContext): Day | undefined {
  return first && firstSchoolDay(context, first, last);
}

function asWhen(mark: Mark): When | undefined {
  if ('period' in mark) return mark.period;
  return mark.day ? { day: mark.day } : undefined;
}

function openEnded(text: string, words: string): Period | undefined {
  if (
    /\b(on-? ?going|throughout|all year|onwards?|continu\w+|rolling|as and when|as (required|needed|appropriate)|when(ever)? (needed|required)|permanent)\b/.test(
      text,
    )
  ) {
    return { period: 'ongoing', words };
  }
  if (
    /\b(daily|weekly|fortnightly|monthly|(half-? ?)?termly|annual(ly)?|yearly|(mon|tues|wednes|thurs|fri)days|every (mon|tues|wednes|thurs|fri)day|(each|every|per|once a|twice a|\w+ times a) (day|week|month|(half[ -]?)?term|year)|every (\d{1,2}|two|three|four|six) (school )?(days|weeks|months|terms)|(once|twice|\d ?x|x ?\d|\d times)( (per|a|each))?[ /]*(day|week|wk|month|(half[ -]?)?term|year))\b/.test(
      text,
    )
  ) {
    return { period: 'recurring', words };
  }
  return undefined;
}

/** Whether what stands between two marks makes them one span: `–`, `to`, `until`. */
function joined(text: string, first: Mark, second: Mark): boolean {
  const between = text.slice(first.index + first.length, second.index).trim();
  return (
    /^(-+|to|until|till|til|through to|->|→|- ?by|and by|by)$/.test(between) ||
    /^(term )?(-|to)( end of)?$|^[,;.]? ?(end|finish|finishes|due|until|to)( date)? ?:?$/.test(between)
  );
}

/** Blanks what is already taken, keeping every place. */
function blank(text: string, days: FoundDay[]): string {
  return days.reduce(
    (rest, { index, length }) => rest.slice(0, index) + ' '.repeat(length).replace(/ /g, '_') + rest.slice(index + length),
    text,
  );
}

const FILLERS =
  /\b(by|the|end|of|before|from|due|on|in|for|start(ing)?|beginning|begin|completed?|complete|until|at|latest|no later than|deadline|term|mon(day)?|tue(s|sday)?|wed(nesday)?|thu(r|rs|rsday)?|fri(day)?|sat(urday)?|sun(day)?)\b|[^\p{L}\p{N}]+/gu;

function extraWords(text: string, mark: Mark, words: string): { kept?: string } {
  if (!text) return {};
  const rest = (text.slice(0, mark.index) + ' ' + text.slice(mark.index + mark.length)).replace(FILLERS, '');
  return rest ? { kept: words } : {};
}
