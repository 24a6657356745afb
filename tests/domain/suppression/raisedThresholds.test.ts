import { tellFigures } from '../../../src/domain/tellFigures';
import type { ToldFigure } from '../../../src/domain/toldFigure';
import { isHidden } from '../../../src/domain/told';
import { figuresOf, measuresOf } from './audit/school';
import { diceOf, inFull, shapes } from './audit/shapes';
import { thresholds } from './rows';

const parts = ['pupils', 'count', 'value'] as const satisfies readonly (keyof ToldFigure)[];

/** What is hidden of a school's figures, by figure and part. */
function hiddenOf(shape: string, seed: number, smallNumbers: typeof thresholds): Set<string> {
  const school = inFull(shapes[shape]!(diceOf(seed)));
  const figures = figuresOf(school).map(({ figure }) => figure);
  const told = tellFigures(figures, measuresOf(school), smallNumbers);
  return new Set([...told].flatMap(([key, one]) => parts.filter((part) => isHidden(one[part])).map((part) => `${key} ${part}`)));
}

test.each(Object.keys(shapes))('a school that hides more than is usual shows nothing that was hidden before: %s', (shape) => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const before = hiddenOf(shape, seed, thresholds);
    const after = hiddenOf(shape, seed, { count: 10, pupils: 20 });
    expect([...before].filter((one) => !after.has(one))).toEqual([]);
  }
});

test.each(Object.keys(shapes))('nor what was hidden at a step in between: %s', (shape) => {
  for (const seed of [501, 502, 503, 504, 505, 506]) {
    const before = hiddenOf(shape, seed, { count: 10, pupils: 20 });
    const after = hiddenOf(shape, seed, { count: 15, pupils: 30 });
    expect([...before].filter((one) => !after.has(one))).toEqual([]);
  }
});

test('a school that hides less shows more', () => {
  const seeds = [1, 2, 3, 4, 5, 6];
  const hidden = (smallNumbers: typeof thresholds) =>
    seeds.reduce((sum, seed) => sum + hiddenOf('threeWay', seed, smallNumbers).size, 0);
  expect(hidden({ count: 3, pupils: 5 })).toBeLessThan(hidden(thresholds));
});
