import type { Figure } from '../../figure';
import { grouped } from '../../figureIndex';
import type { Measure } from '../../measure';
import { periodParts, schoolYearOf } from '../../outcomePeriods';
import type { Key } from '../../record';
import { startingMeasures } from '../../startingMeasures';
import { isShareOf } from '../../statedShare';
import { placeName } from './cell';
import type { KnownFigure, MeasureTable } from './knownFigure';
import { countOf } from './rounding';

/** How a measure is counted, and what tells whether it is one of several answers to one question. */
export type MeasureToTell = Pick<Measure, 'unit'> & Partial<Pick<Measure, 'name' | 'rank'>>;

/** A figure with what it says in numbers, whatever of them it states. */
export interface StatedFigure {
  figure: Figure;
  unit: Measure['unit'];
  /** In which table it stands. */
  table: string;
  known: KnownFigure;
}

/** What figures state, as numbers; each in the table of its measure and period. */
export function statedFigures(figures: readonly Figure[], measures: ReadonlyMap<Key, MeasureToTell>): StatedFigure[] {
  const tables = tableNames(figures);
  const sizesStated = grouped(figures, placeName);
  return figures.map((figure, at): StatedFigure => {
    const [unit, table] = [measures.get(figure.measureKey)?.unit ?? 'percent', tables[at]!];
    return { figure, unit, table, known: { ...knownFigure(figure, unit, sizesStated), measureKey: table } };
  });
}

/** What a figure's measure is called, and where it stands. */
export function measureOf({ measureKey }: Figure, measures: ReadonlyMap<Key, MeasureToTell>): MeasureTable['measure'] {
  const { name = '', rank = '' } = measures.get(measureKey) ?? {};
  return { name, rank, isUsual: startingMeasures.some(({ key }) => key === measureKey) };
}

/**
 * Names the table in which each figure stands: of one measure and one period. A period spelt in two ways is one table, unless they
 * say different numbers of one group.
 */
function tableNames(figures: readonly Figure[]): string[] {
  const plain = ({ measureKey, period }: Figure): string =>
    [measureKey, schoolYearOf(period), periodParts(period).part].join('|');
  const torn = new Set<string>();
  for (const [table, own] of grouped(figures, plain)) {
    const spelt = [...grouped(own, placeName).values()];
    if (spelt.some(([first, ...others]) => others.some((one) => !saysTheSame(first!, one)))) torn.add(table);
  }
  return figures.map((figure) => (torn.has(plain(figure)) ? `${plain(figure)}|${figure.period}` : plain(figure)));
}

function saysTheSame(one: Figure, other: Figure): boolean {
  return (['pupils', 'count', 'value'] as const).every((what) => one[what] === other[what]);
}

/**
 * A share without its count gives the count, one without its number of pupils gives that: the one that another table states, where
 * the share fits it.
 */
function knownFigure(
  { measureKey, yearGroup, group, pupils, count, value }: Figure,
  unit: Measure['unit'],
  sizesStated: ReadonlyMap<string, readonly Figure[]>,
): KnownFigure {
  const place = { measureKey, yearGroup, group, ofPupils: unit === 'percent' };
  if (unit === 'mean' || unit === 'meanPercent') return { ...place, pupils, count: null, value };
  if (unit === 'count') return { ...place, pupils, count: count ?? value, value: null };
  const sizes = sizesStated.get(placeName({ yearGroup, group }))!.map((one) => one.pupils);
  const pupilsOf =
    count !== null && value !== null && value > 0
      ? (sizes.find((size) => size !== null && size > 0 && isShareOf(value, count, size)) ?? Math.round((count / value) * 100))
      : null;
  if (count !== null || pupils === null || value === null) return { ...place, pupils: pupils ?? pupilsOf, count, value };
  return { ...place, pupils, ...countOf(value, pupils), value };
}
