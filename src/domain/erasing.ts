/** What stands in the place of words that were removed for good. */
export const removedMark = '[removed]';

/** Whether words are enough to look for: two letters or digits at least, or half of every text would go. */
export function isErasable(words: string): boolean {
  return (words.match(/[\p{L}\p{N}]/gu) ?? []).length > 1;
}

/** How words are found: as whole words, whatever the capitals, the spaces between them and the form of an apostrophe. */
export function finderOf(words: string): RegExp {
  const parts = words.normalize('NFC').trim().split(/\s+/).map(patternOf);
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * A value without the words, in the texts of it and of whatever it holds, or of what it holds under `names` alone; the very
 * same value where it does not hold them.
 */
export function withoutWords<V>(value: V, finder: RegExp, names?: readonly string[]): V {
  if (typeof value === 'string') return cleaned(value, finder) as V;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]: [string, unknown]) => {
    return [name, one, holdsWords(value, name, names) ? withoutWords(one, finder, names) : one] as const;
  });
  if (entries.every(([, before, after]) => before === after)) return value;
  const after = entries.map(([name, , one]) => [name, one] as const);
  return (Array.isArray(value) ? after.map(([, one]) => one) : Object.fromEntries(after)) as V;
}

/** The words with what stands around them, once for each time that they occur: in the whole value, or under `names` alone. */
export function passagesOf(value: unknown, finder: RegExp, names?: readonly string[]): string[] {
  if (typeof value === 'object' && value !== null) {
    const asked = Object.entries(value).filter(([name]) => holdsWords(value, name, names));
    return asked.flatMap(([, one]) => passagesOf(one, finder, names));
  }
  if (typeof value !== 'string') return [];
  const text = value.normalize('NFC');
  return [...text.matchAll(finder)].map(({ index, 0: found }) => {
    const [from, to] = [Math.max(0, index - around), Math.min(text.length, index + found.length + around)];
    return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
  });
}

/** Keys and choices within a structured value are no words: whatever points at them would come loose. */
function holdsWords(holder: object, name: string, names: readonly string[] | undefined): boolean {
  return names === undefined || Array.isArray(holder) || names.includes(name);
}

/** Characters of a passage before the words and after them. */
const around = 30;

/** Letters may be written as one sign or as two; what does not hold the words keeps the form it has. */
function cleaned(text: string, finder: RegExp): string {
  const one = text.normalize('NFC');
  const after = one.replace(finder, removedMark);
  return after === one ? text : after;
}

function patternOf(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’‘]/g, "['’‘]");
}
