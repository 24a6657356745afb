import type { Key } from './record';

/** What a measure's values are: a share in percent, a rate per 100 pupils, a mean of whatever is measured, or a number of cases. */
export const measureUnits = ['percent', 'rate', 'mean', 'count'] as const;
export type MeasureUnit = (typeof measureUnits)[number];

/** Which way is good. */
export const directions = ['higher', 'lower'] as const;
export type Direction = (typeof directions)[number];

/** Something measured for groups of pupils, period by period: `Persistent absence`. */
export interface Measure {
  key: Key;
  name: string;
  /** Whom or what the counts count: `Persistently absent`. */
  counted: string;
  unit: MeasureUnit;
  better: Direction;
  rank: string;
  removed: boolean;
}
