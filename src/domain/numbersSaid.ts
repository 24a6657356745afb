/** A number that words say. */
export interface NumberSaid {
  /** Where it stands, and over how many letters. */
  at: number;
  length: number;
  number: number;
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
  return [...bare.matchAll(/(?<![\w.,])\d+(?:[.,]\d+)?(?![\w])/g)].map((match) => {
    const before = bare.slice(0, match.index);
    const after = bare.slice(match.index + match[0].length);
    const number = Number(match[0].replace(',', '.'));
    return { at: match.index, length: match[0].length, number, of: whatIsSaid(match[0], before, after) };
  });
}

/** `2025/26`, `autumn 2025`, `Year 1`, `Years 3 to 5`. */
const notNumbers = [
  String.raw`\b20\d\d(?:\s*[/–-]\s*\d{2,4})?\b`,
  String.raw`\b(?:years?|key stages?)\s+\d+(?:\s*(?:,|and|to|–|-|/|&)\s*\d+)*`,
];

function whatIsSaid(number: string, before: string, after: string): NumberSaid['of'] {
  if (/[.,]/.test(number) || /^\s*(?:%|per ?cent|percent|(?:percentage )?points?\b|per 100)/i.test(after)) return 'howMuch';
  const counts = /^\s*(?:of\b|out of\b|\/|pupils?\b|children\b|child\b|learners?\b|boys?\b|girls?\b)/i.test(after);
  return counts || /(?:\bof(?: the)?|\/|n ?=)\s*$/i.test(before) ? 'howMany' : 'unknown';
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
