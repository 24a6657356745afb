import { isHidden } from '../../../src/domain/told';
import { fc } from '../../property';
import { cube, groups, stated, sum, tell, type Place } from './places';
import { thresholds } from './rows';

// Each bound holds for the seeds 1 to 30.
const tries = { numRuns: Number(process.env.PROPERTY_TRIES ?? 20) };
const manyTries = { numRuns: Number(process.env.PROPERTY_TRIES ?? 100) };

/** Measures of the same few pupils that have nothing to do with each other. */
const unrelated = [
  ...[
    'Reads at home',
    'Plays an instrument',
    'Swims 25 metres',
    'Has a library card',
    'Walks in',
    'Had breakfast',
    'Rides a bicycle',
  ],
  ...[
    'Knows whom to tell',
    'Speaks in assembly',
    'Joined the trip',
    'Returned the form',
    'Met the physiotherapist',
    'Wears glasses',
  ],
  ...[
    'Uses a laptop',
    'Took part in sports day',
    'Sings in the choir',
    'Learns French',
    'Eats school meals',
    'Keeps a diary',
    'Grew cress',
  ],
];

function hiddenIn(places: readonly Place[], names: Readonly<Record<string, string>> = {}): number {
  const told = tell(places, Object.fromEntries(places.map(({ measureKey }) => [measureKey, 'percent' as const])), names);
  return places.filter((place) => isHidden(told(place).count)).length;
}

test('of twenty measures of which some add up by chance not one number in fifty is hidden that is not hidden of each alone', () => {
  const schools = fc.array(fc.array(fc.integer({ min: 20, max: 80 }), { minLength: 3, maxLength: 3 }), {
    minLength: unrelated.length,
    maxLength: unrelated.length,
  });
  const sizes = [13, 12, 10];
  let [together, alone] = [0, 0];
  fc.assert(
    fc.property(schools, (shares) => {
      const tables = shares.map((own, at) =>
        cube({ measureKey: `m${String(at).padStart(2, '0')}`, period: '' }, [''], (_, g) =>
          Math.round((own[g]! * sizes[g]!) / 100),
        )
          .slice(0, 4)
          .map((place, g) => stated(place, { count: place.number, pupils: [...sizes, sum(sizes)][g]! })),
      );
      const names = Object.fromEntries(tables.map(([first], at) => [first!.measureKey, unrelated[at]!]));
      together += hiddenIn(tables.flat(), names);
      alone += sum(tables.map((own) => hiddenIn(own)));
      return true;
    }),
    tries,
  );
  expect(together).toBeLessThan(alone * 1.02);
});

/** Whether a sum of so many times each of some rows is the row: what is left of it once theirs are taken off. */
function isMadeOf(row: readonly number[], [pivot, ...others]: readonly (readonly number[])[]): boolean {
  if (!pivot) return row.every((one) => Math.abs(one) < 1e-9);
  const at = pivot.findIndex((one) => Math.abs(one) > 1e-9);
  if (at < 0) return isMadeOf(row, others);
  const without = (one: readonly number[]): number[] => one.map((number, col) => number - (one[at]! / pivot[at]!) * pivot[col]!);
  return isMadeOf(without(row), others.map(without));
}

/** The least number of cells to hide so that no small one is a sum of those in sight: any reader knows at least as much. */
function leastToHide(cells: readonly { row: readonly number[]; isSmall: boolean }[]): number {
  const small = cells.flatMap(({ isSmall }, at) => (isSmall ? [at] : []));
  const others = [...cells.keys()].filter((at) => !small.includes(at));
  const isKept = (hidden: readonly number[]): boolean => {
    const shown = cells.filter((_, at) => !hidden.includes(at)).map(({ row }) => row);
    return small.every((at) => !isMadeOf(cells[at]!.row, shown));
  };
  const canHide = (more: number, from: number, hidden: readonly number[]): boolean =>
    more === 0 ? isKept(hidden) : others.slice(from).some((at, index) => canHide(more - 1, from + index + 1, [...hidden, at]));
  return small.length + [...others.keys(), others.length].find((more) => canHide(more, 0, small))!;
}

test('over terms and the half-year they make less than a third more is hidden than must be', () => {
  const numbers = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 30 }), fc.integer({ min: 5, max: 30 })),
    {
      minLength: 6,
      maxLength: 6,
    },
  );
  let [hidden, least] = [0, 0];
  fc.assert(
    fc.property(numbers, (counts) => {
      const periods = { autumn: [0, 3], spring: [3, 6], 'autumn and spring': [0, 6] };
      const cells = Object.entries(periods).flatMap(([period, [from, to]]) =>
        [...groups, 'all' as const].map((group) => {
          const row = counts.map((_, at) => (at >= from! && at < to! && (group === 'all' || groups[at % 3] === group) ? 1 : 0));
          const number = sum(row.map((isIn, at) => isIn * counts[at]!));
          return { row, place: stated({ measureKey: 'm', period, yearGroup: '', group, number }, { count: number }) };
        }),
      );
      const told = tell(
        cells.map(({ place }) => place),
        { m: 'count' },
      );
      hidden += cells.filter(({ place }) => isHidden(told(place).count)).length;
      least += leastToHide(
        cells.map(({ row, place: { number } }) => ({ row, isSmall: number > 0 && number < thresholds.count })),
      );
    }),
    manyTries,
  );
  expect(hidden).toBeLessThan(least * 1.3);
});

test('four pupils of whom one table counts all and another none hide no numbers of pupils but those of one round with theirs', () => {
  const years = ['Y5', 'Y6'];
  const sizes = [30, 12, 11, 40, 15, 4];
  const tables = [sizes.map((size) => Math.min(size, 20)), [8, 6, 5, 9, 7, 0]].map((own, at) =>
    cube({ measureKey: `m${at}`, period: '' }, years, (y, g) => own[y * 3 + g]!),
  );
  const pupils = cube({ measureKey: '', period: '' }, years, (y, g) => sizes[y * 3 + g]!);
  const places = tables.flatMap((own) =>
    own.map((place, at) => stated(place, { pupils: pupils[at]!.number, count: place.number })),
  );
  const told = tell(places, { m0: 'percent', m1: 'percent' }, { m0: 'Reads at home', m1: 'Swims' });
  const hidden = places.filter((place) => place.measureKey === 'm0' && isHidden(told(place).pupils));
  expect(hidden.map(({ yearGroup, group }) => `${yearGroup} ${group}`)).toEqual(['Y5 ehcp', 'Y5 all', 'Y6 ehcp', 'Y6 all']);
});
