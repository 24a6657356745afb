import type { LinkedTable } from './known';

/** Tables, by name, whose pupils are those of other tables together. */
export interface RollSum {
  whole: readonly string[];
  parts: readonly (readonly string[])[];
}

/** Tables, by name, that make another one together, or all pupils where there is no `whole`. */
export interface Parts {
  whole?: string;
  parts: readonly string[];
  /** They do so at every place that all of them name; otherwise some pupils gave no answer. */
  isWhole: boolean;
}

/** What a table counts, as one of the parts that may make a whole. */
export interface Part {
  name: string;
  measure: LinkedTable['measure'];
  /** Another part has the same numbers: only where it stands tells it from that one. */
  isAgain: boolean;
  isShare: boolean;
  /** Each pupil is counted once at most. */
  isOfPupils: boolean;
  /** What is counted and how many pupils there are, at each place; `unknown` where nothing is said. */
  counts: Int32Array;
  pupils: Int32Array;
  /** By how much a count that comes from a rounded share may be another. */
  slack: Int32Array;
}
