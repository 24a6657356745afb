import { figureKey, type Figure, type PupilGroup } from '../../../src/domain/figure';
import type { MeasureUnit } from '../../../src/domain/measure';
import { tellFigures } from '../../../src/domain/tellFigures';
import { isHidden, type Told } from '../../../src/domain/told';

/** The usual numbers below which things are hidden. */
export const thresholds = { count: 5, pupils: 10 };
/** The years of most schools of the tests. */
export const allYears = ['R', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6'];

/** What a source says of one cell. */
export type Row = Pick<Figure, 'measureKey' | 'yearGroup' | 'group' | 'pupils' | 'count' | 'value'>;

/** A cell with its numbers. */
export function row(yearGroup: string, group: PupilGroup, pupils: number | null, count: number | null = null): Row {
  return { measureKey: 'measure', yearGroup, group, pupils, count, value: null };
}

/** A cell of which a share alone is said. */
export function share(yearGroup: string, group: PupilGroup, value: number): Row {
  return { ...row(yearGroup, group, null), value };
}

/** The cell as the school's figure of 2025/26. */
export function figureOf(one: Row): Figure {
  const place = { ...one, whose: 'school' as const, period: '2025/26' };
  return { ...place, key: figureKey(place), source: '', taken: null, removed: false };
}

/** The rows as words: place, pupils, count, value. */
export function published(rows: readonly Row[], unit: MeasureUnit = 'percent'): string[] {
  const figures = rows.map(figureOf);
  const told = tellFigures(figures, new Map(['a', 'measure', 'other'].map((key) => [key, { unit }])), thresholds);
  return figures.map(({ key, yearGroup, group }) => {
    const { pupils, count, value } = told.get(key)!;
    return [yearGroup || 'all years', group, written(pupils, '<5'), written(count, '<5'), written(value, 'few')].join(' ');
  });
}

function written(told: Told, few: string): string {
  if (told === null) return '–';
  return isHidden(told) ? (told.hidden === 'few' ? few : told.hidden) : String(told);
}
