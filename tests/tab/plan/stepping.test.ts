import { outlineOf } from '../../../src/domain/planView';
import { readSubPage, subPageOf } from '../../../src/tab/opened';
import { stepAction } from '../../../src/tab/stepping';
import { aPlan, anAction, anObjective, created, snapshotOf } from '../../domain/builders';

const objectives = [
  anObjective({ key: 'o1', rank: 'a1', statement: 'Attendance' }),
  anObjective({ key: 'o2', rank: 'a2', statement: 'Reading' }),
];
const actions = [
  anAction({ key: 'a1', objectiveKey: 'o1', rank: 'a1', text: 'Rota', leadKey: 'bo' }),
  anAction({ key: 'a2', objectiveKey: 'o1', rank: 'a2', text: 'ELSA group', leadText: 'all class teachers' }),
  anAction({ key: 'a3', objectiveKey: 'o2', rank: 'a1', text: 'Screen' }),
];
const snapshot = snapshotOf(created({ plan: [aPlan()], objective: objectives, action: actions }));
const outline = outlineOf(snapshot, aPlan().key)!;

test('an action steps within its objective, then into the next', () => {
  expect(stepAction(outline, 'a1', 1)).toEqual({ objectiveKey: 'o1', index: 1 });
  expect(stepAction(outline, 'a2', 1)).toEqual({ objectiveKey: 'o2', index: 0 });
  expect(stepAction(outline, 'a3', -1)).toEqual({ objectiveKey: 'o1', index: 2 });
  expect(stepAction(outline, 'a1', -1)).toBeUndefined();
  expect(stepAction(outline, 'a3', 1)).toBeUndefined();
});

test('a deep link’s tail is read back, and anything else opens the page itself', () => {
  const opened = { kind: 'action', key: '4f2a-1' } as const;
  expect(readSubPage(subPageOf(opened))).toEqual(opened);
  expect([readSubPage(''), readSubPage('action/'), readSubPage('person/1'), readSubPage('code=abc')]).toEqual(
    new Array(4).fill(undefined),
  );
});
