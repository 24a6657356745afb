import type { Key, Kind } from './record';
import type { HalfTerm } from './term';

/** From which numbers on a school shows what it counts. */
export interface SmallNumbers {
  /** A count below this is hidden, unless it is 0 of a group that is large enough. */
  count: number;
  /** A share of fewer pupils than this is hidden. */
  pupils: number;
}

/** What a school begins with: it hides 1 to 4, and shares of fewer than 10 pupils. */
export const usualSmallNumbers: SmallNumbers = { count: 5, pupils: 10 };

/** What the site says about itself, in one row that everybody may read. */
export interface Settings {
  /** Always `settings`: there is one row. */
  key: Key;
  /** Which shape of lists the site holds; a program of another version reads and does not write. */
  schemaVersion: number;
  school: string;
  /** The plan that opens first; empty before there is one. */
  currentPlan: Key;
  /** The identifier SharePoint gave each list, which outlives its name. */
  lists: Partial<Record<Kind, string>>;
  /** How changes are asked for, as the set-up found this tenant to support. */
  changesBy: 'modified' | 'delta';
  halfTerms: HalfTerm[];
  smallNumbers: SmallNumbers;
}
