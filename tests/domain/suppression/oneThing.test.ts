import { fc } from '../../property';
import { computableFrom, type OwnTable } from './attack';
import { cube, stated, type Place } from './places';

const tries = { numRuns: Number(process.env.PROPERTY_TRIES ?? 12) };
const years = ['Y5', 'Y6'];

/** What is counted of the pupils of two years, and of how many of them it is not so. */
const schools = fc.array(
  fc.tuple(
    fc.oneof(fc.integer({ min: 10, max: 60 }), fc.nat(30), fc.nat(4)),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
  { minLength: 6, maxLength: 6 },
);

type Cells = readonly (readonly [pupils: number, share: number, other: number])[];

/** What the first table says, and what the second says of other places. */
const apart: Readonly<Record<string, (place: Place) => boolean>> = {
  'years and their total': ({ yearGroup }) => yearGroup !== '',
  'one year and the other': ({ yearGroup }) => yearGroup !== 'Y6',
  'some groups and the others': ({ group }) => group === 'noSen' || group === 'senSupport',
};

function tablesOf(
  cells: Cells,
  second: 'same' | 'others' | 'unrelated',
  isFirst: (place: Place) => boolean,
  names: string[],
): OwnTable[] {
  const of = (measureKey: string, numberOf: (cell: Cells[number]) => number): Place[] =>
    cube({ measureKey, period: '' }, years, (y, g) => numberOf(cells[y * 3 + g]!));
  const count = ([pupils, share]: Cells[number]): number => Math.round(pupils * share);
  const sizes = of('', ([pupils]) => pupils);
  const counted = [
    of('m0', count),
    of('m1', (cell) =>
      second === 'same' ? count(cell) : second === 'others' ? cell[0] - count(cell) : Math.round(cell[0] * cell[2]),
    ),
  ];
  return counted.map((places, at) => ({
    ...{ name: names[at]!, roll: 0, ofPupils: true },
    places: places.map((place, cell) =>
      isFirst(place) === (at === 0) ? stated(place, { pupils: sizes[cell]!.number, count: place.number }) : place,
    ),
  }));
}

test.each(Object.entries(apart))(
  'who reached it and who did not are one table where they share no place, as their names say: %s',
  (_, isFirst) => {
    fc.assert(
      fc.property(schools, (cells) => {
        const tables = tablesOf(cells, 'others', isFirst, ['Reached the standard', 'Did not reach the standard']);
        expect(computableFrom(tables, { years, areComplements: true }).found).toEqual([]);
      }),
      tries,
    );
  },
);

test.each(Object.entries(apart).slice(0, 2))('so are they where nothing but their numbers says so: %s', (_, isFirst) => {
  fc.assert(
    fc.property(schools, (few) => {
      // Of few pupils many measures would fit.
      const cells = few.map(([pupils, ...shares], at) => [at % 3 === 0 ? pupils + 25 : pupils, ...shares] as const);
      const tables = tablesOf(cells, 'others', isFirst, ['Swims', 'Sings']);
      expect(computableFrom(tables, { years, areComplements: true }).found).toEqual([]);
    }),
    tries,
  );
});

test.each(Object.entries(apart))('a measure told in two tables is one: %s', (_, isFirst) => {
  fc.assert(
    fc.property(schools, (cells) => {
      const [one, other] = tablesOf(cells, 'same', isFirst, ['Read fluently', 'Reads fluently, %']) as [OwnTable, OwnTable];
      const { found } = computableFrom([one, other], { years, areOne: true });
      expect(found).toEqual([]);
    }),
    tries,
  );
});

test('of how many it is not so, told of another year, bounds what is hidden as no small number', () => {
  const [pupils, counts] = [
    [24, 3, 0, 18, 10, 24],
    [4, 3, 0, 13, 4, 4],
  ];
  const cells = pupils.map((own, at) => [own, own === 0 ? 0 : counts[at]! / own, 0] as const);
  const tables = tablesOf(cells, 'others', apart['one year and the other']!, [
    'Reached the standard',
    'Did not reach the standard',
  ]);
  expect(computableFrom(tables, { years, areComplements: true }).found).toEqual([]);
});

test('tables that share no place and have nothing to do with each other hide nothing for each other', () => {
  const share = fc.integer({ min: 20, max: 80 }).map((percent) => percent / 100);
  const plain = fc.array(fc.tuple(fc.integer({ min: 10, max: 60 }), share, share), { minLength: 6, maxLength: 6 });
  let [together, alone] = [0, 0];
  for (const isFirst of Object.values(apart))
    fc.assert(
      fc.property(plain, (cells) => {
        const tables = tablesOf(cells, 'unrelated', isFirst, ['Swims', 'Sings']);
        together += computableFrom(tables, { years }).hidden;
        const sizes = tables.map((table) => ({ ...table, places: table.places.map(sizeAlone) }));
        for (const at of [0, 1])
          alone += computableFrom(
            tables.map((table, other) => (at === other ? table : sizes[other]!)),
            { years },
          ).hidden;
        alone -= computableFrom(sizes, { years }).hidden;
        return true;
      }),
      tries,
    );
  expect(together).toBeLessThan(alone * 1.03);
});

/** Of how many pupils a place is, and nothing else. */
function sizeAlone(place: Place): Place {
  return place.figure ? { ...place, figure: { ...place.figure, count: null } } : place;
}
