import { isHidden } from '../../../src/domain/told';
import { stated, tell, type Place } from './places';

const groups = ['noSen', 'senSupport', 'ehcp'] as const;

/** What a measure counts of no SEN, SEN Support and EHCP in a period, however that is spelt; null where it says nothing. */
function counts(measureKey: string, period: string, numbers: readonly (number | null)[], pupils?: readonly number[]): Place[] {
  return numbers.map((number, g): Place => {
    const place = { measureKey, period, yearGroup: '', group: groups[g]!, number: number ?? 0 };
    return number === null ? place : stated(place, { count: number, pupils: pupils?.[g] ?? null });
  });
}

/** The numbers that are hidden. */
function hiddenIn(places: readonly Place[], unit: 'count' | 'percent' = 'count', names: Readonly<Record<string, string>> = {}) {
  const told = tell(places, Object.fromEntries(places.map(({ measureKey }) => [measureKey, unit])), names);
  return places.filter((place) => isHidden(told(place).count)).map(({ number }) => number);
}

test('of a term that is spelt in two ways with other numbers nobody knows what the year leaves for the others', () => {
  const places = [
    ...[counts('m', 'autumn', [40, 20, 8]), counts('m', 'Autumn term', [40, 20, 9]), counts('m', 'spring', [30, 20, 9])],
    ...[counts('m', 'summer', [20, 20, null]), counts('m', '', [90, 60, 20])],
  ].flat();
  expect(hiddenIn(places)).toEqual([]);
});

test('nor what it leaves for a term that other measures state', () => {
  const places = [
    ...[counts('a', 'autumn', [20, 10, 12]), counts('a', 'Autumn term', [21, 11, 13]), counts('a', '', [66, 34, 28])],
    ...[counts('b', 'spring', [22, 12, 9]), counts('all', 'spring', [47, 25, 12])],
  ].flat();
  expect(hiddenIn(places, 'count', { a: 'Suspensions: assault', b: 'Suspensions: disruption', all: 'Suspensions' })).toEqual([]);
});

test('terms make no other term, whatever their numbers', () => {
  const places = [
    counts('m', 'autumn', [70, 41, 12]),
    counts('m', 'spring', [40, 23, 3]),
    counts('m', 'summer', [30, 18, 9]),
  ].flat();
  expect(hiddenIn(places)).toEqual([3]);
});

test('pupils who are counted in every term make no year', () => {
  const pupils = [100, 60, 40];
  const places = [
    ...[counts('m', 'Term 1', [20, 11, 3], pupils), counts('m', 'Term 2', [21, 12, 9], pupils)],
    counts('m', '', [41, 23, 12], pupils),
  ].flat();
  expect(hiddenIn(places, 'percent')).toEqual([3]);
});
