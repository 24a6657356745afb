import { outlineOf } from '../../../src/domain/planView';
import { emptySnapshot } from '../../../src/domain/snapshot';
import { firstOf } from '../../../src/tab/plan/useDrawn';
import { anAction, anObjective, aPlan } from '../../domain/builders';

test('as many whole groups are drawn as it takes to fill a screen, and a group is never cut', () => {
  const kept = <R extends { key: string }>(record: R): [string, { record: R }] => [record.key, { record }];
  const actions = [1, 2].flatMap((group) =>
    [1, 2, 3].map((at) => anAction({ key: `${group}-${at}`, objectiveKey: `o${group}`, rank: `a${at}` })),
  );
  const outline = outlineOf(
    {
      ...emptySnapshot,
      plan: new Map([kept(aPlan())]),
      objective: new Map([1, 2, 3].map((at) => kept(anObjective({ key: `o${at}`, rank: `a${at}` })))),
      action: new Map(actions.map(kept)),
    },
    'plan',
  )!;
  const drawn = (rows: number) => firstOf(outline.objectives, rows).map(({ kept: { record } }) => record.key);
  expect([1, 4, 5, 8, 9, Infinity].map(drawn)).toEqual([
    ['o1'],
    ['o1'],
    ['o1', 'o2'],
    ['o1', 'o2'],
    ['o1', 'o2', 'o3'],
    ['o1', 'o2', 'o3'],
  ]);
});
