import { startingMeasures } from '../startingMeasures';
import type { Take } from './meaning';
import type { Meaning } from './meaning';

/** Finds which year group words name. More than one of them together, and a code that is no year group, are `otherYears`. */
export function takeYears(take: Take, found: Meaning): void {
  for (const pattern of [...together, unknown]) {
    let isOther = true;
    // `9-7` above a column are grades.
    if (take(pattern, ([words]) => (isOther = !isFalling(words)))) {
      if (isOther) found.otherYears = true;
      return;
    }
  }
  take(/^ ?(?:year|yr|y)[ .]?(\d{1,2}) $|[ (](?:year|yr|y)[ .]?(\d{1,2})(?!\d|\/)/, (match) => {
    const year = Number(match[1] ?? match[2]);
    if (year >= 1 && year <= 13) found.yearGroup = `Y${year}`;
    else found.otherYears = true;
  });
  take(
    /\breception\b|\brec\b|\byr\b(?! ?\d)|\b(?:year|yr|y)[ .-]?r\b|\bf(?:s|oundation stage)? ?2\b/,
    () => (found.yearGroup ??= 'R'),
  );
  take(/\bnursery\b|\bf(?:s|oundation stage)? ?1\b/, () => (found.yearGroup ??= 'N'));
}

function isFalling(words: string): boolean {
  const [from, to] = /^ (\d+) ?- ?(\d+) $/.exec(words)?.slice(1).map(Number) ?? [];
  return from !== undefined && to !== undefined && from > to;
}

/** Whether a measure is one of a key stage's own: its results are not those of a part of a larger table. */
export function isOfKeyStage(measureKey: string, keyStage: number): boolean {
  const year = startingMeasures.find(({ key }) => key === measureKey)?.yearGroup ?? '';
  return lastYears[keyStage]?.includes(year) ?? false;
}

/** The year group in which the results of a key stage are; undefined where that is not one year. */
export function endOfKeyStage(keyStage: number): string | undefined {
  return { 1: 'Y2', 2: 'Y6', 4: 'Y11', 5: 'Y13' }[keyStage];
}

const lastYears: Partial<Record<number, string[]>> = { 1: ['Y1', 'Y2'], 2: ['Y4', 'Y6'], 3: ['Y9'], 4: ['Y11'], 5: ['Y13'] };

const one = String.raw`(?:(?:years?|yrs?|y)[ .]?(?:\d{1,2}|r\b)|reception|rec|nursery|yr)`;
const joined = String.raw` ?(?:[-/&+,]|to|and) ?`;
/** `Y1-Y2`, `Y1/2`, `Years 1 and 2`; `R-Y6`; `Y1 Y2`. */
const together = [
  new RegExp(String.raw`\b${one}(?:${joined}(?:${one}|\d{1,2}|[rn])(?![\d.%a-z]))+`),
  new RegExp(String.raw`\b[rn]${joined}(?:${one}|\d{1,2})(?![\d.%])`),
  new RegExp(String.raw`\b${one} ${one}\b`),
  new RegExp(String.raw`^ \d{1,2} ?(?:[-/&+,]|to|and) ?\d{1,2} $`),
];
/** Classes and years that no table here has: `N1`, `R2`, `3A`. */
const unknown = /\b[nr][ .]?\d\b|^ \d{1,2} ?[a-z] $|\byears \d{1,2}\b/;
