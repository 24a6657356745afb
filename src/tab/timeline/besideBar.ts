import type { Bar } from '../../domain/timeline';
import { percent, type BarWords } from './timeWords';

/** Where the words of a bar stand: after it, before it or in it. */
export type Beside = 'after' | 'before' | 'inside';

/** What the words of a bar stand beside: where it begins and ends, and where what belongs to it ends, such as the trail of what is late. */
export interface Drawn {
  from: number;
  to: number;
  end: number;
}

/** Where names stand beside the bars, and words take about a fifth of the width. */
export function besideBar({ from, end }: Drawn): Beside {
  return end <= ROOM ? 'after' : from > FREE ? 'before' : 'inside';
}

/** Up to here the words of a bar have room at its right; from `FREE` on at its left; else they stand in the bar. */
const ROOM = 0.76;
const FREE = 0.29;

/** On a phone, where the width is less and words may take half of it; undefined where they find no room and stand under the bar. */
export function besideBarOnPhone({ words, late }: BarWords, bar: Bar | undefined, marked: boolean): Beside | undefined {
  if (bar === undefined) return undefined;
  const width = GAP + [words, late].join(', ').length * LETTER;
  if (Math.max(bar.to, bar.lateTo ?? 0) + width <= 1) return 'after';
  if (bar.from >= width) return 'before';
  return !marked && bar.to - bar.from >= width + GAP ? 'inside' : undefined;
}

/** Shares of the width of the narrowest phone that a letter and the room before the first one take. */
const LETTER = 0.02;
const GAP = 0.027;

/** The same in CSS. */
export function styleOf(beside: Beside, { from, to, end }: Drawn): { left: string } | { right: string } {
  if (beside === 'after') return { left: percent(end) };
  return { right: percent(1 - (beside === 'before' ? from : to)) };
}
