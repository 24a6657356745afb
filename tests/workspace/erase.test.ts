import { edit as change } from '../../src/domain/editing';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { createSandbox } from '../../src/sandbox/createSandbox';
import { aComment } from '../domain/builders';
import { aQuestionSet } from '../domain/questionSet';
import { unanswered, type Answer } from '../../src/domain/answer';
import type { School } from '../lists/tenant';
import { edit, make, openDesk, type Desk } from './desk';
import { actionAt, twoPeople } from './twoPeople';

/** Everything that the lists hold now; not what they held before. */
const stored = ({ tenant }: Sandbox): string =>
  JSON.stringify([...tenant.lists.values()].map(({ items }) => [...items.values()].map(({ fields }) => fields)));
const earlier = ({ tenant }: Sandbox): string =>
  JSON.stringify([...tenant.lists.values()].map(({ items }) => [...items.values()].map((item) => item.earlier)));
const onDevice = async ({ device }: Desk): Promise<string> => {
  const { rows, pending, clashes, meta } = await device.load();
  return JSON.stringify([
    Object.values(rows).map((map) => [...map.values()]),
    [...pending.values()],
    [...clashes.values()],
    meta,
  ]);
};

test('a name leaves the row, its history, what others said and everything that waits on this device', async () => {
  const { school, priya, joan } = await twoPeople();
  await edit(priya, 'action', 'action', { note: 'Tom Barlow needs the rota' });
  await priya.workspace.sync();
  await edit(priya, 'action', 'action', { note: 'One pupil needs the rota' });
  await make(joan, { kind: 'comment', after: aComment({ text: 'Ask tom\nbarlow’s teacher' }) });
  await priya.workspace.sync();
  await priya.workspace.openHistory('action');
  await priya.workspace.keepDraft('comment/action', 'And Tom Barlow’s');
  await priya.workspace.commit([{ kind: 'comment', after: aComment({ key: 'waits', text: 'Tom Barlow again' }) }]);
  const { places, unread } = await priya.workspace.findWords('Tom Barlow');
  expect(
    places.map(({ kind, about, fields }) => [kind, about.key, fields.map(({ field, passages }) => [field, ...passages])]),
  ).toEqual([
    ['comment', 'comment', [['text', 'Ask tom\nbarlow’s teacher']]],
    ['history', 'action', [['after', 'Tom Barlow needs the rota']]],
    ['history', 'action', [['before', 'Tom Barlow needs the rota']]],
    ['comment', 'waits', [['text', 'Tom Barlow again']]],
    ['comment', 'comment/action', [['text', 'And Tom Barlow’s']]],
  ]);
  expect(unread).toEqual([]);
  const erased = await priya.workspace.eraseWords('Tom Barlow', places);
  expect([erased.done.length, erased.refused, erased.failed]).toEqual([5, [], []]);
  await priya.workspace.sync();
  await joan.workspace.sync();
  expect(stored(school.sandbox)).not.toMatch(/barlow/i);
  for (const desk of [priya, joan]) expect(await onDevice(desk)).not.toMatch(/barlow/i);
  expect(priya.workspace.current().comment.get('waits')!.record.text).toBe('[removed] again');
  // SharePoint's own earlier versions are beyond Graph: that is what the person is told.
  expect(earlier(school.sandbox)).toMatch(/barlow/i);
});

test('what stands in a record is written over past its history, which says that something was removed and not what', async () => {
  const { school, priya, joan } = await twoPeople();
  await edit(priya, 'action', 'action', { note: 'Tom Barlow needs the rota', text: 'Tom Barlow' });
  await priya.workspace.sync();
  const { places } = await priya.workspace.findWords('tom barlow');
  // Somebody writes to the row between looking and removing.
  await joan.workspace.sync();
  await edit(joan, 'action', 'action', { monitoring: 'By Tom Barlow’s teacher' });
  await joan.workspace.sync();
  await priya.workspace.eraseWords('tom barlow', places);
  await priya.workspace.sync();
  expect(actionAt(priya).record).toMatchObject({
    note: '[removed] needs the rota',
    text: '[removed]',
    monitoring: 'By [removed]’s teacher',
  });
  expect(priya.workspace.standing()).toMatchObject({ waiting: 0, clashes: [], parked: [] });
  await priya.workspace.openHistory('action');
  const told = [...priya.workspace.current().history.values()].map(({ record }) => record);
  const removed = told.filter(({ reason }) => reason === 'Words were removed for good');
  expect(removed.map(({ field, before, after, stood }) => [field, before, after, stood]).sort()).toEqual([
    ['note', '', '', false],
    ['text', '', '', false],
  ]);
  // Joan's own row of history came after the look; another look finds it.
  const rest = await priya.workspace.findWords('tom barlow');
  expect(rest.places.map(({ kind, fields }) => [kind, fields[0]!.field])).toEqual([['history', 'after']]);
  await priya.workspace.eraseWords('tom barlow', rest.places);
  expect(stored(school.sandbox)).not.toMatch(/barlow/i);
});

test('what an editor may only add to is left and named, and an owner of the site finishes it', async () => {
  const sandbox = await createSandbox({ scene: 'brindlewick' });
  const open = (who: string) => openDesk({ sandbox } as School, who);
  const priya = await open('priya');
  const [action] = priya.workspace.current().action.values();
  const { key, planKey } = action!.record;
  await edit(priya, 'action', key, { note: 'For Tom Barlow' });
  await make(priya, { kind: 'comment', after: aComment({ planKey, actionKey: key, text: 'Tom Barlow?' }) });
  const { places } = await priya.workspace.findWords('Tom Barlow');
  const { done, refused } = await priya.workspace.eraseWords('Tom Barlow', places);
  expect([done, refused].map((all) => all.map(({ kind }) => kind))).toEqual([['action'], ['comment', 'history']]);
  expect(priya.workspace.standing().mayNotWrite.size).toBe(0);
  const ivy = await open('ivy');
  const left = await ivy.workspace.findWords('Tom Barlow');
  expect(left.places.map(({ kind }) => kind)).toEqual(['comment', 'history']);
  expect((await ivy.workspace.eraseWords('Tom Barlow', left.places)).refused).toEqual([]);
  expect(stored(sandbox)).not.toMatch(/barlow/i);
});

test('only words that people wrote are removed: a judgement, and whatever points at a stop, an area or a question, stays', async () => {
  const { priya } = await twoPeople();
  const rated: Answer = {
    key: 'r.q',
    questionReviewKey: 'r',
    of: 'question',
    about: 'q',
    ...unanswered,
    rating: 'strong',
    links: [],
  };
  const set = aQuestionSet(1, 1, {
    family: 'strong',
    scale: [{ key: 'strong', name: 'Strong', meaning: '' }],
    areas: [{ key: 'strong', title: 'For Amy Strong', theme: 'strong' }],
    questions: [{ key: 'strong', area: 'strong', prompt: 'And Strong?', why: '' }],
  });
  await make(priya, { kind: 'answer', after: { ...rated, doNow: 'Ask Amy Strong' } });
  await make(priya, { kind: 'questionSet', after: set });
  await priya.workspace.sync();
  const snapshot = priya.workspace.current();
  await priya.workspace.commit([
    ...change(snapshot, 'answer', 'r.q', { rating: 'secure' }),
    ...change(snapshot, 'questionSet', set.key, { areas: [] }),
  ]);
  await priya.workspace.sync();
  const { places } = await priya.workspace.findWords('Strong');
  expect(places.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])).toEqual([
    ['questionSet', ['scale', 'questions']],
    ['answer', ['doNow']],
    ['history', ['before']],
  ]);
  await priya.workspace.eraseWords('Strong', places);
  await priya.workspace.sync();
  const now = priya.workspace.current();
  expect(now.answer.get('r.q')!.record).toMatchObject({ about: 'q', rating: 'secure', doNow: 'Ask Amy [removed]' });
  expect(now.questionSet.get(set.key)!.record).toMatchObject({
    family: 'strong',
    scale: [{ key: 'strong', name: '[removed]' }],
    questions: [{ key: 'strong', area: 'strong', prompt: 'And [removed]?' }],
  });
  await priya.workspace.openHistory(set.key);
  const told = [...priya.workspace.current().history.values()].find(({ record }) => record.field === 'areas')!.record;
  expect(JSON.parse(told.before)).toEqual([{ key: 'strong', title: 'For Amy [removed]', theme: 'strong' }]);
});

test('what waits on this device and was not chosen stays as it is', async () => {
  const { priya } = await twoPeople();
  for (const key of ['first', 'second']) {
    await priya.workspace.commit([{ kind: 'comment', after: aComment({ key, text: 'Tom Barlow' }) }]);
  }
  await priya.workspace.keepDraft('comment/action', 'Tom Barlow’s');
  const { places } = await priya.workspace.findWords('Tom Barlow');
  expect(places.map(({ key, waits }) => [key, waits])).toEqual([
    ['first', 'change'],
    ['second', 'change'],
    ['comment/action', 'typed'],
  ]);
  await priya.workspace.eraseWords('Tom Barlow', places.slice(0, 1));
  expect(['first', 'second'].map((key) => priya.workspace.current().comment.get(key)!.record.text)).toEqual([
    '[removed]',
    'Tom Barlow',
  ]);
  expect(priya.workspace.draft('comment/action')).toBe('Tom Barlow’s');
});
