import { startingMeasures, usualYearGroup } from '../startingMeasures';
import type { Take } from './meaning';
import type { Meaning } from './meaning';

/** What words such as `as at 14.11.25` say: a part of the year in the file's own words, and the school year it lies in. */
interface PartSaid {
  part: string;
  /** Undefined where no year is named with it. */
  period: string | undefined;
  /** A month alone, from 1. */
  month: number | undefined;
  /** A month in which results come out: a part of the year only of what is measured all the year round. */
  ofResults: boolean;
}

/** Finds a week, a day, a month or `to date` anywhere in words, and takes it out of them. A whole school year from September is none. */
export function takePart(text: string, take: Take): PartSaid | undefined {
  const days = [...text.matchAll(everyDay)];
  const months = [...text.matchAll(everyMonth)];
  if (wholeYear(text) !== undefined) return undefined;
  const found = parts.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (!found) return undefined;
  take(new RegExp(escaped(found[0].toLowerCase())), () => undefined);
  const at = days[0] ? dayOf(days[0]) : months[0] ? monthOf(months[0]) : undefined;
  const period = at?.year === undefined ? undefined : schoolYear(at);
  return { part: found[0].trim(), period, month: days[0] ? undefined : at?.month, ofResults: resultMonth.test(found[0]) };
}

/** Finds the days or months from and to which a whole school year goes, takes them out of the words, and answers the year. */
export function takeWholeYear(text: string, take: Take): string | undefined {
  const ends = wholeYear(text);
  const [from, to] = ends?.map(({ at }) => at.year) ?? [];
  const began = from ?? (to === undefined ? undefined : to - 1);
  if (ends === undefined || began === undefined) return undefined;
  for (const { said } of ends) take(new RegExp(escaped(said.toLowerCase())), () => undefined);
  return schoolYear({ month: 9, year: began });
}

/** The two days, or the two months, between which a text says that a whole school year lies. */
function wholeYear(text: string): { said: string; at: At }[] | undefined {
  const days = [...text.matchAll(everyDay)].map((match) => ({ said: match[0], at: dayOf(match) }));
  const months = [...text.matchAll(everyMonth)].map((match) => ({ said: match[0], at: monthOf(match) }));
  return [days, months].find((ends) => isWholeYear(ends.map(({ at }) => at)));
}

/** What a label is of by a part that it tells of; of two years that differ none is known, and results of a September are last summer's. */
export function withPart(found: Meaning, said: PartSaid): void {
  const { measure = '', keyStage, subject } = found;
  const areResults = (keyStage ?? subject) !== undefined || usualYearGroup(measure) !== '';
  if (said.month === 9 && said.period !== undefined && areResults) {
    const from = Number(said.period.slice(0, 4)) - 1;
    found.period ??= `${from}/${String((from + 1) % 100).padStart(2, '0')}`;
    return;
  }
  const isAllYear = measure !== '' && !areResults && startingMeasures.some(({ key }) => key === measure);
  if (!said.ofResults || isAllYear) found.part = said.part;
  if (said.period === undefined) return;
  if (found.period === undefined) found.period = said.period;
  else if (!found.period.endsWith(said.period)) delete found.period;
}

interface At {
  month: number;
  year: number | undefined;
}

const names = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthName = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const year = String.raw`(?:20[0-4]\d(?! ?[/-] ?\d)|'?[1-4]\d(?![\d/%.]))`;
const day = String.raw`(?:(?<![\w/.-])20[0-4]\d-[01]\d-[0-3]\d(?!\d)|(?<![\w/.-])[0-3]?\d([./-])[01]?\d\1(?:20)?[1-4]\d(?![\d/%])|(?<![\w/.])[0-3]?\d(?:st|nd|rd|th)? ${monthName}\b(?: ${year})?)`;
const before = String.raw`(?:\b(?:(?:as )?(?:at|of|on)|(?:up )?to|until|since|from|(?:for )?(?:the )?week (?:ending|beginning|commencing)|w\/[ecb]) )`;
const everyDay = new RegExp(day, 'gi');
const everyMonth = new RegExp(String.raw`\b(${monthName})(?: (${year}))?(?= |$|[,.:;)])`, 'gi');

const resultMonth = new RegExp(String.raw`^(?:may|june?|july?|aug(?:ust)?)\b(?: ${year})?$`, 'i');

/** Those that say most come first. */
const parts = [
  new RegExp(`${before}?${day}`, 'i'),
  new RegExp(String.raw`\b(?:week|wk) ?(?:no\.? ?)?\d{1,2}\b|\bw\/[ecb]\b|\bweek (?:ending|beginning|commencing)\b`, 'i'),
  /\bht ?\d ?(?:[-–&]|to) ?(?:ht ?)?[1-5]\b/i,
  new RegExp(String.raw`\b(?:ytd|year[- ]to[- ]date|to date|so far)\b`, 'i'),
  new RegExp(String.raw`${before}${monthName}\b(?: ${year})?`, 'i'),
  new RegExp(
    String.raw`\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?: ${year})?`,
    'i',
  ),
  new RegExp(String.raw`\b(?:may|june?|july?|aug(?:ust)?)\b(?: ${year})?`, 'i'),
];

function dayOf([text]: RegExpMatchArray): At {
  const iso = /^(20\d\d)-(\d\d)/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]) };
  const numbers = /^\d+[./-](\d+)[./-](\d+)$/.exec(text);
  if (numbers) return { month: Number(numbers[1]), year: fullYear(numbers[2]) };
  const words = new RegExp(`(${names})[a-z]*(?: '?(\\d+))?$`, 'i').exec(text);
  return { month: numberOfMonth(words?.[1] ?? ''), year: fullYear(words?.[2]) };
}

function monthOf([, name, said]: RegExpMatchArray): At {
  return { month: numberOfMonth(name ?? ''), year: fullYear(said?.replace("'", '')) };
}

function numberOfMonth(name: string): number {
  return names.split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text) % 2000 < 100 ? 2000 + (Number(text) % 2000) : Number(text);
}

/** From a September to the July or August after it. */
function isWholeYear([from, to, ...others]: readonly At[]): boolean {
  if (from?.month !== 9 || to === undefined || others.length > 0) return false;
  const follows = from.year === undefined || to.year === undefined || to.year === from.year + 1;
  return follows && (to.month === 7 || to.month === 8);
}

function schoolYear({ month, year: of }: At): string {
  const from = month >= 9 ? of! : of! - 1;
  return `${from}/${String((from + 1) % 100).padStart(2, '0')}`;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
