import { threadsOf } from '../../src/domain/conversation';
import { statusOf, updatesOf } from '../../src/domain/standing';
import { postUpdate } from '../../src/domain/speaking';
import type { Update } from '../../src/domain/update';
import { aComment, anAction, anUpdate, aPlan, created, snapshotOf } from './builders';

const martin = { entraId: 'm', name: 'Martin Osei-Bell' };
const priya = { entraId: 'p', name: 'Priya Lindqvist' };

test('an action stands where its latest update says; before any it is not started', () => {
  expect(statusOf([])).toBe('notStarted');
  const late = anUpdate({ key: 'u1', status: 'atRisk', at: '2026-11-18T10:00:00.000Z' });
  const early = anUpdate({ key: 'u2', status: 'complete', at: '2026-11-19T10:00:00.000Z' });
  const snapshot = snapshotOf(created({ update: [early, late] }), {
    u1: { created: '2026-11-25T08:00:00.000Z' },
    u2: { created: '2026-11-19T10:00:01.000Z' },
  });
  expect(statusOf(updatesOf(snapshot, 'action'))).toBe('complete');
});

test('a device whose clock is ahead cannot have the last word for good', () => {
  const ahead = anUpdate({ key: 'u1', status: 'offTrack', at: '2031-01-01T00:00:00.000Z' });
  const next = anUpdate({ key: 'u2', status: 'onTrack', at: '2026-11-20T09:00:00.000Z' });
  const snapshot = snapshotOf(created({ update: [ahead, next] }), { u1: { created: '2026-11-19T10:00:00.000Z' } });
  expect(statusOf(updatesOf(snapshot, 'action'))).toBe('onTrack');
});

test('a conversation applies replies, corrections and settlements in the order they were written', () => {
  const said = [
    aComment({ key: 'c1' }),
    aComment({ key: 'c2', act: 'reply', about: 'c1', text: 'Yes', at: '2026-11-23T10:00:00.000Z' }),
    aComment({ key: 'c3', act: 'correct', about: 'c2', text: 'Yes, from January', at: '2026-11-23T10:01:00.000Z' }),
    aComment({ key: 'c4', act: 'resolve', about: 'c1', text: '', at: '2026-11-23T10:02:00.000Z' }),
  ];
  const authors = { c1: { author: martin }, c2: { author: priya }, c3: { author: priya }, c4: { author: priya } };
  const open = threadsOf(snapshotOf(created({ comment: said.toReversed() }), authors), 'action');
  expect(open).toMatchObject([
    {
      text: 'Can Year 4 go first?',
      resolved: true,
      resolvedBy: priya,
      replies: [{ text: 'Yes, from January', corrected: true }],
    },
  ]);
  const reopened = [...said, aComment({ key: 'c5', act: 'reopen', about: 'c1', at: '2026-11-23T10:03:00.000Z' })];
  expect(threadsOf(snapshotOf(created({ comment: reopened }), authors), 'action')).toMatchObject([{ resolved: false }]);
});

test('why words may stay that look like one pupil’s stands with them, and goes with them when they are corrected', () => {
  const said = [
    aComment({ key: 'c1', text: 'J. Moss leads it', reason: 'A member of staff' }),
    aComment({ key: 'c2', act: 'reply', about: 'c1', text: 'Good', at: '2026-11-24T00:00:00.000Z' }),
  ];
  expect(threadsOf(snapshotOf(created({ comment: said })), 'action')).toMatchObject([
    { reason: 'A member of staff', replies: [{ reason: '' }] },
  ]);
  const corrected = [...said, aComment({ key: 'c3', act: 'correct', about: 'c1', text: 'Jo', at: '2026-11-25T00:00:00.000Z' })];
  expect(threadsOf(snapshotOf(created({ comment: corrected })), 'action')).toMatchObject([{ text: 'Jo', reason: '' }]);
});

test("nobody corrects another person's words", () => {
  const said = [
    aComment({ key: 'c1' }),
    aComment({ key: 'c2', act: 'correct', about: 'c1', text: 'No', at: '2026-11-24T00:00:00.000Z' }),
  ];
  const snapshot = snapshotOf(created({ comment: said }), { c1: { author: martin }, c2: { author: priya } });
  expect(threadsOf(snapshot, 'action')).toMatchObject([{ text: 'Can Year 4 go first?', corrected: false }]);
});

test('words alone leave an action where it stands when they are said', () => {
  const said = (at: string, status: 'atRisk' | 'complete') => anUpdate({ key: at, at, status });
  const means = { now: '2026-12-10T16:00:00.000Z', newKey: () => 'words' };
  const base = { plan: [aPlan()], action: [anAction()] };
  const stands = (update: Update[]) =>
    postUpdate(snapshotOf(created({ ...base, update })), 'action', { happened: 'The rota is up' }, means)[0]!.after;
  expect(stands([])).toMatchObject({ status: 'notStarted', happened: 'The rota is up' });
  expect(stands([said('2026-12-01', 'atRisk'), said('2026-12-09', 'complete')])).toMatchObject({ status: 'complete' });
});
