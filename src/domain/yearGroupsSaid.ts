import { numberOf, wordsAlone } from './numbersSaid';

/** The year groups that words name: `Year 2`, `Y2`, `Years 3 to 5`, `Reception`. */
export function yearGroupsSaid(words: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, list = ''] of words.matchAll(named)) {
    const said = [...list.matchAll(new RegExp(one, 'gi'))].map(([number]) => numberOf(number));
    for (const year of said) found.add(`Y${year}`);
    if (/to|–|-/.test(list) && said.length === 2) for (let year = said[0]!; year < said[1]!; year += 1) found.add(`Y${year}`);
  }
  if (/\breception\b/i.test(words)) found.add('R');
  if (/\bnursery\b/i.test(words)) found.add('N');
  return found;
}

const one = String.raw`(?:\d{1,2}(?!\d)|${wordsAlone})`;
const named = new RegExp(String.raw`\b(?:(?:years?|yrs?)\s+|yr?)(${one}(?:\s*(?:,|and|to|&|–|-|/)\s*${one})*)`, 'gi');
