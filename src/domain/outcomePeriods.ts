const terms = ['autumn', 'spring', 'summer'] as const;

/** When figures are of, as far as its words tell: `autumn 2023/24`. */
interface PeriodParts {
  /** In which year it begins; undefined where no year is named. */
  year: number | undefined;
  /** Which part of the year it is; '' is the whole of it, `other` a part that is not one of these. */
  part: '' | 'autumnAndSpring' | Term | `${Term}${1 | 2}` | 'other';
}

type Term = (typeof terms)[number];

/** What a period's words tell: `2025/26`, `202526`, `2025-2026`, `autumn 2023/24`, `July 2026`. A lone year is that of the results: `2026` is 2025/26. */
export function periodParts(period: string): PeriodParts {
  const words = period.toLowerCase();
  const span = /(20\d\d)\s*[/–—-]?\s*(?:20)?(\d\d)(?!\d)/.exec(words);
  const lone = /(?<!\d)(20\d\d)(?!\d)/.exec(words);
  const part = partIn(words);
  if (span && Number(span[2]) === (Number(span[1]) + 1) % 100) return { year: Number(span[1]), part };
  if (!lone) return { year: undefined, part };
  const isAtBeginning = (part.startsWith('autumn') && part !== 'autumnAndSpring') || firstMonths.test(words);
  return { year: Number(lone[1]) - (isAtBeginning ? 0 : 1), part };
}

/** A school year by the number of the year in which it begins, whatever part of it is named; a period that names no year stands alone. */
export function schoolYearOf(period: string): string {
  return String(periodParts(period).year ?? period);
}

/** What a part of a year, or the whole of it, is made of, as far as it is named. */
interface Inside {
  /** The largest parts that are named; none of them is in another. */
  parts: readonly string[];
  /** Which time none of them is of: none, some, or what is still to come, as nothing later is named. */
  missing: 'nothing' | 'some' | 'toCome';
}

/** Finds of the parts that are `named` those that lie in one of them, or in the whole year. */
export function partsInside(whole: string, named: Iterable<string>): Inside {
  const [from, to] = halvesOf(whole);
  const all = [...named].filter((part) => part !== 'other');
  if (whole === 'other') return { parts: [], missing: 'some' };
  const isInside = (part: string, [first, last]: readonly [number, number]): boolean =>
    halvesOf(part)[0] >= first && halvesOf(part)[1] <= last;
  const own = all.filter((part) => part !== whole && isInside(part, [from, to]));
  const parts = own.filter((part) => !own.some((other) => other !== part && isInside(part, halvesOf(other))));
  const isNamed = (half: number): boolean => parts.some((part) => half >= halvesOf(part)[0] && half < halvesOf(part)[1]);
  const missing = Array.from({ length: to - from }, (_, at) => from + at).filter((half) => !isNamed(half));
  if (missing.length === 0) return { parts, missing: 'nothing' };
  const isToCome = missing.length === to - missing[0]! && all.every((part) => halvesOf(part)[0] < missing[0]!);
  return { parts, missing: isToCome ? 'toCome' : 'some' };
}

/** From which half-term of the year to which a part goes, the last not counted. */
export function halvesOf(part: string): readonly [number, number] {
  if (part === '' || part === 'autumnAndSpring') return [0, part === '' ? 6 : 4];
  const first = terms.findIndex((term) => part.startsWith(term)) * 2 + (part.endsWith('2') ? 1 : 0);
  return [first, first + (/\d$/.test(part) ? 1 : 2)];
}

/** Earlier before later; what names no year comes first. */
export function comparePeriods(one: string, other: string): number {
  const [a, b] = [periodParts(one), periodParts(other)];
  return (
    (a.year ?? 0) - (b.year ?? 0) || order.indexOf(a.part) - order.indexOf(b.part) || (one < other ? -1 : one > other ? 1 : 0)
  );
}

function partIn(words: string): PeriodParts['part'] {
  if (/half[- ]year|\baut(?:umn)?\b.*\bspr(?:ing)?\b|two terms/.test(words) && !/\bsum/.test(words)) return 'autumnAndSpring';
  const named = terms.filter((one) => new RegExp(`\\b${one.slice(0, 3)}(?:${one.slice(3)})?\\b`).test(words));
  if (named.length > 1) return 'other';
  const half = Number(/(?:\bht|half[- ]?term)[- ]?([1-6])(?!\d)/.exec(words)?.[1] ?? 0);
  const [term] = named;
  if (!term)
    return half > 0 ? `${terms[Math.ceil(half / 2) - 1]!}${half % 2 === 1 ? 1 : 2}` : otherParts.test(words) ? 'other' : '';
  const said = new RegExp(`\\b${term.slice(0, 3)}(?:${term.slice(3)})?(?: term)? ?([12])(?!\\d)`).exec(words)?.[1];
  if (said ?? half) return `${term}${Number(said ?? half) % 2 === 1 ? 1 : 2}`;
  const isHalf = /\b(first|1st|second|2nd) half\b/.exec(words)?.[1];
  return isHalf ? `${term}${/first|1st/.test(isHalf) ? 1 : 2}` : term;
}

/** Weeks, quarters, terms by number and months, but for those in which results come out. */
const otherParts =
  /\b(?:weeks?|wk|term|quarter|q[1-4]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/;
const firstMonths = /\b(?:sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/;

const order: readonly PeriodParts['part'][] = [
  'other',
  ...(['autumn1', 'autumn2', 'autumn', 'spring1', 'spring2', 'spring', 'autumnAndSpring'] as const),
  ...(['summer1', 'summer2', 'summer', ''] as const),
];
