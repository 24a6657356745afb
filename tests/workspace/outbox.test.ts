import { answered, sending } from '../../src/workspace/answers';
import { Fault } from '../../src/graph/faults';
import { nothingHeld } from '../../src/workspace/held';
import type { Held } from '../../src/workspace/held';
import { dependants, ready, writeOf } from '../../src/workspace/outbox';
import { abandoning, retrying } from '../../src/workspace/settle';
import type { Change } from '../../src/domain/snapshot';
import { aComment, anAction, anObjective, aPlan, anUpdate } from '../domain/builders';
import { after, committed, meansAt, waitingFor, withRows } from './steps';

const later = '2026-12-01T00:00:00.000Z';
const all: Change[] = [
  { kind: 'comment', after: aComment({ key: 'reply', act: 'reply', about: 'comment' }) },
  { kind: 'comment', after: aComment() },
  { kind: 'update', after: anUpdate() },
  { kind: 'action', after: anAction() },
  { kind: 'objective', after: anObjective() },
  { kind: 'plan', after: aPlan() },
];
const everything = all.reduce((held, change) => committed(held, change), nothingHeld);
const names = (held: Held): string[] => ready(held, later, later).map(({ kind, key }) => `${kind}/${key}`);

function accept(held: Held): Held {
  const picked = ready(held, later, later);
  const writes = picked.map(writeOf);
  const answers = writes.map(({ after: record }, item) => ({
    outcome: 'accepted' as const,
    kept: { record, version: '1', item: String(item) },
  }));
  return after(
    after(
      held,
      sending(picked, () => undefined),
    ),
    answered(writes, answers, meansAt()),
  );
}

function refuse(held: Held, fault: Fault): Held {
  const picked = ready(held, later, later);
  const writes = picked.map(writeOf);
  return after(
    after(
      held,
      sending(picked, () => undefined),
    ),
    answered(
      writes,
      writes.map(() => ({ outcome: 'refused', fault })),
      meansAt(),
    ),
  );
}

test('parents go in an earlier round trip than what points at them', () => {
  const trips: string[][] = [];
  for (let held = everything; held.pending.size > 0; held = accept(held)) trips.push(names(held));
  expect(trips).toEqual([
    ['plan/plan'],
    ['objective/objective'],
    ['action/action'],
    ['comment/comment', 'update/update'],
    ['comment/reply'],
  ]);
});

test('a round trip holds twenty changes, first come first', () => {
  const many = Array.from({ length: 25 }, (_, index) => index).reduce(
    (held, index) => committed(held, { kind: 'update', after: anUpdate({ key: `u${index}` }) }),
    withRows({ kind: 'action', record: anAction() }),
  );
  expect(names(many)).toEqual(Array.from({ length: 20 }, (_, index) => `update/u${index}`));
});

test('a record that is still being typed in rests', () => {
  const held = committed(nothingHeld, { kind: 'plan', after: aPlan() }, '', '2026-11-23T09:00:05.000Z');
  expect(ready(held, '2026-11-23T09:00:04.999Z', '2026-11-23T09:00:06.999Z')).toEqual([]);
  expect(ready(held, '2026-11-23T09:00:05.000Z', '2026-11-23T09:00:07.000Z')).toHaveLength(1);
});

test('what was changed while the clock was ahead does not wait for that day', () => {
  const held = committed(nothingHeld, { kind: 'plan', after: aPlan() }, '', '2031-01-01T00:00:00.000Z');
  expect(ready(held, '2026-11-23T09:00:00.000Z', '2026-11-23T09:00:02.000Z')).toHaveLength(1);
});

test('a refusal after a create that was not heard of does not forget that it may be there', () => {
  const made = committed(nothingHeld, { kind: 'plan', after: aPlan() });
  const unheard = after(
    made,
    sending(ready(made, later, later), () => undefined),
  );
  const refused = refuse(unheard, new Fault('forbidden', 'Access denied'));
  expect(waitingFor(refused, 'plan/plan').tried).toEqual([aPlan()]);
  const mended = committed(refused, { kind: 'plan', before: aPlan(), after: aPlan({ title: 'New' }) });
  const writes = ready(mended, later, later).map(writeOf);
  const sent = after(
    mended,
    sending(ready(mended, later, later), () => undefined),
  );
  const found = after(
    sent,
    answered(writes, [{ outcome: 'accepted', kept: { record: aPlan(), version: '1', item: '1' } }], meansAt()),
  );
  expect(waitingFor(found, 'plan/plan')).toMatchObject({ create: false, after: { title: 'New' } });
});

test('trouble of the server’s own is not the person’s to mend', () => {
  const held = refuse(
    committed(nothingHeld, { kind: 'plan', after: aPlan() }),
    new Fault('broken', 'Bad gateway', { status: 502 }),
  );
  expect(waitingFor(held, 'plan/plan').parked).toBeUndefined();
});

test('a refused change stays in sight and holds back only what points at it', () => {
  const other = committed(everything, { kind: 'plan', after: aPlan({ key: 'other' }) });
  const refused = refuse(
    accept({ ...other, pending: new Map([...other.pending].filter(([id]) => id !== 'plan/other')) }),
    new Fault('forbidden', 'Access denied'),
  );
  expect(waitingFor(refused, 'objective/objective').parked).toMatchObject({ kind: 'forbidden' });
  const both = committed(refused, { kind: 'plan', after: aPlan({ key: 'other' }) });
  expect(names(both)).toEqual(['plan/other']);
});

test('what may pass by itself is not shown as refused', () => {
  const held = refuse(committed(nothingHeld, { kind: 'plan', after: aPlan() }), new Fault('busy', 'Too many requests'));
  expect(waitingFor(held, 'plan/plan').parked).toBeUndefined();
  expect(names(held)).toEqual(['plan/plan']);
});

test('a refused change can be tried again, mended or given up with what hangs on it', () => {
  const refused = refuse(committed(everything, { kind: 'plan', after: aPlan() }), new Fault('invalid', 'Too long'));
  expect(names(after(refused, retrying('plan/plan')))).toEqual(['plan/plan']);
  const mended = committed(refused, { kind: 'plan', before: aPlan(), after: aPlan({ title: 'Shorter' }) });
  expect(names(mended)).toEqual(['plan/plan']);
  expect(dependants(refused, 'plan', 'plan').map(({ key }) => key)).toEqual(
    expect.arrayContaining(['objective', 'action', 'update', 'comment', 'reply']),
  );
  expect(after(refused, abandoning('plan/plan')).pending.size).toBe(0);
});

test('a refused edit is told in the history as one change when it is mended', () => {
  const start = withRows({ kind: 'action', record: anAction({ text: 'a' }) });
  const wrong = refuse(
    committed(start, { kind: 'action', before: anAction({ text: 'a' }), after: anAction({ text: 'b' }) }),
    new Fault('invalid', 'No'),
  );
  const mended = committed(wrong, { kind: 'action', before: anAction({ text: 'b' }), after: anAction({ text: 'c' }) });
  expect(waitingFor(mended, 'action/action')).toMatchObject({ tried: [], drafts: [{ before: 'a', after: 'c' }] });
});
