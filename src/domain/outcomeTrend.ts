import type { PupilGroup } from './figure';
import { figureIndexOf } from './figureIndex';
import { outcomeTable, type Comparison } from './outcomeTable';
import type { Key } from './record';
import type { Snapshot } from './snapshot';
import type { Told } from './told';

/** A group's gap to pupils with no SEN over the years, and the gap it is compared with. */
export interface GapByYear {
  /** Oldest first. A gap is hidden or null where it is in its own year's table. */
  points: { period: string; gap: Told }[];
  compared?: { whose: Comparison['whose']; period: string; gap: number };
}

/** How a group's gap went from period to period, each as its own table shows it. */
export function gapByYear(snapshot: Snapshot, measureKey: Key, group: PupilGroup, yearGroup?: string): GapByYear {
  const periods = figureIndexOf(snapshot).measures.get(measureKey)?.periods ?? [];
  const place = yearGroup === undefined ? {} : { yearGroup };
  const tables = periods.flatMap((period) => outcomeTable(snapshot, measureKey, { ...place, period }) ?? []);
  const points = tables.map(({ period, rows }) => ({ period, gap: rows.find((row) => row.group === group)?.gap ?? null }));
  const last = tables.at(-1);
  const row = last?.rows.find((one) => one.group === group);
  const compared = last?.comparisons.flatMap(({ whose, period }) => {
    const gap = row?.compared[whose]?.gap ?? null;
    return gap === null ? [] : [{ whose, period, gap }];
  })[0];
  return { points, ...(compared && { compared }) };
}
