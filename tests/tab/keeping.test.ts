import { memoryDevice } from '../../src/workspace/memoryDevice';
import { decide, holdReview } from '../../src/domain/reviewing';
import { addSet } from '../../src/domain/questionSetEditing';
import type { Change } from '../../src/domain/snapshot';
import { createKeeping } from '../../src/tab/school/keeping';
import { pupilWordsIn } from '../../src/tab/school/pupilCheck';
import { PupilRefusal } from '../../src/tab/school/pupilRefusal';
import { aComment, anAction, anObjective, aPlan, aPlanReview, anUpdate } from '../domain/builders';
import { openSchool } from '../lists/tenant';
import { openDesk } from '../workspace/desk';

let keys = 0;
const host = { now: () => new Date('2026-11-24T09:00:00Z'), newKey: () => `made-${(keys += 1)}` };

async function priyaWrites(at: Pick<typeof host, 'now'> = host) {
  const school = await openSchool({});
  const { workspace } = await openDesk(school, 'priya', { device: memoryDevice() });
  const keeping = createKeeping(workspace, { ...host, ...at });
  const action = anAction({ note: 'Rota' });
  await keeping.keep([
    { kind: 'plan', after: aPlan() },
    { kind: 'objective', after: anObjective() },
    { kind: 'action', after: action },
  ]);
  await workspace.sync();
  const note = (text: string): Change[] => {
    const before = workspace.current().action.get(action.key)!.record;
    return [{ kind: 'action', before, after: { ...before, note: text } }];
  };
  const history = () => [...workspace.current().history.values()].map(({ record }) => record);
  return { workspace, keeping, note, history, noted: () => workspace.current().action.get(action.key)?.record.note };
}

test('what may point to one pupil is kept with a reason alone, which the history tells', async () => {
  const { workspace, keeping, note, noted, history } = await priyaWrites();
  await expect(keeping.keep(note('J.T. in Y4 helps'))).rejects.toThrow(PupilRefusal);
  await expect(keeping.keep(note('J.T. in Y4 helps'))).rejects.toThrow('“J.T. in Y4” may point to one pupil');
  expect(noted()).toBe('Rota');
  const end = keeping.allow({ words: ['j.t. in y4'], reason: 'they are staff' });
  await keeping.keep(note('J.T. in Y4 helps'));
  expect(noted()).toBe('J.T. in Y4 helps');
  end();
  // What stands there already needs no second look, what is new does.
  await keeping.keep(note('J.T. in Y4 helps each day'));
  await expect(keeping.keep(note('J.T. in Y4 helps one pupil'))).rejects.toThrow('“one pupil” may point');
  await workspace.sync();
  await workspace.openHistory('action');
  expect(history().find(({ field }) => field === 'note')).toMatchObject({ reason: 'Kept “J.T. in Y4”: they are staff' });
});

test('a comment has no history and carries its reason itself; what is new has a row of history for it', async () => {
  const { workspace, keeping, history } = await priyaWrites();
  keeping.allow({ words: ['one pupil'], reason: 'nobody can tell who it is' });
  const text = 'One pupil asked for it';
  await keeping.keep([{ kind: 'comment', after: aComment({ text }) }]);
  const why = 'Kept “One pupil”: nobody can tell who it is';
  expect(workspace.current().comment.get('comment')?.record).toMatchObject({ text, reason: why });
  await keeping.keep([{ kind: 'action', after: anAction({ key: 'other', text }) }]);
  expect(history().filter(({ recordKey }) => recordKey === 'other')).toEqual([
    expect.objectContaining({ field: 'text', after: text, reason: why }),
  ]);
});

test('reasons, staff fields, days and what was looked at before', async () => {
  const { keeping, note, noted } = await priyaWrites();
  await expect(keeping.keep(note('Rota 2'), { reason: 'Asked for by the only child' })).rejects.toThrow(PupilRefusal);
  await keeping.keep([{ kind: 'action', after: anAction({ key: 'staffed', leadText: 'J.T. (Y4)', due: '2019-03-02' }) }]);
  await keeping.keep(note('One pupil, from a file'), { lookedAt: true });
  expect(noted()).toBe('One pupil, from a file');
});

test('a review ends with what was kept in its decisions; an update like that by hand is looked at', async () => {
  const { workspace, keeping } = await priyaWrites();
  await workspace.commit([{ kind: 'planReview', after: aPlanReview() }]);
  const end = keeping.allow({ words: ['only one pupil'], reason: 'nobody can tell who it is' });
  await keeping.keep(decide(workspace.current(), 'review', 'action', { verdict: 'stop', reason: 'Only one pupil came' }));
  end();
  const held = { present: [], alsoPresent: '', note: '', held: '2026-11-24', next: null };
  await keeping.keep(holdReview(workspace.current(), 'review', held, { now: host.now().toISOString() }), { forGood: true });
  expect(workspace.current().planReview.get('review')!.record.held).toBe('2026-11-24');
  expect([...workspace.current().update.values()].map(({ record }) => record)).toEqual([
    expect.objectContaining({ happened: 'Only one pupil came', reason: 'Kept “Only one pupil”: nobody can tell who it is' }),
  ]);
  const byHand = anUpdate({ key: 'by-hand', happened: 'Only one pupil came' });
  await expect(keeping.keep([{ kind: 'update', after: byHand }])).rejects.toThrow(PupilRefusal);
});

test('a reason that is over goes with no later change', async () => {
  let clock = '2026-11-24T09:00:00Z';
  const { workspace, keeping, note, history } = await priyaWrites({ now: () => new Date(clock) });
  const reasonOf = async (text: string) => {
    await keeping.keep(note(text));
    await workspace.sync();
    await workspace.openHistory('action');
    return history().find(({ after }) => after === text)?.reason;
  };
  keeping.because((_changes, began) => (began < '2026-11-24T10' ? 'The trust asked for it' : ''));
  expect(await reasonOf('Rota at the gate')).toBe('The trust asked for it');
  expect(keeping.why(note('Rota'))).toBe('The trust asked for it');
  clock = '2026-11-25T09:00:00Z';
  expect(keeping.why(note('Rota'))).toBe('');
  expect(await reasonOf('Rota in the hall')).toBe('');
});

test('of two savings of one field the later stands, also while the look for pupil data is being fetched', async () => {
  const { workspace, note, noted } = await priyaWrites();
  const keeping = createKeeping(workspace, host);
  const [first, second] = [note('Rota at'), note('Rota')];
  second[0]!.before = first[0]!.after;
  second[0]!.after = { ...first[0]!.after, note: 'Gate' } as never;
  await Promise.all([keeping.keep(first), keeping.keep(second)]);
  expect(noted()).toBe('Gate');
});

test('an undo that could not be kept can be made again; two at once take two changes back', async () => {
  const device = memoryDevice();
  let full = false;
  const change: typeof device.change = (...given) => (full ? Promise.reject(new Error('full')) : device.change(...given));
  const { workspace } = await openDesk(await openSchool({}), 'priya', { device: { ...device, change } });
  const keeping = createKeeping(workspace, host);
  await keeping.keep([{ kind: 'plan', after: aPlan({ title: 'One' }) }]);
  const titled = (title: string) => {
    const before = workspace.current().plan.get('plan')!.record;
    return keeping.keep([{ kind: 'plan', before, after: { ...before, title } }]);
  };
  await titled('Two');
  await titled('Three');
  full = true;
  await keeping.undoLast();
  expect(workspace.current().plan.get('plan')!.record.title).toBe('Three');
  expect(keeping.said()).toMatchObject({ undoable: true });
  full = false;
  await Promise.all([keeping.undoLast(), keeping.undoLast()]);
  expect(workspace.current().plan.get('plan')!.record.title).toBe('One');
  expect(keeping.said()).toMatchObject({ text: 'Undone' });
});

test('of a plan that is carried on the copied words pass and the title that is typed does not', async () => {
  const { keeping, workspace } = await priyaWrites();
  const made = (title: string): Change[] => [
    { kind: 'plan', after: aPlan({ key: 'next', title }) },
    { kind: 'objective', after: anObjective({ key: 'next.o', planKey: 'next', statement: 'The only child who signs' }) },
  ];
  const lookedAt = ({ kind }: Change) => kind !== 'plan';
  await expect(keeping.keep(made('Plan for J.T. in Y4'), { lookedAt })).rejects.toThrow('“J.T. in Y4” may point');
  expect(workspace.current().plan.has('next')).toBe(false);
  await keeping.keep(made('Plan for 2027/28'), { lookedAt });
  expect(workspace.current().objective.get('next.o')?.record.statement).toBe('The only child who signs');
});

test('why words of an import may stay is said once and stands in the history of each', async () => {
  const { keeping, history } = await priyaWrites();
  const brought: Change[] = [
    { kind: 'action', after: anAction({ key: 'one', text: 'One pupil signs', dueText: 'as J.T. in Y4 likes' }) },
    { kind: 'update', after: anUpdate({ key: 'u', actionKey: 'one', happened: 'One pupil read' }) },
  ];
  const found = pupilWordsIn(brought, '2026-11-24');
  expect(found.map(({ change, shown }) => [change.kind, shown])).toEqual([
    ['action', 'One pupil'],
    ['action', 'J.T. in Y4'],
    ['update', 'One pupil'],
  ]);
  keeping.allow({ words: found.map(({ words }) => words), reason: 'nobody can tell' });
  await keeping.keep(brought, { reason: 'Newer version: plan.xlsx' });
  expect(
    history()
      .filter(({ recordKey }) => recordKey === 'one')
      .map(({ field, reason }) => [field, reason]),
  ).toEqual([
    ['text', 'Kept “One pupil”: nobody can tell'],
    ['dueText', 'Kept “J.T. in Y4”: nobody can tell'],
  ]);
});

test('words in the rows of a list are looked at like any others', async () => {
  const { workspace, keeping } = await priyaWrites();
  const asking = (prompt: string): Change[] => {
    const before = workspace.current().questionSet.get('ours')?.record;
    const [{ after }] = addSet({ title: 'Ours', scale: [] }, { newKey: () => 'ours' }) as [Change<'questionSet'>];
    return [{ kind: 'questionSet', before, after: { ...after, questions: [{ key: 'q', area: 'a', prompt, why: '' }] } }];
  };
  await expect(keeping.keep(asking('What helps J.T. in Y4?'))).rejects.toThrow('“J.T. in Y4” may point to one pupil');
  expect(workspace.current().questionSet.size).toBe(0);
  await keeping.keep(asking('What helps readers?'));
  await expect(keeping.keep(asking('What helps readers, and one pupil?'))).rejects.toThrow('“one pupil” may point');
  const end = keeping.allow({ words: ['one pupil'], reason: 'nobody can tell who it is' });
  await keeping.keep(asking('What helps readers, and one pupil?'));
  end();
  expect(workspace.current().questionSet.get('ours')!.record.questions[0]!.prompt).toBe('What helps readers, and one pupil?');
});
