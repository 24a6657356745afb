import type { PupilGroup } from '../../../src/domain/figure';
import { populationsOf } from '../../../src/domain/suppression/populations/populations';
import { addUpTogether } from '../../../src/domain/suppression/table/fullTable';
import { tellFigures } from '../../../src/domain/tellFigures';
import { figureOf, row, thresholds } from './rows';

const sizes = (...all: readonly (readonly [yearGroup: string, group: PupilGroup, number: number])[]) =>
  all.map(([yearGroup, group, number]) => ({ yearGroup, group, number }));

test('tables of which one says that its years are all are not of the same pupils as one that leaves some over', () => {
  const ofAll = sizes(['', 'ehcp', 10], ['Y5', 'ehcp', 4], ['Y6', 'ehcp', 6]);
  const ofSome = sizes(['', 'noSen', 50], ['Y5', 'noSen', 20], ['Y6', 'noSen', 20]);
  expect(addUpTogether(ofAll, ofSome)).toBe(false);
  expect(addUpTogether(ofAll.slice(1), ofSome)).toBe(true);
});

test('who has but one of two tables may take its years for all, though both together leave some over', () => {
  const figures = Object.entries({
    a: sizes(['', 'ehcp', 30], ['Y5', 'noSen', 20], ['Y6', 'noSen', 20]),
    b: sizes(['', 'noSen', 50]),
  }).flatMap(([measureKey, own]) =>
    own.map(({ number, ...place }) => ({ measureKey, ...place, pupils: number, count: null, value: null, ofPupils: true })),
  );
  expect(populationsOf(figures, () => '').map(({ measures }) => measures)).toEqual([['a', 'b'], ['a']]);
});

test('no share is made of the pupils of another kind, though both have as many where both say so', () => {
  const ofAll = [row('', 'noSen', null, 20), row('', 'ehcp', 11, 11)].map((one) => ({ ...one, measureKey: 'a' }));
  const others = [row('', 'noSen', 20), row('', 'ehcp', 11)].map((one) => ({ ...one, measureKey: 'b' }));
  const valueOf = (name: string) => {
    const measures = new Map([
      ['a', { unit: 'percent' as const, name: 'Reading' }],
      ['b', { unit: 'percent' as const, name }],
    ]);
    const figures = [...ofAll, ...others].map(figureOf);
    return tellFigures(figures, measures, thresholds).get(figures[0]!.key)!.value;
  };
  expect(valueOf('Swimming')).toBe(100);
  expect(valueOf('Reading: not pupil premium')).toBe(null);
});
