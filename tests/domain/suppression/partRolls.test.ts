import { fc } from '../../property';
import { computableFrom } from './attack';
import { cube, stated, sum, tell, type Place } from './places';
import { isHidden } from '../../../src/domain/told';

const tries = { numRuns: Number(process.env.PROPERTY_TRIES ?? 25) };
const number = fc.oneof(fc.nat(4), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 5, max: 30 }));

/** Pupils of two or three kinds and all of them, each in a table of its own, of which some cells are blank. */
const schools = fc.record({
  parts: fc.array(fc.array(fc.tuple(number, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 6, maxLength: 6 }), {
    minLength: 2,
    maxLength: 3,
  }),
  years: fc.constantFrom<string[]>([], ['Y5', 'Y6']),
  way: fc.constantFrom('numbers', 'sizes', 'shares'),
  blank: fc.array(fc.nat(47), { maxLength: 4 }),
  ofPupils: fc.boolean(),
});

test.each([
  ['called', ['Phonics', 'Phonics: girls', 'Phonics: boys', 'Phonics: not said']],
  ['placed', ['Nursery', 'Monday', 'Tuesday', 'Wednesday']],
])('no hidden number follows from the pupils of tables that are %s as each other’s parts', (_, names) => {
  fc.assert(
    fc.property(schools, ({ parts, years, way, blank, ofPupils }) => {
      const rows = years.length > 0 ? years : [''];
      const own = parts.map((cells) => cells.map(([pupils, share]) => ({ pupils, count: Math.round(pupils * share) })));
      const whole = own[0]!.map((_cell, at) => ({
        pupils: sum(own.map((cells) => cells[at]!.pupils)),
        count: sum(own.map((cells) => cells[at]!.count)),
      }));
      const tables = [whole, ...own].map((cells, at) => {
        const base = { measureKey: `m${at}`, period: '' };
        const [sizes, counts] = (['pupils', 'count'] as const).map((what) =>
          cube(base, rows, (y, g) => cells[y * 3 + g]![what]).slice(0, years.length > 0 ? undefined : 4),
        ) as [Place[], Place[]];
        const places = sizes.map((place, cell): Place => {
          const [pupils, count] = [place.number, counts[cell]!.number];
          if (blank.includes(at * 12 + cell)) return place;
          const value = pupils > 0 ? Math.round((count / pupils) * 1000) / 10 : null;
          return stated(place, { pupils, ...(way === 'numbers' ? { count } : way === 'shares' ? { value } : {}) });
        });
        return { name: names[at]!, roll: at, ofPupils, places };
      });
      const made = [{ whole: 0, parts: own.map((_cells, at) => at + 1) }];
      expect(computableFrom(tables, { years, made, unstatedToo: true }).found).toEqual([]);
    }),
    tries,
  );
});

test.each([
  ['girls, boys and all', ['Attendance: girls', 'Attendance: boys', 'Attendance'], 2],
  ['three that have nothing to do with each other', ['Reading age', 'Wellbeing', 'Attendance'], 1],
])('of the means of %s no more than the few pupils’ own and one that tells it are hidden', (_, names, hidden) => {
  const pupils = [
    [60, 30, 12],
    [55, 25, 3],
  ] as const;
  const means = [
    [95.2, 91.4, 90.1],
    [94.6, 92.2, 84.3],
  ] as const;
  const all = [0, 1, 2].map((g) => {
    const own = [0, 1].map((at) => pupils[at]![g]! * means[at]![g]!);
    return { pupils: pupils[0][g]! + pupils[1][g]!, value: Math.round((sum(own) / (pupils[0][g]! + pupils[1][g]!)) * 10) / 10 };
  });
  const isApart = hidden === 1;
  const tables = [0, 1, 2].map((at) =>
    cube({ measureKey: `m${at}`, period: '' }, [''], () => 0)
      .slice(0, 3)
      .map((place, g) => {
        if (at === 2) return stated(place, isApart ? { pupils: all[g]!.pupils + 9, value: 50 } : all[g]!);
        return stated(place, { pupils: pupils[at]![g]!, value: means[at]![g]! });
      }),
  );
  const told = tell(
    tables.flat(),
    { m0: 'meanPercent', m1: 'meanPercent', m2: 'meanPercent' },
    { m0: names[0]!, m1: names[1]!, m2: names[2]! },
  );
  const ofPlan = tables.map((places) => isHidden(told(places[2]!).value));
  expect(ofPlan[1]).toBe(true);
  expect(ofPlan.filter(Boolean)).toHaveLength(hidden);
});
