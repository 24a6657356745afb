import type { Key } from './record';

/**
 * What a measure's values are: `percent` of the pupils, a rate per 100 pupils, a mean of whatever is measured, a number of
 * cases, or a mean that is itself in percent: attendance is one of sessions, of which no pupil is a part.
 */
export const measureUnits = ['percent', 'rate', 'mean', 'count', 'meanPercent'] as const;
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
