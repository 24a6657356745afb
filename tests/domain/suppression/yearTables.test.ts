import { isHidden, type Told } from '../../../src/domain/told';
import { fc } from '../../property';
import { cube, leaks, nameOf, stated, sum, tell, type Place } from './places';
import type { Sum } from './solver';

const count = fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 2, arbitrary: fc.integer({ min: 5, max: 20 }) });
const tries = { numRuns: Number(process.env.PROPERTY_TRIES ?? 25) };

/** From which half-term to which each part of the year goes. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  ...{ 'autumn 1': [0, 1], 'autumn 2': [1, 2], 'spring 1': [2, 3], 'spring 2': [3, 4], 'summer 1': [4, 5], 'summer 2': [5, 6] },
  ...{ autumn: [0, 2], spring: [2, 4], summer: [4, 6], 'autumn and spring': [0, 4], '': [0, 6] },
};

/** Suspensions of any parts of a year that has so many half-terms behind it; some cells, rows and totals are not stated. */
const years = fc.record({
  named: fc.subarray(Object.keys(parts), { minLength: 2, maxLength: 5 }),
  halves: fc.constantFrom(2, 3, 4, 6, 6),
  yearGroups: fc.subarray(['Y5', 'Y6']),
  numbers: fc.array(count, { minLength: 36, maxLength: 36 }),
  unstated: fc.array(fc.nat(59), { maxLength: 4 }),
  withoutYears: fc.array(fc.nat(4), { maxLength: 1 }),
  withoutLast: fc.array(fc.nat(4), { maxLength: 2 }),
});

test('over any parts of a year no hidden number, and no small one that nobody states, is left with one value alone', () => {
  fc.assert(
    fc.property(years, ({ named, halves, yearGroups, numbers, unstated, withoutYears, withoutLast }) => {
      const begun = named.filter((period) => parts[period]![0] < halves);
      // Between the ends of what is named nobody can tell half-terms apart.
      const ends = [...new Set([0, halves, ...begun.flatMap((period) => parts[period]!)])]
        .filter((end) => end <= halves)
        .toSorted((one, other) => one - other);
      const pieces = ends.slice(1).map((to, at) => ({ name: `piece ${at}`, from: ends[at]!, to }));
      const rows = yearGroups.length > 0 ? yearGroups : [''];
      const table = (period: string, from: number, to: number): Place[] => {
        const own = cube({ measureKey: 'm', period }, rows, (y, g) =>
          sum(numbers.slice(from * 6, Math.min(to, halves) * 6).filter((_, at) => at % 6 === y * 3 + g)),
        );
        return yearGroups.length > 0 ? own : own.slice(0, 4);
      };
      const stating = begun
        .flatMap((period, at) =>
          table(period, ...parts[period]!).map((place) =>
            (withoutYears.includes(at) && place.yearGroup !== '') ||
            (yearGroups.length > 1 && withoutLast.includes(at) && place.yearGroup === 'Y6')
              ? place
              : stated(place, { count: place.number }),
          ),
        )
        .map((place, at) => (unstated.includes(at) ? { ...place, figure: undefined } : place));
      const made = pieces.flatMap(({ name, from, to }) => table(name, from, to));
      const sums = stating.map((place): Sum => {
        const [from, to] = parts[place.period]!;
        const own = pieces.filter((piece) => piece.from >= from && piece.to <= Math.min(to, halves));
        const inside = own.map(({ name }) => ({ name: nameOf({ ...place, period: name }), sign: 1 as const }));
        return [{ name: nameOf(place), sign: -1 }, ...inside];
      });
      const told = tell(stating, { m: 'count' });
      const countOf = (place: Place): Told => told(place).count;
      expect(
        leaks([...stating, ...made], sums, countOf, {
          most: 400,
          unstatedToo: withoutYears.length === 0 && withoutLast.length === 0,
        }),
      ).toEqual([]);
    }),
    tries,
  );
});

test('a year group that one half-term alone names is told there', () => {
  const place = (period: string, yearGroup: string, number: number): Place =>
    stated({ measureKey: 'm', period, yearGroup, group: 'ehcp', number }, { count: number });
  const places = [place('autumn 1', '', 9), place('autumn 2', '', 12), place('autumn 2', 'Y6', 3), place('autumn', '', 21)];
  const told = tell(places, { m: 'count' });
  expect(places.map((one) => isHidden(told(one).count))).toEqual([false, false, true, false]);
});

test('few whom nobody states do not follow from terms, then groups, then half-terms', () => {
  const place = (period: string, group: Place['group'], number: number): Place =>
    stated({ measureKey: 'm', period, yearGroup: '', group, number }, { count: number });
  // No SEN in spring are 30, so that 13 of spring have a plan, and 2 of its second half.
  const places = [
    place('autumn and spring', 'noSen', 50),
    place('autumn', 'noSen', 20),
    place('spring', 'senSupport', 15),
    place('spring', 'all', 58),
    place('spring 1', 'ehcp', 11),
  ];
  const halves = [...places, place('spring 2', 'noSen', 16)];
  const told = tell(halves, { m: 'count' });
  expect(halves.filter((one) => isHidden(told(one).count)).length).toBeGreaterThan(0);
});

test('a year so far that its terms make in one group and exceed in another tells nothing of them', () => {
  const place = (period: string, group: Place['group'], number: number): Place =>
    stated({ measureKey: 'm', period, yearGroup: '', group, number }, { count: number });
  const places = [
    ...[place('autumn', 'noSen', 40), place('spring', 'noSen', 30), place('', 'noSen', 70)],
    ...[place('autumn', 'senSupport', 20), place('spring', 'senSupport', 15), place('', 'senSupport', 30)],
    ...[place('autumn', 'ehcp', 15), place('', 'ehcp', 18)],
  ];
  const told = tell(places, { m: 'count' });
  expect(places.filter((one) => isHidden(told(one).count))).toEqual([]);
});

test.each([
  ['reasons of the year, and all of them by term', true],
  ['reasons by term, and all of them of the year', false],
])('%s: what the terms make is taken off by nobody', (_, areReasonsOfYear) => {
  const [reasons, terms] = [
    { assault: 'Suspensions for assault', disruption: 'Suspensions for disruption' },
    ['autumn', 'spring', 'summer'],
  ];
  const names = { ...reasons, total: 'Suspensions' };
  const counts = fc.array(count, { minLength: 18, maxLength: 18 });
  fc.assert(
    fc.property(counts, (numbers) => {
      const number = (reason: number, term: number, g: number): number => numbers[reason * 9 + term * 3 + g]!;
      const table = (measureKey: string, period: string, own: readonly number[], during: readonly number[]): Place[] =>
        cube({ measureKey, period }, ['Y5'], (_y, g) =>
          sum(own.flatMap((reason) => during.map((term) => number(reason, term, g)))),
        )
          .slice(0, 4)
          .map((place) => stated(place, { count: place.number }));
      const byReason = Object.keys(reasons).flatMap((key, reason) =>
        areReasonsOfYear ? table(key, '', [reason], [0, 1, 2]) : terms.flatMap((term, at) => table(key, term, [reason], [at])),
      );
      const inAll = areReasonsOfYear
        ? terms.flatMap((term, at) => table('total', term, [0, 1], [at]))
        : table('total', '', [0, 1], [0, 1, 2]);
      const [whole, parts] = areReasonsOfYear ? [byReason, inAll] : [inAll, byReason];
      const sums = [...new Set(whole.map(({ group }) => group))].map((group): Sum => [
        ...whole.filter((one) => one.group === group).map((one) => ({ name: nameOf(one), sign: -1 as const })),
        ...parts.filter((one) => one.group === group).map((one) => ({ name: nameOf(one), sign: 1 as const })),
      ]);
      const told = tell([...whole, ...parts], { assault: 'count', disruption: 'count', total: 'count' }, names);
      expect(leaks([...whole, ...parts], sums, (place) => told(place).count, { most: 400 })).toEqual([]);
    }),
    tries,
  );
});

test('what a reason leaves for a term that it does not state is taken off all suspensions of that term by nobody', () => {
  const names = { total: 'Suspensions', assault: 'Suspensions: assault', disruption: 'Suspensions: disruption' };
  fc.assert(
    fc.property(fc.array(count, { minLength: 9, maxLength: 9 }), (numbers) => {
      // Of assault in autumn and in spring, and of disruption in autumn.
      const table = (measureKey: string, period: string, own: readonly number[]): Place[] =>
        cube({ measureKey, period }, ['Y5'], (_y, g) => sum(own.map((one) => numbers[one * 3 + g]!)))
          .slice(0, 4)
          .map((place) => stated(place, { count: place.number }));
      const [whole, total] = [table('assault', 'autumn and spring', [0, 1]), table('total', 'autumn', [0, 2])];
      const parts = [...table('assault', 'spring', [1]), ...table('disruption', 'autumn', [2])];
      // What the half-year leaves of assault for autumn is what all suspensions leave of it.
      const sums = whole.map(({ group }): Sum => {
        const signed = (places: readonly Place[], sign: 1 | -1) =>
          places.filter((one) => one.group === group).map((one) => ({ name: nameOf(one), sign }));
        return [...signed(whole, 1), ...signed(total, -1), ...signed(parts.slice(0, 4), -1), ...signed(parts.slice(4), 1)];
      });
      const places = [...whole, ...total, ...parts];
      const told = tell(places, { total: 'count', assault: 'count', disruption: 'count' }, names);
      expect(leaks(places, sums, (place) => told(place).count, { most: 400 })).toEqual([]);
    }),
    tries,
  );
});
