const terms = ['autumn', 'spring', 'summer'] as const;

/** When figures are of, as far as its words tell: `autumn 2023/24`. */
interface PeriodParts {
  /** In which year it begins; undefined where no year is named. */
  year: number | undefined;
  /** Which part of the year it is; '' is the whole of it. */
  part: '' | 'autumnAndSpring' | Term | `${Term}${1 | 2}`;
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
  return { year: Number(lone[1]) - (part.startsWith('autumn') && part !== 'autumnAndSpring' ? 0 : 1), part };
}

/** A school year by the number of the year in which it begins, whatever part of it is named; a period that names no year stands alone. */
export function schoolYearOf(period: string): string {
  return String(periodParts(period).year ?? period);
}

/** Parts of a year that make another part of it, or the whole. */
interface SchoolParts {
  parts: readonly string[];
  /** False of a part that is not over: only so much of it has been. */
  isWhole: boolean;
}

/**
 * Each way in which a part of a year, or the whole of it, may be made of those that are `named`: a term by itself or by its halves.
 * Parts may be missing at the end where nothing later is named, which make the whole so far.
 */
export function schoolParts(part: string, named: ReadonlySet<string>): SchoolParts[] {
  const last = Math.max(...[...named].map(beginsAt));
  return waysToMake(part).flatMap((parts): SchoolParts[] => {
    const missing = parts.findIndex((one) => !named.has(one));
    if (missing < 0) return [{ parts, isWhole: true }];
    return missing > 0 && last < beginsAt(parts[missing]!) ? [{ parts: parts.slice(0, missing), isWhole: false }] : [];
  });
}

const madeOf: Readonly<Record<string, readonly string[]>> = {
  '': ['autumnAndSpring', 'summer'],
  autumnAndSpring: ['autumn', 'spring'],
  autumn: ['autumn1', 'autumn2'],
  spring: ['spring1', 'spring2'],
  summer: ['summer1', 'summer2'],
};

function waysToMake(part: string): string[][] {
  const [one, other] = (madeOf[part] ?? []).map((half) => [[half], ...waysToMake(half)]);
  return (one ?? []).flatMap((first) => (other ?? []).map((second) => [...first, ...second]));
}

/** With which half-term of the year a part begins. */
function beginsAt(part: string): number {
  const [first] = madeOf[part] ?? [];
  return first === undefined
    ? terms.findIndex((term) => part.startsWith(term)) * 2 + (part.endsWith('2') ? 1 : 0)
    : beginsAt(first);
}

/** Earlier before later; what names no year comes first. */
export function comparePeriods(one: string, other: string): number {
  const [a, b] = [periodParts(one), periodParts(other)];
  return (
    (a.year ?? 0) - (b.year ?? 0) || order.indexOf(a.part) - order.indexOf(b.part) || (one < other ? -1 : one > other ? 1 : 0)
  );
}

function partIn(words: string): PeriodParts['part'] {
  if (/half[- ]year|autumn (and|&) spring|two terms/.test(words)) return 'autumnAndSpring';
  const term = terms.find((one) => words.includes(one));
  const half = term && new RegExp(`${term}(?: term)? ?([12])(?!\\d)`).exec(words)?.[1];
  return term && half ? `${term}${half === '1' ? 1 : 2}` : (term ?? '');
}

const order: readonly PeriodParts['part'][] = [
  ...(['autumn1', 'autumn2', 'autumn', 'spring1', 'spring2', 'spring', 'autumnAndSpring'] as const),
  ...(['summer1', 'summer2', 'summer', ''] as const),
];
