/** A number that words say. */
export interface NumberSaid {
  /** Where it stands, and over how many letters. */
  at: number;
  length: number;
  number: number;
  /** To how many decimals it is said. */
  decimals: number;
  /** Of how many of something (`4 of 9`, `9 pupils`), how much (`44.4%`, `3.5 points`), or nobody knows of what. */
  of: 'howMany' | 'howMuch' | 'unknown';
}

/**
 * The numbers in a text, but for school years, year groups and whatever stands within names such as KS2. Numbers in words are not
 * found.
 */
export function numbersSaid(text: string, names: readonly string[] = []): NumberSaid[] {
  const bare = [...names.filter(Boolean).map(escaped), ...notNumbers].reduce(
    (left, pattern) => left.replace(new RegExp(pattern, 'gi'), (match) => 'x'.repeat(match.length)),
    text,
  );
  return [...bare.matchAll(numberAlone)].map((match) => {
    const [said] = match;
    const before = bare.slice(0, match.index);
    const after = bare.slice(match.index + said.length);
    const decimals = said.split(/[.,·]/)[1]?.length ?? 0;
    const number = Number(said.replace(/[,·]/, '.'));
    return { at: match.index, length: said.length, number, decimals, of: whatIsSaid(said, before, after) };
  });
}

/** Whether a number that is said is this one: of how much, as far as it is said, since `58%` tells of 58.3 what a reader needs. */
export function isSaid({ number, decimals, of }: NumberSaid, known: number): boolean {
  if (of === 'howMany') return number === known;
  return Math.abs(number - known) <= (decimals === 0 && of === 'howMuch' ? 0.55 : 0.05) + 1e-9;
}

/** A number that no other figure or letter follows, but for a unit that is written together with it. */
const numberAlone = /(?<![\w.,·])\d+(?:[.,·]\d+)?(?=(?:pp|pc|p?pts?|points?|percent)\b|(?!\w|[.,·]\d))/gi;

/** What follows a share, or a number out of so many: then it is no year group, as in `In Year 6, 7 of 12 pupils`. */
const share = String.raw`\d|[.,·]\d|\s*(?:%|of\b|out of\b|per ?cent|(?:percentage )?points?\b|pp\b|pc\b|p?pts?\b|per 100)`;
const pupils = String.raw`\s*(?:/|pupils?\b|child(?:ren)?\b|learners?\b|boys?\b|girls?\b)`;

/** `2025/26`, `autumn 2025`, `Year 1`, `Years 3 to 5`, `Years 3 and 4 pupils`. */
const notNumbers = [
  String.raw`\b20\d\d(?:\s*[/–-]\s*\d{2,4})?\b`,
  String.raw`\b(?:years|key stages)\s+\d+(?:\s*(?:and|to|–|-|/|&)\s*\d+(?!${share})|\s*,\s*\d+(?!${share}|${pupils}))*`,
  String.raw`\b(?:year|key stage)\s+\d+(?:\s*[–/-]\s*\d+(?!${share})|\s*(?:,|and|to|&)\s*\d+(?!${share}|${pupils}))*`,
];

function whatIsSaid(number: string, before: string, after: string): NumberSaid['of'] {
  const isMuch = /^\s*(?:%|per ?cent|(?:percentage )?points?\b|pp\b|pc\b|p?pts?\b|per 100)/i.test(after);
  if (/[.,·]/.test(number) || isMuch) return 'howMuch';
  const counts = /^\s*(?:of\b|out of\b|\/|pupils?\b|children\b|child\b|learners?\b|boys?\b|girls?\b)/i.test(after);
  return counts || /(?:\bof(?: the)?|\/|n ?=)\s*$/i.test(before) ? 'howMany' : 'unknown';
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
