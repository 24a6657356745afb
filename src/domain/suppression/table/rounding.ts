import type { KnownFigure } from './knownFigure';

/** How far a number that is stated may be from the true one by rounding. */
export function roundingOf(value: number): number {
  return 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0) + 1e-9;
}

/** How many pupils a share is, and by how much that may be another number that gives the same share when rounded. */
export function countOf(value: number, pupils: number): Pick<KnownFigure, 'count' | 'slack'> {
  const count = Math.round((value * pupils) / 100);
  const [least, most] = [value - roundingOf(value), value + roundingOf(value)].map((one) => (one * pupils) / 100);
  return { count, slack: Math.max(0, count - Math.ceil(least!), Math.floor(most!) - count) };
}
