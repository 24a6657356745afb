import type { Day } from './day';

/** Where a text gives a day. */
interface Place {
  index: number;
  length: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE =
  /(?<![\p{L}\p{N}./-])(?:(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})|(\d{4})-(\d{2})-(\d{2})|(\d{1,2})(?:st|nd|rd|th)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6},? (\d{4}|\d{2}))(?![\p{L}\p{N}]|[./-]\d)/giu;
const BIRTH = /(?:\bd\.? ?o\.? ?b\b\.?|\bbirth\s?day\b|\bborn\b|\bbirth\b)[^\n\d]{0,20}$/i;
const EVENT =
  /\b(?:ofsted|inspect\p{L}*|polic\p{L}*|approv\p{L}*|review\p{L}*|agree\p{L}*|updat\p{L}*|publish\p{L}*|dated|since|visit\p{L}*|meeting|minutes|report\p{L}*|guidance|govern\p{L}*|audit\p{L}*|train\p{L}*|qualif\p{L}*|appoint\p{L}*|start\p{L}*|join\p{L}*|until|from|version|act|code|baseline|data|measured|inset|term|plan)\b[^\n]{0,30}$/iu;

/** Children in a school are so many years old. */
const youngest = 2.5;
const oldest = 19.5;

/**
 * Dates of birth: a day behind `born` or `DOB`, and any other day on which a pupil can have been born unless the words before it
 * say what happened then. `ageOf` answers how many years ago a day was.
 */
export function birthDates(text: string, ageOf: (day: Day) => number): Place[] {
  if (!/\d{2}/.test(text)) return [];
  return [...text.matchAll(DATE)].flatMap((match) => {
    const { index, 0: found } = match;
    const before = text.slice(Math.max(0, index - 60), index);
    const said = BIRTH.exec(before);
    if (said) return [{ index: index - said[0].length, length: said[0].length + found.length }];
    const age = ageOf(dayOf(match));
    return age > youngest && age < oldest && !EVENT.test(before) ? [{ index, length: found.length }] : [];
  });
}

function dayOf([, d1, m1, y1, y2, m2, d2, d3, m3, y3]: RegExpExecArray): Day {
  const month = m3 === undefined ? (m1 ?? m2 ?? '') : String(MONTHS.indexOf(m3.toLowerCase()) + 1);
  const year = y1 ?? y2 ?? y3 ?? '';
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${(d1 ?? d2 ?? d3 ?? '').padStart(2, '0')}`;
}
