import type { PupilGroup } from '../../../src/domain/figure';
import { reconciled } from '../../../src/domain/suppression/table/reconciled';

function figure(yearGroup: string, group: PupilGroup, pupils: number, count: number, slack = 0) {
  return { measureKey: 'm', yearGroup, group, pupils, count, value: null, slack, ofPupils: true };
}

/** The counts of no SEN, SEN Support, EHCP and all once sums hold. */
function counts(noSen: number, support: [number, number], plan: number, all: [number, number]): (number | null)[] {
  return reconciled([
    figure('', 'noSen', 300, noSen),
    figure('', 'senSupport', 66, ...support),
    figure('', 'ehcp', 15, plan),
    figure('', 'all', 381, ...all),
  ]).map(({ count }) => count);
}

test('a count that comes from a rounded share is what the others make or leave', () => {
  expect(counts(60, [14, 0], 3, [76, 2])).toEqual([60, 14, 3, 77]);
  expect(counts(60, [13, 1], 3, [77, 0])).toEqual([60, 14, 3, 77]);
});

test('it stays where the sum is beyond what rounding leaves open, or two are open', () => {
  expect(counts(60, [14, 0], 3, [72, 2])).toEqual([60, 14, 3, 72]);
  expect(counts(60, [13, 1], 3, [76, 2])).toEqual([60, 13, 3, 76]);
});

test('years make all years where their numbers of pupils say so', () => {
  const years = (pupils: number) =>
    reconciled([figure('Y5', 'ehcp', 60, 20), figure('Y6', 'ehcp', pupils, 18), figure('', 'ehcp', 130, 40, 3)]).map(
      ({ count }) => count,
    );
  expect(years(70)).toEqual([20, 18, 38]);
  expect(years(60)).toEqual([20, 18, 40]);
});
