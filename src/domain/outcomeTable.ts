import type { Day } from './day';
import type { FigureOwner, PupilGroup } from './figure';
import type { Measure } from './measure';
import type { Key } from './record';
import type { Told } from './told';

/** One measure in one period for one year group (or for all): every number as everybody may see it. */
export interface OutcomeTable {
  measure: Measure;
  /** The school's own periods of the measure, the newest last. Empty where there is no figure yet. */
  periods: string[];
  period: string;
  /** The year groups with figures in this period, youngest first; '' is all of them together and comes first. */
  yearGroups: string[];
  yearGroup: string;
  /** Always no SEN, SEN Support, EHCP and all, in this order. */
  rows: OutcomeRow[];
  /** What it is compared with: national, then the local authority, then the trust; only those with a figure. */
  comparisons: Comparison[];
  /** The numbers below which something is hidden: words say `fewer than 5`. */
  hiddenBelow: { count: number; pupils: number };
}

export interface OutcomeRow {
  group: PupilGroup;
  /** The school's own figure; undefined where there is none for the group. */
  figureKey: Key | undefined;
  pupils: Told;
  count: Told;
  /** In the measure's unit, to one decimal: worked out from count and pupils, else as it is stated. */
  value: Told;
  /** This group's value less that of pupils with no SEN, as both are shown. Null for no SEN itself and for all. */
  gap: Told;
  /** How many of the group's pupils the gap amounts to, where both are shares of pupils; null where that says nothing. */
  gapPupils: number | null;
  /** One pupil more or fewer would move the value by this many points; null where the value is hidden or no share. */
  onePupil: number | null;
  /** The gap is not more than one or two pupils would make, or rests on few: too little to say much by. */
  tooFewToSay: boolean;
  /** By owner, what the comparison says of this group. */
  compared: Partial<Record<Comparison['whose'], { value: number; gap: number | null }>>;
  /** What does not fit, to be put right; never says a hidden number. */
  flaws: OutcomeFlaw[];
}

/** `valueDiffers`: the value stated is not what count and pupils make. `countAbove`: more are counted than there are. `sumDiffers`: the groups do not add up to all. */
export interface OutcomeFlaw {
  kind: 'valueDiffers' | 'countAbove' | 'sumDiffers';
  /** What the source states, where it may be shown. */
  stated: number | null;
}

/** Whose figures stand beside the school's own, and where they come from. */
export interface Comparison {
  whose: Exclude<FigureOwner, 'school'>;
  period: string;
  source: string;
  taken: Day | null;
  /** `year`: of another year. `span`: of a term or part of a year, where the school's is of a whole year, or the other way round. */
  differs: ('year' | 'span')[];
}
