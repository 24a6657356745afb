import type { Day } from '../day';
import { figureKey, type Figure } from '../figure';
import { addMeasure, addStartingMeasure, setFigure, type FigureValues } from '../figureEditing';
import type { Circumstances, Key } from '../record';
import type { Change, Snapshot } from '../snapshot';
import type { ReadFigure } from './reading';

/**
 * What figures that were read become: measures the school has not taken up yet, and the cells of their tables. A table that is
 * brought in again meets its own cells. What the file hides or leaves blank stays as it was while the other numbers of its cell do,
 * and is unknown otherwise. A figure with an open question is not brought in.
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
  for (const { measureKey, newMeasure, newUnit, newBetter } of settled) {
    const name = measureKey || newMeasure;
    if (keys.has(name)) continue;
    const own = [...now.measure.values()].find(
      ({ record }) => !record.removed && record.name === newMeasure && measureKey === '',
    );
    const isMissing = snapshot.measure.get(measureKey)?.record.removed !== false;
    const made = own
      ? []
      : measureKey === ''
        ? addMeasure(now, { name: newMeasure, ...(newUnit && { unit: newUnit }), better: newBetter ?? 'higher' }, { newKey })
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

function valuesOf(read: ReadFigure, before: Figure | undefined, today: Day): FigureValues {
  const { whose, source } = read;
  const values = { ...numbersOf(read, before), ...(source && { source }) };
  return whose === 'school' ? values : { ...values, taken: today };
}

/** The numbers of a cell belong together: where one of them is another than was known, those the file does not state are unknown. */
function numbersOf(read: ReadFigure, before: Figure | undefined): FigureValues {
  const isOther = statistics.some((one) => read[one] !== null && (before?.[one] ?? read[one]) !== read[one]);
  const values: FigureValues = {};
  for (const one of statistics) {
    const mark = read.hidden.find(({ what }) => what === one)?.mark ?? '';
    // What was stated for another count would not be true of this one.
    const isWorkedOut = one === 'value' && read.count !== null;
    if (read[one] !== null) values[one] = read[one];
    else if (before && (isOther || isWorkedOut || denies(mark, before[one]))) values[one] = null;
  }
  return values;
}

/** Whether a mark such as `<5` says that a number is another than the one that was known. */
function denies(mark: string, known: number | null): boolean {
  const below = /^[<＜]\s*(\d+)$/.exec(mark.trim());
  return below !== null && known !== null && known >= Number(below[1]);
}

const statistics = ['pupils', 'count', 'value'] as const;
