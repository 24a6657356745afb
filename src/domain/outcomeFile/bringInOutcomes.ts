import type { Day } from '../day';
import { figureKey, type Figure } from '../figure';
import { addMeasure, addStartingMeasure, setFigure, type FigureValues } from '../figureEditing';
import type { MeasureUnit } from '../measure';
import type { Circumstances, Key } from '../record';
import { isShareOf } from '../statedShare';
import type { Change, Snapshot } from '../snapshot';
import { statistics, type ReadFigure } from './reading';

/**
 * What figures that were read become: measures the school has not taken up yet, and the cells of their tables. A table that is
 * brought in again meets its own cells. What the file hides or leaves blank stays as it was where it can still be true. A
 * figure with an open question is not brought in.
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
    const { unit } = now.measure.get(place.measureKey)?.record ?? {};
    return setFigure(snapshot, place, valuesOf(read, snapshot.figure.get(figureKey(place))?.record, unit, today));
  });
  return [...measures, ...cells];
}

function valuesOf(read: ReadFigure, before: Figure | undefined, unit: MeasureUnit | undefined, today: Day): FigureValues {
  const { whose, source } = read;
  const values = { ...numbersOf(read, before, unit), ...(source && { source }) };
  return whose === 'school' ? values : { ...values, taken: today };
}

/**
 * The numbers of a cell belong together. A number of pupils or a count that the file does not state stays, unless it cannot be true
 * beside what the file does state; a value that it does not state is unknown where another number of its cell is another than was
 * known.
 */
function numbersOf(read: ReadFigure, before: Figure | undefined, unit: MeasureUnit | undefined): FigureValues {
  const isOther = statistics.some((one) => read[one] !== null && (before?.[one] ?? read[one]) !== read[one]);
  const values: FigureValues = {};
  for (const one of statistics) {
    const mark = read.hidden.find(({ what }) => what === one)?.mark ?? '';
    // What was stated for another count would not be true of this one.
    const isOld = one === 'value' ? isOther || read.count !== null : before !== undefined && contradicts(one, read, before, unit);
    if (read[one] !== null) values[one] = read[one];
    else if (before && (isOld || denies(mark, before[one]))) values[one] = null;
  }
  return values;
}

/** Whether a number that was known cannot be true beside what a file states: more counted than there are, or another share. */
function contradicts(one: 'pupils' | 'count', read: ReadFigure, before: Figure, unit: MeasureUnit | undefined): boolean {
  const [pupils, count] = [read.pupils ?? before.pupils, read.count ?? before.count];
  const isCounted = unit === 'percent' || unit === 'rate';
  if (before[one] === null || !isCounted || pupils === null || count === null) return false;
  // Of a known number of pupils and a known count that do not fit a new share, it is the count that has changed.
  if (one === 'pupils' && read.count === null) return false;
  const isShare = pupils === 0 || read.value === null || isShareOf(read.value, count, pupils);
  return (unit === 'percent' && count > pupils) || !isShare;
}

/** Whether a mark such as `<5` says that a number is another than the one that was known. */
function denies(mark: string, known: number | null): boolean {
  const below = /^[<＜]\s*(\d+)$/.exec(mark.trim());
  return below !== null && known !== null && known >= Number(below[1]);
}
