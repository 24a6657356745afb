import type { ReminderRun } from '../../src/domain/reminder';
import { reminderStanding } from '../../src/domain/reminderStanding';
import { emptySnapshot } from '../../src/domain/snapshot';
import { created, snapshotOf } from './builders';

const run = (values: Partial<ReminderRun> = {}) =>
  snapshotOf(
    created({
      reminderRun: [{ key: 'lastRun', at: '2026-11-24T08:00:00.000Z', outcome: 'done', because: '', sent: [], ...values }],
    }),
  );

test('before the first run nothing is wrong: the reminders have not been set up', () => {
  expect(reminderStanding(emptySnapshot, '2026-11-24T08:00:00.000Z')).toEqual({ kind: 'never' });
  expect(reminderStanding(run({ at: '' }), '2026-11-24T08:00:00.000Z')).toEqual({ kind: 'never' });
});

test('two days may pass between runs, and not a minute more', () => {
  expect(reminderStanding(run(), '2026-11-26T08:00:00.000Z').kind).toBe('running');
  expect(reminderStanding(run(), '2026-11-26T08:00:01.000Z').kind).toBe('silent');
});

test('a run stamped by a clock that is ahead says nothing of whether the job runs', () => {
  expect(reminderStanding(run(), '2026-11-23T08:00:00.000Z').kind).toBe('running');
  expect(reminderStanding(run(), '2026-11-23T07:59:59.000Z').kind).toBe('ahead');
  expect(reminderStanding(run({ outcome: 'failed' }), '2026-11-20T08:00:00.000Z').kind).toBe('failed');
});

test('a device that has not heard since judges by when it last did', () => {
  expect(reminderStanding(run(), '2026-11-24T09:30:00.000Z').kind).toBe('running');
});

test('a failed run says why, until the silence after it is the worse news', () => {
  const failed = run({ outcome: 'failed', because: 'The channel’s workflow is switched off.' });
  expect(reminderStanding(failed, '2026-11-25T08:00:00.000Z')).toEqual({
    kind: 'failed',
    at: '2026-11-24T08:00:00.000Z',
    because: 'The channel’s workflow is switched off.',
    sent: [],
  });
  expect(reminderStanding(failed, '2026-11-30T08:00:00.000Z').kind).toBe('silent');
  expect(reminderStanding(run({ outcome: 'noTermDates' }), '2026-11-25T08:00:00.000Z').kind).toBe('noTermDates');
});

test('what was sent is told latest first', () => {
  const sent = (['fortnight', 'threeDays'] as const).map((stage) => ({
    stage,
    due: '2026-12-10',
    at: '2026-11-26T08:00:00.000Z',
  }));
  const standing = reminderStanding(run({ sent }), '2026-11-24T08:00:00.000Z');
  expect(standing.kind === 'never' ? [] : standing.sent.map(({ stage }) => stage)).toEqual(['threeDays', 'fortnight']);
});
