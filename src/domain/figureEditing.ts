import { edit } from './editing';
import { figureKey, type Figure, type FigurePlace } from './figure';
import { inOrder } from './inOrder';
import type { Measure } from './measure';
import { rankAt } from './order';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';
import { startingMeasures } from './startingMeasures';

/** What is said of a cell: whatever is left out stays as it was. */
export type FigureValues = Partial<Pick<Figure, 'pupils' | 'count' | 'value' | 'source' | 'taken'>>;

/**
 * Writes into one cell of a measure's table. A cell that was written before, on whichever device, is the same record; one that is
 * in the bin begins afresh, without its old numbers.
 */
export function setFigure(snapshot: Pick<Snapshot, 'figure'>, place: FigurePlace, values: FigureValues): Change[] {
  const key = figureKey(place);
  const before = snapshot.figure.get(key)?.record;
  const start = before?.removed ? emptyFigure : {};
  if (before) return edit(snapshot as Snapshot, 'figure', key, { ...start, ...values, removed: false });
  return [{ kind: 'figure', after: { ...emptyFigure, ...placeOf(place), ...values, key } }];
}

/** Puts every figure of one period of a measure in the bin, the school's own or those of one it is compared with. */
export function removeFigures(
  snapshot: Snapshot,
  { measureKey, whose, period }: Pick<Figure, 'measureKey' | 'whose' | 'period'>,
): Change[] {
  const own = [...snapshot.figure.values()].map(({ record }) => record);
  return own
    .filter((one) => one.measureKey === measureKey && one.whose === whose && one.period === period && !one.removed)
    .flatMap(({ key }) => edit(snapshot, 'figure', key, { removed: true }));
}

/** A measure of the school's own, after those it has. */
export function addMeasure(
  snapshot: Snapshot,
  start: Pick<Measure, 'name'> & Partial<Measure>,
  { newKey }: Pick<Circumstances, 'newKey'>,
): Change[] {
  return [{ kind: 'measure', after: { ...emptyMeasure, ...start, key: newKey(), rank: rankAfterAll(snapshot), removed: false } }];
}

/** Takes up one of the measures that schools use; out of the bin, where it was put there. Nothing where there is no such measure. */
export function addStartingMeasure(snapshot: Snapshot, key: Key): Change[] {
  if (snapshot.measure.has(key)) return edit(snapshot, 'measure', key, { removed: false });
  const start = startingMeasures.find((one) => one.key === key);
  if (start === undefined) return [];
  const { yearGroup: _, ...measure } = start;
  return [{ kind: 'measure', after: { ...measure, rank: rankAfterAll(snapshot), removed: false } }];
}

/** The school's measures in their order, without those in the bin. */
export function measuresIn(snapshot: Snapshot): Measure[] {
  return inOrder([...snapshot.measure.values()].map(({ record }) => record).filter(({ removed }) => !removed));
}

function rankAfterAll(snapshot: Snapshot): string {
  const all = inOrder([...snapshot.measure.values()].map(({ record }) => record));
  return rankAt(all, all.length).rank;
}

function placeOf({ measureKey, whose, period, yearGroup, group }: FigurePlace): FigurePlace {
  return { measureKey, whose, period, yearGroup, group };
}

const emptyFigure = { pupils: null, count: null, value: null, source: '', taken: null, removed: false };
const emptyMeasure = { counted: '', unit: 'percent', better: 'higher' } as const;
