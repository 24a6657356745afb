import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Ranked } from './inOrder';

/**
 * A rank for something to be put before the sibling that now stands at `index` (their number puts it last). `siblings` are
 * in order and without the thing itself. Where there is no room, because two share a rank or a rank was typed by hand, the
 * others get new ranks too: `moved` names those.
 */
export function rankAt(siblings: readonly Ranked[], index: number): { rank: string; moved: Ranked[] } {
  const between = rankBetween(siblings[index - 1]?.rank, siblings[index]?.rank);
  if (between !== undefined) return { rank: between, moved: [] };
  const ranks = ranksFor(siblings.length + 1);
  const others = siblings.map(({ key }, place) => ({ key, rank: ranks[place < index ? place : place + 1]! }));
  return { rank: ranks[index]!, moved: others };
}

/** Ranks for a row of things that has none yet. */
export function ranksFor(count: number): string[] {
  return generateNKeysBetween(null, null, count);
}

function rankBetween(before: string | undefined, after: string | undefined): string | undefined {
  if (before !== undefined && after !== undefined && before >= after) return undefined;
  try {
    return generateKeyBetween(before, after);
  } catch {
    return undefined;
  }
}
