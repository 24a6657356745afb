import type { Day } from './day';
import type { Key } from './record';

/** Whose pupils a figure is about: the school's own, or those it is compared with. */
export const figureOwners = ['school', 'national', 'localAuthority', 'trust'] as const;
export type FigureOwner = (typeof figureOwners)[number];

/** The groups that the law and the census know. `all` is all of them together. */
export const pupilGroups = ['noSen', 'senSupport', 'ehcp', 'all'] as const;
export type PupilGroup = (typeof pupilGroups)[number];

/** One cell of an aggregate table: measure by group, year group and period. Never about one pupil, though it may count few. */
export interface Figure {
  key: Key;
  measureKey: Key;
  whose: FigureOwner;
  /** As schools write it: `2025/26`; for what it is compared with also `autumn 2023/24`. */
  period: string;
  /** `R`, `Y1` … `Y13`, `N`; empty for all of them together. */
  yearGroup: string;
  group: PupilGroup;
  /** How many pupils there are: what a percentage is of. Null where nobody said. */
  pupils: number | null;
  /** How many of them the measure counts. */
  count: number | null;
  /** As the source states it, in the measure's unit; null where it follows from the count, or is not known. */
  value: number | null;
  /** Where it comes from: `DfE, pupil absence in schools`. */
  source: string;
  /** The day on which it was taken from there. */
  taken: Day | null;
  removed: boolean;
}

/**
 * One figure a cell, on whichever device it is typed: a table brought in again meets its own rows. Where its words are longer than
 * the lists' key column takes (120 characters), their end gives way to a sum of all of them.
 */
export function figureKey({ measureKey, whose, period, yearGroup, group }: FigurePlace): Key {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const key = [measureKey, whose, plain(period), plain(yearGroup) || 'all-years', plain(group)].join('.');
  if (key.length <= longestKey) return key;
  const sum = `.${sumOf(key)}`;
  return key.slice(0, longestKey - sum.length) + sum;
}

const longestKey = 120;

/** The same on every device, and another for other words: FNV-1a over 64 bits. */
function sumOf(words: string): string {
  let sum = 0xcbf29ce484222325n;
  for (const letter of words) sum = BigInt.asUintN(64, (sum ^ BigInt(letter.codePointAt(0)!)) * 0x100000001b3n);
  return sum.toString(36);
}

/** Which cell a figure stands in. */
export type FigurePlace = Pick<Figure, 'measureKey' | 'whose' | 'period' | 'yearGroup' | 'group'>;
