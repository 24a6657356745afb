import { numberOf, wordsAlone } from './numbersSaid';

/** The year groups that words name: `Year 2`, `Y2`, `Years 3 to 5`, `Y3-Y6`, `Reception`, `KS2`. */
export function yearGroupsSaid(words: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [list] of words.matchAll(named)) {
    let last: number | undefined;
    for (const [, between = '', number = ''] of list.matchAll(next)) {
      const year = numberOf(number);
      if (/to|–|-/i.test(between) && last !== undefined) for (let one = last; one < year; one += 1) found.add(`Y${one}`);
      found.add(`Y${year}`);
      last = year;
    }
  }
  for (const [, stage = ''] of words.matchAll(/\b(?:ks|key stage)\s?([1-5])\b/gi)) {
    const [from, to] = stages[Number(stage) - 1]!;
    for (let year = from; year <= to; year += 1) found.add(`Y${year}`);
  }
  const early = /\beyfs\b|\bearly years\b/i.test(words);
  if (early || /\breception\b|\byear r\b/i.test(words) || /\bYR\b/.test(words)) found.add('R');
  if (early || /\bnursery\b/i.test(words)) found.add('N');
  return found;
}

/** The first and the last year of each key stage. */
const stages = [
  [1, 2],
  [3, 6],
  [7, 9],
  [10, 11],
  [12, 13],
] as const;

const prefix = String.raw`(?:(?:years?|yrs?)\s+|yr?)`;
const one = String.raw`(?:\d{1,2}(?!\d)|${wordsAlone})`;
const join = String.raw`\s*(?:,|and|to|&|–|-|/)\s*`;
const named = new RegExp(String.raw`\b${prefix}${one}(?:${join}${prefix}?${one})*`, 'gi');
const next = new RegExp(String.raw`(${join})?(?:${prefix})?(${one})`, 'gi');
