import type { Figure } from '../../figure';
import type { HidingReason } from '../../told';

/** One figure of the school as numbers, whatever of them was stated. */
export interface KnownFigure extends Pick<Figure, 'measureKey' | 'yearGroup' | 'group' | 'pupils' | 'count' | 'value'> {
  /** By how much the count may be another, as it comes from a rounded share. */
  slack?: number;
  /** The count is of these pupils, so that it cannot be above their number. */
  ofPupils: boolean;
}

/** How many pupils a group has, and whether anybody may see it. */
export interface Size {
  pupils: number;
  /** Some table states it; otherwise it only follows from others. */
  published: boolean;
  /** Undefined where it is shown, or stands in no table at all. */
  hidden: HidingReason | undefined;
}

/** The sizes of one measure's groups, by place. */
export type Sizes = ReadonlyMap<string, Size>;

/** What is known of how many pupils a measure is about. */
export interface KnownSizes {
  known: Sizes;
  /** Numbers of pupils with which all sums hold, of the places whose own cannot be told: to reason from, not to believe. */
  supposed: ReadonlyMap<string, number>;
}

/** The figures of one measure in one period. */
export interface MeasureTable {
  name: string;
  /** Of which year and part of it. */
  period: string;
  isMean: boolean;
  /** Nobody states it: it is what others leave over. */
  isRest?: true;
  /** What is left over are those who gave no answer: they may be told. */
  isNoSecret?: true;
  /** It says of other pupils what a table before it says, number for number: both may be parts of one whole. */
  isAgain?: true;
  /** What it is called, where it stands among the school's measures, and whether it is one that every school has. */
  measure: { name: string; rank: string; isUsual: boolean };
  figures: readonly KnownFigure[];
  sizes: Sizes;
}
