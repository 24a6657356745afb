import { outlineOf } from '../../../src/domain/planView';
import { rowsOf, sectionsOf } from '../../../src/tab/plan/sections';
import { stepObjective } from '../../../src/tab/stepping';
import { anAction, anObjective, aPlan, aPriority, created, snapshotOf } from '../../domain/builders';

const outline = outlineOf(
  snapshotOf(
    created({
      plan: [aPlan()],
      priority: [aPriority({ key: 'reading', rank: 'a1' }), aPriority({ key: 'empty', rank: 'a2' })],
      objective: [
        anObjective({ key: 'own', rank: 'a0' }),
        anObjective({ key: 'fluent', priorityKey: 'reading', rank: 'a1' }),
        anObjective({ key: 'aloud', priorityKey: 'reading', rank: 'a2' }),
      ],
      action: [anAction({ key: 'screen', objectiveKey: 'fluent' })],
    }),
  ),
  'plan',
)!;
const bare = outlineOf(snapshotOf(created({ plan: [aPlan()], objective: [anObjective()] })), 'plan')!;

test('rows stand priority by priority, and objectives of none come last', () => {
  expect(rowsOf(sectionsOf(outline, outline.objectives))).toEqual([
    'priority/reading',
    'objective/fluent',
    'action/screen',
    'objective/aloud',
    'priority/empty',
    'objective/own',
  ]);
});

test('what was asked for hides a priority of which nothing is shown', () => {
  const asked = outline.objectives.filter(({ kept }) => kept.record.key === 'own');
  expect(rowsOf(sectionsOf(outline, asked))).toEqual(['objective/own']);
});

test('a plan without priorities is one section', () => {
  expect(sectionsOf(bare, bare.objectives)).toMatchObject([{ key: '', objectives: [{ number: 1 }] }]);
  expect(sectionsOf({ ...bare, objectives: [] }, [])).toEqual([{ key: '', objectives: [] }]);
});

test.each([
  ['fluent', 1, { priorityKey: 'reading', index: 1 }],
  ['aloud', 1, { priorityKey: 'empty', index: 0 }],
  ['own', -1, { priorityKey: 'empty', index: 0 }],
  ['fluent', -1, undefined],
  ['own', 1, undefined],
  ['gone', 1, undefined],
] as const)('objective %s goes a step of %d', (key, step, to) => {
  expect(stepObjective(outline, key, step)).toEqual(to);
});
