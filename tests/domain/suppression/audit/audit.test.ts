import { audit } from './audit';
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

/** Schools of which something would be open if a guard were left out. */
test.each<[string, number]>([
  ['two tables of the same pupils among others', 214],
  ['tables that do not add up', 44],
  ['tables that name other years', 78],
])('nor where some cells are blank: %s', (_, seed) => {
  expect(audit(shapes.threeWay!(diceOf(seed))).open).toEqual([]);
});
