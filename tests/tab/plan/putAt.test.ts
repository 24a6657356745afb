import { actionsIn } from '../../../src/domain/planEditing';
import type { Change } from '../../../src/domain/snapshot';
import { putAt } from '../../../src/tab/plan/rowActs';
import type { DragOver, DragRow } from '../../../src/tab/plan/dragged';
import { anAction, anObjective, aPlan, apply, created, snapshotOf } from '../../domain/builders';

const plan = snapshotOf(
  created({
    plan: [aPlan()],
    objective: [anObjective({ key: 'o1' }), anObjective({ key: 'o2', rank: 'b' })],
    action: [
      ...['a', 'b', 'c'].map((key) => anAction({ key, rank: key, objectiveKey: 'o1' })),
      anAction({ key: 'x', objectiveKey: 'o2' }),
    ],
  }),
);
const rows: Record<string, DragRow> = {
  ...Object.fromEntries(['a', 'b', 'c'].map((key, index) => [key, { kind: 'action', key, parent: 'o1', index }])),
  x: { kind: 'action', key: 'x', parent: 'o2', index: 0 },
  o2: { kind: 'objective', key: 'o2', parent: '', index: 1 },
};

/** The actions of both objectives once one row was dropped at an edge of another. */
async function dropped(key: string, over: string, edge: DragOver['edge']): Promise<string> {
  let made: readonly Change[] = [];
  const keeping = { keep: async (changes: readonly Change[]) => void (made = changes) };
  await putAt({ workspace: { current: () => plan }, keeping } as never, rows[key]!, rows[over]!, edge);
  const now = apply(plan, [...made]);
  return ['o1', 'o2']
    .map((one) =>
      actionsIn(now, one)
        .map((action) => action.key)
        .join(''),
    )
    .join(' ');
}

test('a dragged row goes above or below the one it is dropped on, and so to every place, the last too', async () => {
  expect(await dropped('a', 'b', 'top')).toBe('abc x');
  expect(await dropped('a', 'b', 'bottom')).toBe('bac x');
  expect(await dropped('a', 'c', 'top')).toBe('bac x');
  expect(await dropped('a', 'c', 'bottom')).toBe('bca x');
  expect(await dropped('c', 'a', 'top')).toBe('cab x');
  expect(await dropped('c', 'a', 'bottom')).toBe('acb x');
  expect(await dropped('b', 'x', 'top')).toBe('ac bx');
  expect(await dropped('b', 'x', 'bottom')).toBe('ac xb');
  expect(await dropped('b', 'o2', 'bottom')).toBe('ac bx');
});
