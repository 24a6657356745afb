import type { Change } from '../../domain/snapshot';

/** The texts of a change that are not what they were. */
export function newTexts({ before, after }: Change): string[] {
  const was = (before ?? {}) as Record<string, unknown>;
  return Object.entries(after).flatMap(([field, value]) => {
    const text = plain(value);
    return typeof text === 'string' && text !== plain(was[field]) ? [text] : [];
  });
}

/** Lists hold words, too: the questions of a set. */
function plain(value: unknown): unknown {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

/** Whether people wrote it: keys, days, ranks and choices have no spaces, few digits in a row and few capitals. */
export function isWriting(text: string): boolean {
  return /[\s@]|\d{6}|[A-Z][A-Z.]/.test(text);
}
