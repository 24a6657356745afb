import { pupilGroups } from '../../../src/domain/figure';
import { tellFigures } from '../../../src/domain/tellFigures';
import { fc } from '../../property';
import { computableNumbers, type PublishedTable } from './reader';
import { figureOf, row, thresholds } from './rows';

const years = ['R', 'Y1'];
const places = ['', ...years].flatMap((yearGroup) => pupilGroups.map((group) => ({ yearGroup, group })));

/** Measures of one year taken on two days, on which one to three groups differed; each names some groups of some years. */
const schools = fc
  .record({
    first: fc.array(fc.oneof(fc.nat(4), fc.nat(12), fc.nat(40)), { minLength: 6, maxLength: 6 }),
    changes: fc.array(fc.record({ at: fc.nat(5), pupils: fc.nat(40) }), { minLength: 1, maxLength: 3 }),
    measures: fc.array(fc.record({ roll: fc.nat(1), named: fc.subarray([...places.keys()], { minLength: 2, maxLength: 8 }) }), {
      minLength: 2,
      maxLength: 3,
    }),
  })
  .map(({ first, changes, measures }) => {
    const second = first.map((pupils, at) => changes.findLast((one) => one.at === at)?.pupils ?? pupils);
    return measures.map(({ roll, named }, at) => ({
      roll,
      rows: named.map((place) => {
        const { yearGroup, group } = places[place]!;
        const measureKey = `m${at}`;
        return { ...row(yearGroup, group, pupilsOf(roll === 0 ? first : second, place)), measureKey };
      }),
    }));
  });

/** What a table of two years and three groups says at a place, of a row or column of totals too. */
function pupilsOf(cells: readonly number[], place: number): number {
  const [yearOf, groupOf] = [Math.floor(place / 4), place % 4];
  return cells
    .filter((_, at) => (yearOf === 0 || Math.floor(at / 3) === yearOf - 1) && (groupOf === 3 || at % 3 === groupOf))
    .reduce((sum, one) => sum + one, 0);
}

test('where tables are of different pupils no hidden size can be computed by those who know which belong together', () => {
  fc.assert(
    fc.property(schools, (measures) => {
      const figures = measures.flatMap(({ rows }) => rows.map(figureOf));
      const told = tellFigures(figures, new Map(), thresholds);
      const tables = measures.map(({ roll, rows }): PublishedTable => {
        const cells = rows.map((one) => ({ ...one, ...told.get(figureOf(one).key)! }));
        return { ofPupils: false, roll, cells };
      });
      const { count: below, pupils: belowPupils } = thresholds;
      const leastFew = figures.some(({ pupils, key }) => pupils === 0 && typeof told.get(key)!.pupils === 'object') ? 0 : 1;
      expect(computableNumbers({ tables, below, belowPupils, years, leastFew, areComplements: false })).toEqual([]);
    }),
    { numRuns: Number(process.env.PROPERTY_TRIES ?? 60) },
  );
});
