import type { Day } from '../../../src/domain/day';
import { removeFigures, setFigure } from '../../../src/domain/figureEditing';
import { bringInOutcomes } from '../../../src/domain/outcomeFile/bringInOutcomes';
import { replacedFigures } from '../../../src/domain/outcomeFile/replacedFigures';
import type { ReadFigure } from '../../../src/domain/outcomeFile/reading';
import { outcomeTable } from '../../../src/domain/outcomeTable';
import { emptySnapshot, type Change, type Snapshot } from '../../../src/domain/snapshot';
import { apply, countingKeys } from '../builders';

const place = {
  measureKey: 'persistentAbsence',
  whose: 'school',
  period: '2025/26',
  yearGroup: '',
  group: 'senSupport',
} as const;

test('a cell that comes back from the bin has the new numbers alone', () => {
  const known = bring(emptySnapshot, { pupils: 66, count: 16 });
  const binned = apply(known, removeFigures(known, place));
  expect(shown(bring(binned, { pupils: 70, value: 40 }))).toEqual([70, null, 40]);
  expect(shown(apply(binned, setFigure(binned, place, { pupils: 70 })))).toEqual([70, null, null]);
});

test('a newer file’s share is not overruled by an older count', () => {
  const known = bring(emptySnapshot, { pupils: 60, count: 20 });
  expect(shown(bring(known, { pupils: 66, value: 24.2 }))).toEqual([66, null, 24.2]);
});

test('a number of pupils and a count that the file does not state stay, but where they can no longer be true', () => {
  const attendance = bring(emptySnapshot, { pupils: 28, value: 91.8 });
  expect(shown(bring(attendance, { value: 81.5 }))).toEqual([28, null, 81.5]);
  const counted = bring(emptySnapshot, { pupils: 66, count: 16 });
  expect(shown(bring(counted, { pupils: 64 }))).toEqual([64, 16, 25]);
  expect(shown(bring(counted, { count: 17 }))).toEqual([66, 17, 25.8]);
  expect(shown(bring(counted, { value: 24.24 }))).toEqual([66, 16, 24.2]);
  expect(shown(bring(counted, { value: 50 }))).toEqual([66, null, 50]);
  expect(shown(bring(counted, { count: 70 }))).toEqual([null, 70, null]);
  expect(shown(bring(counted, { pupils: 12 }))).toEqual([12, null, null]);
});

test('of cases, too, a count that does not come to the stated rate has changed; more cases than pupils there may be', () => {
  const suspensions = (values: Partial<ReadFigure>, known = emptySnapshot) =>
    bring(known, { measureKey: 'suspensions', ...values });
  const known = suspensions({ pupils: 66, count: 16 });
  expect(shown(suspensions({ value: 50 }, known), 'suspensions')).toEqual([66, null, 50]);
  expect(shown(suspensions({ count: 70 }, known), 'suspensions')).toEqual([66, 70, 106.1]);
});

test('of a group that has no pupils any more nobody counts, and no share of them is asked for', () => {
  const known = bring(emptySnapshot, { pupils: 60, count: 20 });
  expect(shown(bring(known, { pupils: 0 }))).toEqual([0, null, null]);
  expect(shown(bring(bring(emptySnapshot, { pupils: 60, count: 0 }), { pupils: 0, value: 5 }))).toEqual([0, 0, 5]);
});

test('of figures that stand it is told which would say something else, from what to what', () => {
  const known = bring(emptySnapshot, { pupils: 66, count: 16 });
  const replaced = (snapshot: Snapshot, values: Partial<ReadFigure>) =>
    replacedFigures(snapshot, changesBy(snapshot, values)).flatMap(({ numbers }) => numbers);
  expect(replaced(emptySnapshot, { pupils: 66 })).toEqual([]);
  expect(replaced(known, { pupils: 66, count: 16 })).toEqual([]);
  expect(replaced(known, { value: 24.2 })).toEqual([]);
  expect(replaced(known, { pupils: 64, value: 50 })).toEqual([
    { what: 'pupils', from: 66, to: 64 },
    { what: 'count', from: 16, to: null },
  ]);
  const binned = apply(known, removeFigures(known, place));
  expect(replaced(binned, { pupils: 70 })).toEqual([]);
});

test('what a newer file hides is unknown where it can no longer be what was known', () => {
  const known = bring(emptySnapshot, { pupils: 60, count: 20 });
  const hidden = [{ what: 'count' as const, mark: '<5' }];
  expect(shown(bring(known, { pupils: 40, hidden }))).toEqual([40, null, null]);
  expect(shown(bring(known, { pupils: 60, hidden }))).toEqual([60, null, null]);
  expect(shown(bring(known, { pupils: 60, hidden: [{ what: 'count', mark: 'c' }] }))).toEqual([60, 20, 33.3]);
});

test('numbers that a later file adds complete the cell', () => {
  const known = bring(emptySnapshot, { value: 24.2 });
  expect(shown(bring(known, { pupils: 66 }))).toEqual([66, null, 24.2]);
});

function bring(snapshot: Snapshot, values: Partial<ReadFigure>): Snapshot {
  return apply(snapshot, changesBy(snapshot, values));
}

function changesBy(snapshot: Snapshot, values: Partial<ReadFigure>): Change[] {
  const numbers = { pupils: null, count: null, value: null };
  const nothing = { newMeasure: '', newUnit: null, newBetter: null, ...numbers, hidden: [], source: '', asked: [], from: {} };
  const ways = { newKey: countingKeys(), today: '2026-09-01' as Day };
  return bringInOutcomes(snapshot, [{ ...place, ...nothing, ...values }], ways);
}

function shown(snapshot: Snapshot, measureKey = 'persistentAbsence') {
  const { pupils, count, value } = outcomeTable(snapshot, measureKey)!.rows[1]!;
  return [pupils, count, value];
}
