import { fc } from '../../property';
import { computableFrom } from './attack';
import { cube, stated, sum, tell, type Place } from './places';
import { isHidden } from '../../../src/domain/told';

const tries = { numRuns: Number(process.env.PROPERTY_TRIES ?? 25) };
const number = fc.oneof(fc.nat(12), fc.integer({ min: 5, max: 30 }), fc.integer({ min: 10, max: 60 }));
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.1, 0.2, 0.5, 0.9));

interface Counted {
  pupils: number;
  count: number;
}

/** Pupils, and what is counted of them, as two kinds have them. */
function divided({ pupils, count }: Counted, ofPupils: number, ofCounted: number): [Counted, Counted] {
  const first = Math.round(pupils * ofPupils);
  const [least, most] = [Math.max(0, count - (pupils - first)), Math.min(first, count)];
  const counted = least + Math.round((most - least) * ofCounted);
  return [
    { pupils: first, count: counted },
    { pupils: pupils - first, count: count - counted },
  ];
}

/** Pupils, and one to three ways to tell kinds of them apart (girls from boys, pupil premium from others), a table for each kind; some cells are blank. */
const schools = fc.record({
  whole: fc.array(fc.tuple(number, share), { minLength: 6, maxLength: 6 }),
  ways: fc.array(
    fc.record({
      hasThird: fc.oneof({ arbitrary: fc.constant(false), weight: 3 }, { arbitrary: fc.constant(true), weight: 1 }),
      shares: fc.array(fc.tuple(share, share), { minLength: 12, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  isWholeLast: fc.boolean(),
  years: fc.constantFrom<string[]>([], ['Y5', 'Y6']),
  stating: fc.constantFrom('numbers', 'sizes', 'shares'),
  blank: fc.array(fc.nat(83), { maxLength: 4 }),
  ofPupils: fc.boolean(),
});

test.each([
  [
    'called',
    false,
    [
      ['Phonics: girls', 'Phonics: boys', 'Phonics: not said'],
      ['Phonics: pupil premium', 'Phonics: others', 'Phonics: not known'],
      ['Phonics: EAL', 'Phonics: not EAL', 'Phonics: no language told'],
    ],
  ],
  [
    'placed',
    false,
    [
      ['Monday', 'Tuesday', 'Wednesday'],
      ['Ash', 'Oak', 'Elm'],
      ['Robin', 'Wren', 'Finch'],
    ],
  ],
  [
    'called by kinds of pupils, and stand mixed,',
    true,
    [
      ['Girls', 'Boys', 'Others'],
      ['Pupil premium', 'Not pupil premium', 'PP not known'],
      ['EAL', 'Not EAL', 'Other languages'],
    ],
  ],
])('no hidden number follows from the pupils of tables that are %s as each other’s parts', (_, isMixed, names) => {
  fc.assert(
    fc.property(schools, ({ whole, ways, isWholeLast, years, stating, blank, ofPupils }) => {
      const rows = years.length > 0 ? years : [''];
      const all = whole.map(([pupils, of]) => ({ pupils, count: Math.round(pupils * of) }));
      const kinds = ways.map(({ hasThird, shares }) => {
        const two = all.map((cell, at) => divided(cell, ...shares[at]!));
        const [first, second] = [0, 1].map((kind) => two.map((own) => own[kind]!)) as [Counted[], Counted[]];
        if (!hasThird) return [first, second];
        const more = second.map((cell, at) => divided(cell, ...shares[at + 6]!));
        return [first, ...[0, 1].map((kind) => more.map((own) => own[kind]!))];
      });
      const inSets = kinds.flatMap((own, way) => own.map((cells, kind) => ({ way, kind, name: names[way]![kind]!, cells })));
      const parts = isMixed ? inSets.toSorted((one, other) => one.kind - other.kind) : inSets;
      const wholes = [{ way: -1, name: 'Phonics', cells: all }];
      const told = isWholeLast ? [...parts, ...wholes] : [...wholes, ...parts];
      const tables = told.map(({ name, cells }, at) => {
        const base = { measureKey: `m${at}`, period: '' };
        const [sizes, counts] = (['pupils', 'count'] as const).map((what) =>
          cube(base, rows, (y, g) => cells[y * 3 + g]![what]).slice(0, years.length > 0 ? undefined : 4),
        ) as [Place[], Place[]];
        const places = sizes.map((place, cell): Place => {
          const [pupils, count] = [place.number, counts[cell]!.number];
          if (blank.includes(at * 12 + cell)) return place;
          const value = pupils > 0 ? Math.round((count / pupils) * 1000) / 10 : null;
          return stated(place, { pupils, ...(stating === 'numbers' ? { count } : stating === 'shares' ? { value } : {}) });
        });
        return { name, roll: at, ofPupils, places };
      });
      const partsOf = (way: number): number[] => told.flatMap((one, at) => (one.way === way ? [at] : []));
      const tellsOfSome = (at: number): boolean => tables[at]!.places.some(({ figure }) => figure && figure.pupils! > 0);
      // Where a table tells of all that are of some kind nothing can be taken off.
      const made = [...kinds.keys()]
        .map((way) => ({ whole: partsOf(-1)[0]!, parts: partsOf(way) }))
        .filter(({ parts: own }) => own.filter(tellsOfSome).length > 1);
      expect(computableFrom(tables, { years, made, unstatedToo: true }).found).toEqual([]);
    }),
    tries,
  );
});

test('two parts of a whole that are of as many pupils in every group are two all the same', () => {
  const pupils = [
    [10, 16, 40],
    [0, 2, 4],
    [5, 7, 18],
    [5, 7, 18],
  ];
  const tables = pupils.map((own, at) => ({
    ...{ name: ['Nursery', 'Monday', 'Tuesday', 'Wednesday'][at]!, roll: at, ofPupils: true },
    places: cube({ measureKey: `m${at}`, period: '' }, [''], (_, g) => own[g]!)
      .slice(0, 4)
      .map((place) => stated(place, { pupils: place.number })),
  }));
  expect(computableFrom(tables, { years: [], made: [{ whole: 0, parts: [1, 2, 3] }] }).found).toEqual([]);
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
