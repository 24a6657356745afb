import { emptySnapshot, type Change, type Snapshot } from '../../../src/domain/snapshot';
import {
  blankComparison,
  comparisonChanges,
  comparisonsKnown,
  lackingIn,
  removedComparison,
  type TypedComparison,
} from '../../../src/tab/outcomes/typedComparison';

const cell = { measureKey: 'attendance', yearGroup: '' };
const today = '2026-11-24';
const typed: TypedComparison = {
  whose: 'national',
  period: ' autumn 2023/24 ',
  source: 'DfE, pupil absence in schools',
  taken: '20 Nov 2026',
  values: { noSen: '93.9', senSupport: '89.7%', ehcp: '', all: '93.0' },
};

function after(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const figure = new Map(snapshot.figure);
  for (const change of changes) if (change.kind === 'figure') figure.set(change.after.key, { record: change.after });
  return { ...snapshot, figure };
}

test('a comparison is kept with its year, source and day, and blank where it is not known', () => {
  const changes = comparisonChanges(emptySnapshot, cell, typed, undefined, today);
  expect(changes).toHaveLength(3);
  expect(changes[1]?.after).toMatchObject({
    whose: 'national',
    period: 'autumn 2023/24',
    group: 'senSupport',
    value: 89.7,
    pupils: null,
    source: 'DfE, pupil absence in schools',
    taken: '2026-11-20',
  });
  const [known] = comparisonsKnown(after(emptySnapshot, changes), cell);
  expect(known).toMatchObject({ period: 'autumn 2023/24', values: { noSen: '93.9', ehcp: '' } });
  expect(comparisonsKnown(after(emptySnapshot, changes), { ...cell, yearGroup: 'Y1' })).toEqual([]);
});

test('a comparison whose year is put right stands once, and one of another year beside it', () => {
  const first = after(emptySnapshot, comparisonChanges(emptySnapshot, cell, typed, undefined, today));
  const [before] = comparisonsKnown(first, cell);
  const moved = after(first, comparisonChanges(first, cell, { ...typed, period: '2024/25' }, before, today));
  expect(comparisonsKnown(moved, cell).map(({ period }) => period)).toEqual(['2024/25']);
  const both = after(first, comparisonChanges(first, cell, { ...typed, period: '2024/25' }, undefined, today));
  expect(comparisonsKnown(both, cell).map(({ period }) => period)).toEqual(['2024/25', 'autumn 2023/24']);
  expect(comparisonsKnown(after(both, removedComparison(both, cell, before!)), cell)).toHaveLength(1);
});

test('a figure that is emptied is not known any more', () => {
  const first = after(emptySnapshot, comparisonChanges(emptySnapshot, cell, typed, undefined, today));
  const [before] = comparisonsKnown(first, cell);
  const emptied = { ...typed, values: { ...typed.values, all: '' } };
  const [now] = comparisonsKnown(after(first, comparisonChanges(first, cell, emptied, before, today)), cell);
  expect(now?.values.all).toBe('');
});

test('a comparison without its year or source is not kept, nor one with a figure that is no number', () => {
  expect(lackingIn(typed, today)).toEqual([]);
  expect(lackingIn(blankComparison('trust'), today)).toHaveLength(2);
  expect(lackingIn({ ...typed, values: { ...typed.values, all: 'c' }, taken: 'soon' }, today)).toHaveLength(2);
});
