import { figureKey, type Figure } from '../../../src/domain/figure';
import { typedFigures } from '../../../src/tab/outcomes/typedFigures';
import { created, snapshotOf } from '../../domain/builders';

const place = { measureKey: 'attendance', whose: 'school', period: '2025/26', yearGroup: '' } as const;
const key = figureKey({ ...place, group: 'senSupport' });
const stands: Figure = {
  ...{ key, ...place, group: 'senSupport', pupils: 66, count: 16, value: null },
  ...{ source: '', taken: null, removed: false },
};
const parts = ['pupils', 'count', 'value'] as const;
const typed = (school: ReturnType<typeof snapshotOf>, value: number, seen: number | null) =>
  typedFigures(school, place, parts, [{ row: 1, column: 1, value, seen }]);

test('a number typed over another that came in meanwhile starts from the one the person saw, so that both are met', () => {
  const school = snapshotOf(created({ figure: [stands] }));
  expect(typed(school, 20, 12)).toEqual([{ kind: 'figure', before: { ...stands, count: 12 }, after: { ...stands, count: 20 } }]);
});

test('a figure that is new, or comes out of the bin, was seen by nobody', () => {
  expect(typed(snapshotOf([]), 20, null)).toMatchObject([{ after: { key, count: 20, pupils: null } }]);
  const binned = { ...stands, removed: true };
  expect(typed(snapshotOf(created({ figure: [binned] })), 20, null)).toMatchObject([
    { before: binned, after: { count: 20, pupils: null, removed: false } },
  ]);
});

test('a pasted block writes each group once', () => {
  const block = [
    { row: 0, column: 0, value: 331, seen: null },
    { row: 0, column: 1, value: 30, seen: null },
    { row: 1, column: 0, value: 70, seen: 66 },
  ];
  const changes = typedFigures(snapshotOf(created({ figure: [stands] })), place, parts, block);
  expect(changes).toMatchObject([
    { after: { group: 'noSen', pupils: 331, count: 30 } },
    { after: { group: 'senSupport', pupils: 70 } },
  ]);
});
