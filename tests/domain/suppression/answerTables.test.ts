import { isHidden, type Told } from '../../../src/domain/told';
import { fc } from '../../property';
import { cube, leaks, nameOf, stated, sum, tell, type Place } from './places';
import type { Range, Sum } from './solver';

const tries = { numRuns: Number(process.env.PROPERTY_TRIES ?? 25) };
const count = fc.oneof(fc.nat(4), fc.integer({ min: 5, max: 12 }));

/** The answers to a question, by how many of each group and year give them; among other measures, and some cells left out. */
const questions = fc.record({
  answers: fc.array(fc.array(count, { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 9 }),
  others: fc.array(fc.array(fc.nat(12), { minLength: 6, maxLength: 6 }), { maxLength: 3 }),
  years: fc.subarray(['Y5', 'Y6']),
  unstated: fc.array(fc.nat(99), { maxLength: 3 }),
  way: fc.constantFrom('numbers', 'counts', 'wholePercents'),
  /** Which rows each of the answers' tables has. */
  rowsOf: fc.array(fc.constantFrom('all', 'all', 'all', 'totals', 'years'), { minLength: 9, maxLength: 9 }),
});

const said = ['Always', 'Often', 'Sometimes', 'Rarely', 'Never', 'Don’t know', 'Prefer not to say', 'Usually', 'Not at all'];

test('over the answers to any question no hidden number is left with one value alone', () => {
  fc.assert(
    fc.property(questions, fc.boolean(), ({ answers, others, years: anyYears, unstated: left, way, rowsOf }, isNamed) => {
      // Rounded shares of many answers by year group hold together by more than the tables are looked at for.
      const isMuch = way === 'wholePercents' && answers.length > 5;
      const [years, unstated] = isMuch ? [[], []] : [anyYears, left];
      const isCounted = way === 'counts';
      // Answers that say to be answers are found wherever they stand; others where they stand side by side.
      const keyOf = (at: number): string => (isNamed ? `${at % 2}${at}` : `1${at}`);
      const rows = years.length > 0 ? years : [''];
      const table = (measureKey: string, numberOf: (place: number) => number): Place[] =>
        cube({ measureKey, period: '' }, rows, (y, g) => numberOf(y * 3 + g)).slice(
          0,
          rows.length * 4 + (years.length > 0 ? 4 : 0),
        );
      const sizes = table('size', (place) => sum(answers.map((own) => own[place]!)));
      const [parts, beside] = [answers, others].map((own, isOther) =>
        own.flatMap((one, at) =>
          table(isOther ? `0${keyOf(at)}x` : keyOf(at), (place) => one[place]!).map((place, index) => {
            const pupils = sizes[index % sizes.length]!.number;
            if (way === 'wholePercents' && pupils > 0)
              return stated(place, { pupils, value: Math.round((place.number / pupils) * 100) });
            return stated(place, { count: Math.min(place.number, pupils), pupils: isCounted && at > 0 ? null : pupils });
          }),
        ),
      ) as [Place[], Place[]];
      const isNamedRow = ({ measureKey, yearGroup }: Place): boolean => {
        const at = Number(measureKey.slice(1));
        // The first says how many pupils there are.
        const rowsNamed = years.length === 0 || at === 0 ? 'all' : rowsOf[at];
        return rowsNamed === 'all' || (rowsNamed === 'totals') === (yearGroup === '');
      };
      const stating = parts.map((place, at) =>
        unstated.includes(at) || !isNamedRow(place) ? { ...place, figure: undefined } : place,
      );
      const units = Object.fromEntries(
        [...parts, ...beside].map(({ measureKey }) => [
          measureKey,
          isCounted && parts.some((one) => one.measureKey === measureKey) ? ('count' as const) : ('percent' as const),
        ]),
      );
      const names = Object.fromEntries(answers.map((_, at) => [keyOf(at), isNamed ? said[at]! : '']));
      const told = tell([...stating, ...beside], units, names);
      const sums = sizes.map((size): Sum => {
        const own = answers.map((_, at) => ({ name: nameOf({ ...size, measureKey: keyOf(at) }), sign: 1 as const }));
        return [{ name: nameOf(size), sign: -1 }, ...own];
      });
      const sizeOf = new Map(
        sizes.map((size, index) => [
          nameOf(size),
          stating
            .filter((one) => one.figure?.pupils !== null && one.figure)
            .filter(({ yearGroup, group }) => yearGroup === sizes[index]!.yearGroup && group === sizes[index]!.group)
            .map((one) => told(one).pupils)[0] ?? null,
        ]),
      );
      const toldOf = (place: Place): Told => {
        if (place.measureKey === 'size') return sizeOf.get(nameOf(place))!;
        const { count: toldCount, value } = told(place);
        return toldCount ?? (isHidden(value) ? value : null);
      };
      const shownAs = (place: Place): Range | undefined => {
        const [{ value }, pupils] = [told(place), place.figure?.pupils ?? 0];
        if (place.measureKey === 'size' || typeof value !== 'number') return undefined;
        return [Math.max(0, Math.ceil(((value - 0.5) * pupils) / 100)), Math.floor(((value + 0.5) * pupils) / 100)];
      };
      const isOpen = (place: Place): boolean =>
        place.measureKey !== 'size' && typeof sizeOf.get(nameOf({ ...place, measureKey: 'size' })) !== 'number';
      expect(leaks([...sizes, ...stating], sums, toldOf, { most: 200, isOpen, shownAs })).toEqual([]);
    }),
    tries,
  );
});
