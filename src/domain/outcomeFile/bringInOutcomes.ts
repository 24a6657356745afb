import type { Day } from '../day';
import { figureKey, type Figure } from '../figure';
import { addMeasure, addStartingMeasure, setFigure, type FigureValues } from '../figureEditing';
import type { Circumstances, Key } from '../record';
import type { Change, Snapshot } from '../snapshot';
import type { ReadFigure } from './reading';

/**
 * What figures that were read become: measures the school has not taken up yet, and the cells of their tables. A table that is
 * brought in again meets its own cells. What the file hides or leaves blank stays as it was, and is unknown where it was never
 * known. A figure with an open question is not brought in.
 */
export function bringInOutcomes(
  snapshot: Snapshot,
  figures: readonly ReadFigure[],
  { newKey, today }: Pick<Circumstances, 'newKey'> & { today: Day },
): Change[] {
  const settled = figures.filter(
    ({ asked, period, measureKey, newMeasure }) => asked.length === 0 && period !== '' && (measureKey || newMeasure),
  );
  const measures: Change[] = [];
  const keys = new Map<string, Key>();
  let now = snapshot;
  for (const { measureKey, newMeasure } of settled) {
    const name = measureKey || newMeasure;
    if (keys.has(name)) continue;
    const own = [...now.measure.values()].find(
      ({ record }) => !record.removed && record.name === newMeasure && measureKey === '',
    );
    const isMissing = snapshot.measure.get(measureKey)?.record.removed !== false;
    const made = own
      ? []
      : measureKey === ''
        ? addMeasure(now, { name: newMeasure }, { newKey })
        : isMissing
          ? addStartingMeasure(now, measureKey)
          : [];
    keys.set(name, own?.record.key ?? made[0]?.after.key ?? measureKey);
    measures.push(...made);
    now = made.reduce<Snapshot>(
      (all, { kind, after }) =>
        kind === 'measure' ? { ...all, measure: new Map(all.measure).set(after.key, { record: after }) } : all,
      now,
    );
  }
  const cells = settled.flatMap((read) => {
    const place = { ...read, measureKey: keys.get(read.measureKey || read.newMeasure)! };
    return setFigure(snapshot, place, valuesOf(read, snapshot.figure.get(figureKey(place))?.record, today));
  });
  return [...measures, ...cells];
}

function valuesOf({ pupils, count, value, whose, source }: ReadFigure, before: Figure | undefined, today: Day): FigureValues {
  const values: FigureValues = {
    ...(pupils !== null && { pupils }),
    ...(count !== null && { count }),
    ...(value !== null && { value }),
  };
  // What was stated for other numbers would not be true of these.
  if (value === null && count !== null && before !== undefined) values.value = null;
  if (whose === 'school') return { ...values, ...(source && { source }) };
  return { ...values, ...(source && { source }), taken: today };
}
