/**
 * Whether words of a file are those of the plan as they left it: the same, but for `…` in place of a number that was hidden. Spaces and
 * the ends of lines are no difference.
 */
export function isToldAs(plan: string, file: string): boolean {
  if (!file.includes('…') || file === plan) return false;
  const parts = tidy(file).split('…').map(escaped);
  return new RegExp(`^${parts.join(number)}$`, 'iu').test(tidy(plan));
}

/** In figures or in words; or what was written so in the plan itself. */
const number = String.raw`(?:\d+(?:[.,·]\d+)?|[a-z]+|…)`;

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
}
