import { tellFigures } from '../../../../src/domain/tellFigures';
import { isHidden } from '../../../../src/domain/told';
import { thresholds } from '../rows';
import { audit } from './audit';
import { figuresOf, measuresOf } from './school';
import { diceOf, inFull, shapes } from './shapes';

/** `PROPERTY_TRIES=2000 PROPERTY_SEED=7` audits more schools of each shape, and others. */
const [first, tries] = [Number(process.env.PROPERTY_SEED ?? 1) * 10_000, Number(process.env.PROPERTY_TRIES ?? 10)];

function schoolsOf(shape: string) {
  return Array.from({ length: tries }, (_, at) => ({ seed: first + at, school: shapes[shape]!(diceOf(first + at)) }));
}

test.each(Object.keys(shapes))('of tables without blanks no hidden number is left with one value alone: %s', (shape) => {
  const open = schoolsOf(shape).flatMap(({ seed, school }) => audit(inFull(school)).open.map((one) => `${seed} ${one}`));
  expect(open).toEqual([]);
});

test.each(Object.keys(shapes))('nor of tables with blanks, and where a kind of pupils has no table: %s', (shape) => {
  const open = schoolsOf(shape).flatMap(({ seed, school }) => audit(school).open.map((one) => `${seed} ${one}`));
  expect(open).toEqual([]);
});

/** Schools of which something would be open if what is published were not audited as a whole. */
test.each([
  ['threeWay', 10037],
  ['overTerms', 10159],
  ['sessions', 10055],
  ['twice', 10102],
  ['answers', 10171],
  ['twoDays', 10114],
])('nor where bounds of one table meet those of another: %s', (shape, seed) => {
  expect(audit(shapes[shape]!(diceOf(seed))).open).toEqual([]);
});

test('a group of nobody is hidden as a small one is: its count and its share do not tell it', () => {
  const school = inFull(shapes.answers!(diceOf(30016)));
  expect(audit(school).open).toEqual([]);
  const figures = figuresOf(school).map(({ figure }) => figure);
  const told = tellFigures(figures, measuresOf(school), thresholds);
  const ofNobody = figures.filter(({ key, pupils }) => pupils === 0 && isHidden(told.get(key)!.pupils));
  expect(ofNobody.length).toBeGreaterThan(0);
  for (const { key } of ofNobody) {
    const { count, value } = told.get(key)!;
    expect([count, value]).toEqual([{ hidden: 'few' }, { hidden: 'few' }]);
  }
});

/** Schools of which something would be open if a guard were left out. */
test.each<[string, number]>([
  ['two tables of the same pupils among others', 214],
  ['tables that do not add up', 44],
  ['tables that name other years', 78],
])('nor where some cells are blank: %s', (_, seed) => {
  expect(audit(shapes.threeWay!(diceOf(seed))).open).toEqual([]);
});
