import { outlineOf } from '../../../src/domain/planView';
import { readSubPage, subPageOf } from '../../../src/tab/opened';
import { noSieve, sift } from '../../../src/tab/plan/rows';
import { stepAction } from '../../../src/tab/stepping';
import { aPlan, anAction, anObjective, anUpdate, created, snapshotOf } from '../../domain/builders';

const objectives = [
  anObjective({ key: 'o1', rank: 'a1', statement: 'Attendance' }),
  anObjective({ key: 'o2', rank: 'a2', statement: 'Reading' }),
];
const actions = [
  anAction({ key: 'a1', objectiveKey: 'o1', rank: 'a1', text: 'Rota', leadKey: 'bo' }),
  anAction({ key: 'a2', objectiveKey: 'o1', rank: 'a2', text: 'ELSA group', leadText: 'all class teachers' }),
  anAction({ key: 'a3', objectiveKey: 'o2', rank: 'a1', text: 'Screen' }),
];
const bo = { key: 'bo', entraId: '', name: 'Bo Kessler', role: 'TA lead', left: false };
const updates = [anUpdate({ key: 'u1', actionKey: 'a2', status: 'atRisk' })];
const snapshot = snapshotOf(created({ plan: [aPlan()], objective: objectives, action: actions, person: [bo], update: updates }));
const outline = outlineOf(snapshot, aPlan().key)!;
const shown = (sieve: Parameters<typeof sift>[1]) =>
  sift(outline, sieve, snapshot).flatMap((objective) => objective.actions.map(({ ref }) => ref));

test('without a question all is shown', () => {
  expect(shown(noSieve)).toEqual(['1.1', '1.2', '2.1']);
});

test('words are looked for in names, leads, references and objectives', () => {
  expect(shown({ ...noSieve, words: 'elsa' })).toEqual(['1.2']);
  expect(shown({ ...noSieve, words: 'kessler' })).toEqual(['1.1']);
  expect(shown({ ...noSieve, words: '2.1' })).toEqual(['2.1']);
  expect(shown({ ...noSieve, words: 'attendance' })).toEqual(['1.1', '1.2']);
  expect(shown({ ...noSieve, words: 'nothing like it' })).toEqual([]);
});

test('statuses and one’s own actions are kept apart from the rest', () => {
  expect(shown({ ...noSieve, statuses: new Set(['atRisk']) })).toEqual(['1.2']);
  expect(shown({ ...noSieve, mine: 'bo' })).toEqual(['1.1']);
  expect(shown({ statuses: new Set(['atRisk']), mine: 'bo', words: '' })).toEqual([]);
});

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
