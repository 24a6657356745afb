import { newFinding } from '../../../src/domain/findings';
import { linesOf, stagesOf, stepFrom, type StepKey } from '../../../src/tab/chain/stages';
import { linkPath } from '../../../src/tab/words/linkPath';
import { linkWords } from '../../../src/tab/words/linkWords';
import { anAction, anObjective, aPlan, apply, aPriority, created, snapshotOf } from '../../domain/builders';
import { aSchoolPriority } from '../../domain/register';

const snapshot = snapshotOf(
  created({
    plan: [aPlan()],
    schoolPriority: [aSchoolPriority({ key: 'sp2', ref: 'SP2', title: 'Attendance' })],
    priority: [
      aPriority({ key: 'p1', rank: 'a0', title: 'Reading' }),
      aPriority({ key: 'p2', rank: 'a1', title: 'Attendance', serves: ['sp2'] }),
      aPriority({ key: 'p3', rank: 'a2', title: 'Voice', status: 'proposed' }),
    ],
    objective: [anObjective({ key: 'o', priorityKey: 'p2', statement: 'Attendance rises' })],
    action: [
      anAction({ key: 'a1', objectiveKey: 'o', rank: 'a1', text: 'Soft-start rota' }),
      anAction({ key: 'a2', objectiveKey: 'o', rank: 'a2', text: '' }),
    ],
  }),
);

test('the columns run from what was seen to what is done, without empty ones, and each step is a line', () => {
  const chosen = { kind: 'objective', key: 'o' } as const;
  const stages = stagesOf(snapshot, chosen);
  expect(stages.map(({ title, links }) => [title, links.map((link) => linkWords(snapshot, link))])).toEqual([
    ['Priority', ['SP2 Attendance', 'P2 Attendance']],
    ['Objective', ['1 Attendance rises']],
    ['Action', ['1.1 Soft-start rota', '1.2']],
  ]);
  expect(linesOf(snapshot, stages, chosen).map(({ from, to, near }) => [from.key, to.key, near])).toEqual([
    ['sp2', 'p2', false],
    ['p2', 'o', true],
    ['o', 'a1', true],
    ['o', 'a2', true],
  ]);
});

test('what priorities serve stands above them in the same column', () => {
  const both = apply(snapshot, [
    { kind: 'priority', after: aPriority({ key: 'p1', rank: 'a0', title: 'Reading', serves: ['sp2'] }) },
  ]);
  const [column] = stagesOf(both, { kind: 'schoolPriority', key: 'sp2' });
  expect(column).toMatchObject({ title: 'Priority', links: [{ key: 'sp2' }, { key: 'p1' }, { key: 'p2' }] });
});

test('from an outcome, too, the school priority that its priority serves is in sight', () => {
  const finding = {
    kind: 'finding',
    after: newFinding('f', { statement: 'Mornings', source: 'elsewhere', priorityKey: 'p2' }),
  } as const;
  const found = apply(snapshot, [finding]);
  const stages = stagesOf(found, { kind: 'finding', key: 'f' });
  expect(stages[1]).toMatchObject({ title: 'Priority', links: [{ key: 'sp2' }, { key: 'p2' }] });
  expect(linesOf(found, stages, { kind: 'finding', key: 'f' }).map(({ from, to }) => `${from.key} ${to.key}`)).toContain(
    'sp2 p2',
  );
});

test('everything in the chain has a page on which it is worked on', () => {
  expect(linkPath(snapshot, { kind: 'priority', key: 'p2' })).toBe('priority/p2');
  expect(linkPath(snapshot, { kind: 'priority', key: 'p3' })).toBe('priorities/p3');
  expect(linkPath(snapshot, { kind: 'action', key: 'a1' })).toBe('action/a1');
  expect(linkPath(snapshot, { kind: 'answer', key: 'gone' })).toBe('reviews');
  expect(linkWords(snapshot, { kind: 'priority', key: 'p3' })).toBe('Voice');
});

test('an action that answers the SWOT is reached over it, and not by a line of its own as well', () => {
  const entry = {
    key: 's',
    planKey: 'plan',
    objectiveKey: 'o',
    actionKey: 'a1',
    quadrant: 'threat',
    text: 'Grant ends',
  } as const;
  const rest = { rank: 'a0', evidence: '', weight: 'high', redundant: false, consequence: 'action' } as const;
  const last = { because: '', watched: null, watchNote: '', removed: false } as const;
  const answered = apply(snapshot, [{ kind: 'swotEntry', after: { ...entry, ...rest, ...last } }]);
  const chosen = { kind: 'objective', key: 'o' } as const;
  const drawn = linesOf(answered, stagesOf(answered, chosen), chosen).map(({ from, to }) => `${from.key} ${to.key}`);
  expect(drawn).toEqual(['sp2 p2', 'p2 o', 'o s', 'o a2', 's a1']);
});

describe('an arrow key leads', () => {
  const stages = stagesOf(snapshot, { kind: 'objective', key: 'o' });
  const lines = linesOf(snapshot, stages, { kind: 'objective', key: 'o' });
  const walk = (kind: 'objective' | 'action' | 'priority' | 'schoolPriority', key: string, step: StepKey, asList = false) =>
    stepFrom(stages, lines, { kind, key }, step, asList)?.key;

  test.each([
    ['along a line to what a thing leads to', walk('objective', 'o', 'ArrowRight'), 'a1'],
    ['along a line to what it comes from', walk('action', 'a2', 'ArrowLeft'), 'o'],
    ['past what stands in the same column', walk('objective', 'o', 'ArrowLeft'), 'p2'],
    ['across where there is no line', walk('schoolPriority', 'sp2', 'ArrowRight'), 'o'],
    ['down a column', walk('action', 'a1', 'ArrowDown'), 'a2'],
    ['up a column', walk('priority', 'p2', 'ArrowUp'), 'sp2'],
    ['nowhere at the end of a column', walk('action', 'a2', 'ArrowDown'), undefined],
    ['nowhere at the end of the chain', walk('action', 'a1', 'ArrowRight'), undefined],
    ['through a list from stage to stage', walk('objective', 'o', 'ArrowDown', true), 'a1'],
    ['up through a list', walk('objective', 'o', 'ArrowUp', true), 'p2'],
  ])('%s', (_where, came, expected) => expect(came).toBe(expected));
});
