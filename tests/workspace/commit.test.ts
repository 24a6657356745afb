import type { Action } from '../../src/domain/action';
import type { Change } from '../../src/domain/snapshot';
import { sending } from '../../src/workspace/answers';
import { refusePupils } from '../../src/workspace/guard';
import { nothingHeld } from '../../src/workspace/held';
import type { Held } from '../../src/workspace/held';
import { rebase } from '../../src/workspace/rebase';
import { retrying } from '../../src/workspace/settle';
import { WriteRefusal } from '../../src/workspace/workspace';
import { aComment, anAction, aPlan } from '../domain/builders';
import { after, committed, meansAt, waitingFor, withRows } from './steps';

const start = anAction({ text: 'Rota', monitoring: 'Weekly' });
const held = withRows({ kind: 'action', record: start });
const change = (before: Action, values: Partial<Action>): Change => ({ kind: 'action', before, after: { ...before, ...values } });
const historyIn = (from: Held) => [...from.pending.values()].filter(({ kind }) => kind === 'history').map((one) => one.after);

test('changes to one record that wait are one change, from what the tenant has to the latest', () => {
  const first = committed(held, change(start, { text: 'Rota 1' }));
  const second = committed(first, change({ ...start, text: 'Rota 1' }, { text: 'Rota 2', cost: 5 }));
  expect(second.pending.size).toBe(1);
  expect(waitingFor(second, 'action/action')).toMatchObject({
    create: false,
    before: start,
    after: { text: 'Rota 2', cost: 5 },
    version: '1',
  });
});

test('the history tells each changed field once, from its first value to its latest, with the reason', () => {
  const first = committed(held, change(start, { text: 'Rota 1', cost: 5 }), 'Governors asked');
  const second = committed(
    first,
    change({ ...start, text: 'Rota 1', cost: 5 }, { text: 'Rota 2' }),
    '',
    '2026-11-24T09:00:00.000Z',
  );
  expect(waitingFor(second, 'action/action').drafts).toEqual([
    expect.objectContaining({ field: 'cost', before: '', after: '5', stood: true }),
    expect.objectContaining({
      field: 'text',
      before: 'Rota',
      after: 'Rota 2',
      reason: 'Governors asked',
      at: '2026-11-24T09:00:00.000Z',
      recordKey: 'action',
      planKey: 'plan',
    }),
  ]);
});

test('what is taken back before it was sent leaves nothing behind', () => {
  const there = committed(held, change(start, { text: 'Rota 1' }));
  const back = committed(there, change({ ...start, text: 'Rota 1' }, { text: 'Rota' }));
  expect(back.pending.size).toBe(0);
});

test('what is taken back after it was sent without an answer still waits, because it may have arrived', () => {
  const there = committed(held, change(start, { text: 'Rota 1' }));
  const sent = after(
    there,
    sending([waitingFor(there, 'action/action')], () => undefined),
  );
  const back = committed(sent, change({ ...start, text: 'Rota 1' }, { text: 'Rota' }));
  expect(waitingFor(back, 'action/action')).toMatchObject({ after: { text: 'Rota' }, tried: [{ text: 'Rota 1' }] });
});

test('a record changed before it was sent is made as it is now, and has no history yet', () => {
  const made = committed(nothingHeld, { kind: 'action', after: start });
  const changed = committed(made, change(start, { text: 'Rota 2' }));
  expect(waitingFor(changed, 'action/action')).toMatchObject({ create: true, after: { text: 'Rota 2' }, drafts: [] });
});

test('a plan made here counts as read', () => {
  expect(committed(nothingHeld, { kind: 'plan', after: aPlan() }).meta.plans).toEqual(['plan']);
});

test('a field that came in differently while the person typed is a clash; their other fields stand', () => {
  const moved = withRows({ kind: 'action', record: { ...start, text: 'Rota by Joan' }, version: '2' });
  const both = committed(moved, change(start, { text: 'Rota by Priya', cost: 5 }));
  expect([...both.clashes.values()]).toEqual([
    expect.objectContaining({
      field: 'text',
      before: 'Rota',
      mine: expect.objectContaining({ value: 'Rota by Priya' }),
      theirs: expect.objectContaining({ value: 'Rota by Joan' }),
    }),
  ]);
  expect(waitingFor(both, 'action/action').after).toMatchObject({ text: 'Rota by Joan', cost: 5 });
  expect(historyIn(both)).toEqual([
    expect.objectContaining({ field: 'text', before: 'Rota', after: 'Rota by Priya', stood: false }),
  ]);
});

test('a later word of one’s own stands, even from an older page', () => {
  const first = committed(held, change(start, { text: 'Rota 1' }));
  const second = committed(first, change(start, { text: 'Rota 2' }));
  expect(second.clashes.size).toBe(0);
  expect(waitingFor(second, 'action/action').after).toMatchObject({ text: 'Rota 2' });
});

test('typing over a field of which two values are shown chooses a third', () => {
  const moved = withRows({ kind: 'action', record: { ...start, text: 'Rota by Joan' }, version: '2' });
  const clashing = committed(moved, change(start, { text: 'Rota by Priya' }));
  const settled = committed(clashing, change({ ...start, text: 'Rota by Joan' }, { text: 'Rota by both' }));
  expect(settled.clashes.size).toBe(0);
  expect(waitingFor(settled, 'action/action').after).toMatchObject({ text: 'Rota by both' });
});

test('words for a row that went meanwhile wait in sight, and merge when it is back', () => {
  const homeless = committed(nothingHeld, change(start, { text: 'Rota 1' }));
  expect(waitingFor(homeless, 'action/action')).toMatchObject({ create: false, before: start, parked: { kind: 'missing' } });
  const back = after(homeless, (work) =>
    rebase(
      work,
      waitingFor(homeless, 'action/action'),
      { record: { ...start, monitoring: 'Daily' }, version: '3', item: '7' },
      meansAt(),
    ),
  );
  expect(waitingFor(back, 'action/action')).toMatchObject({
    after: { text: 'Rota 1', monitoring: 'Daily' },
    parked: undefined,
    version: '3',
  });
  expect(back.clashes.size).toBe(0);
});

test('what changes in a record that is to be made anew is told in the history', () => {
  const homeless = committed(nothingHeld, change(start, { text: 'Rota 1' }));
  const anew = after(homeless, retrying('action/action'));
  const both = committed(anew, change({ ...start, text: 'Rota 1' }, { cost: 5 }));
  expect(waitingFor(both, 'action/action').drafts.map(({ field }) => field)).toEqual(['text', 'cost']);
});

test('why something was written is told, also of a record that nobody has heard of yet', () => {
  const made = committed(nothingHeld, { kind: 'action', after: start });
  const plainly = committed(made, change(start, { text: 'Rota 1' }));
  expect(waitingFor(plainly, 'action/action').drafts).toEqual([]);
  const why = committed(plainly, change({ ...start, text: 'Rota 1' }, { text: 'Rota 2' }), 'They are staff');
  expect(waitingFor(why, 'action/action').drafts).toEqual([
    expect.objectContaining({ field: 'text', after: 'Rota 2', reason: 'They are staff' }),
  ]);
});

test('a field that somebody else gave the same value needs no writing', () => {
  const moved = withRows({ kind: 'action', record: { ...start, text: 'Rota 1' }, version: '2' });
  expect(committed(moved, change(start, { text: 'Rota 1' })).pending.size).toBe(0);
});

test('a pupil’s number is refused in new texts, by the place where it stands', () => {
  const findPupil = (text: string): string | undefined => /[A-Z]\d{12}/.exec(text)?.[0];
  const refuse = (one: Change) => () => refusePupils([one], '', findPupil);
  expect(refuse({ kind: 'comment', after: aComment({ text: 'See A123456789012' }) })).toThrow(WriteRefusal);
  const caught = (() => {
    try {
      refuse(change(start, { note: 'For A123456789012' }))();
    } catch (thrown) {
      return thrown;
    }
    return undefined;
  })();
  expect(caught).toMatchObject({
    because: 'pupilNumber',
    place: { kind: 'action', recordKey: 'action', field: 'note', matched: 'A123456789012' },
  });
  const mentions = ['priya', 'A123456789012'];
  expect(refuse({ kind: 'comment', after: aComment({ text: 'See', mentions }) })).toThrow(WriteRefusal);
  // A number that stood there before is not this change's fault.
  const old = { ...start, note: 'For A123456789012' };
  expect(refuse(change(old, { text: 'Rota 2' }))).not.toThrow();
  expect(() => refusePupils([change(start, { text: 'Rota 2' })], 'Asked for by A123456789012', findPupil)).toThrow(WriteRefusal);
});
