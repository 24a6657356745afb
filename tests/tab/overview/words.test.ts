import { greeting } from '../../../src/tab/overview/greeting';
import { happenedWords } from '../../../src/tab/overview/happenedWords';
import { lanesOf, widthsOf } from '../../../src/tab/overview/lanes';
import { tellVisit, turnAway, visit, visitNow } from '../../../src/tab/overview/lastVisit';
import type { Standing } from '../../../src/workspace/workspace';
import { anAction, anObjective, aPlan, aPriority, created, snapshotOf } from '../../domain/builders';

test.each([
  ['2026-11-24T08:10:00Z', 'Good morning'],
  ['2026-11-24T16:10:00Z', 'Good afternoon'],
  // Summer time: an hour on.
  ['2026-07-01T17:05:00Z', 'Good evening'],
])('at %s one says %s', (now, words) => expect(greeting(new Date(now))).toBe(words));

test('labels share a lane only where they leave each other room', () =>
  expect(lanesOf([0, 0.1, 0.2, 0.25, 0.5], 0.2)).toEqual([0, 1, 0, 2, 0]));

test('a label is as wide as there is room beside it in its lane', () => {
  const places = [0, 0.1, 0.2, 0.25, 0.5];
  const widths = widthsOf(places, lanesOf(places, 0.2), 0.2);
  expect(widths.map((one) => Number(one.toFixed(2)))).toEqual([0.2, 0.89, 0.29, 0.74, 0.49]);
});

describe('since the last visit', () => {
  function device() {
    const kept = new Map<string, string>();
    return {
      draft: (name: string) => kept.get(name) ?? '',
      keepDraft: (name: string, text: string) => Promise.resolve(void kept.set(name, text)),
    };
  }
  const at = (time: string) => new Date(`2026-11-24T${time}:00.000Z`);

  test('there is none at the first, nor while it goes on', () => {
    const workspace = device();
    visit(workspace, at('08:00'));
    expect(visitNow(workspace, at('08:00')).before).toBeUndefined();
    visit(workspace, at('08:20'));
    expect(visitNow(workspace, at('08:20')).before).toBeUndefined();
  });

  test('it is when they were last heard of, on whichever page, and the same before that is remembered and after', () => {
    const workspace = device();
    visit(workspace, at('08:00'));
    visit(workspace, at('08:10'));
    turnAway(workspace, at('08:20'));
    expect(visitNow(workspace, at('16:10')).before).toBe('2026-11-24T08:20:00.000Z');
    visit(workspace, at('16:10'));
    expect(visitNow(workspace, at('16:10')).before).toBe('2026-11-24T08:20:00.000Z');
    visit(workspace, at('16:30'));
    expect(visitNow(workspace, at('16:30')).before).toBe('2026-11-24T08:20:00.000Z');
  });

  test('it goes on from its beginning until somebody has been away for a while', () => {
    const workspace = device();
    expect(visitNow(workspace, at('08:00')).began).toBe('2026-11-24T08:00:00.000Z');
    visit(workspace, at('08:00'));
    visit(workspace, at('08:20'));
    turnAway(workspace, at('08:30'));
    expect(visitNow(workspace, at('08:50')).began).toBe('2026-11-24T08:00:00.000Z');
    expect(visitNow(workspace, at('09:10')).began).toBe('2026-11-24T09:10:00.000Z');
  });

  test('hours on one page take no news away, a night does', () => {
    const workspace = device();
    visit(workspace, new Date('2026-11-23T16:00:00.000Z'));
    visit(workspace, at('09:00'));
    expect(visitNow(workspace, at('11:40')).before).toBe('2026-11-23T16:00:00.000Z');
    visit(workspace, at('11:40'));
    expect(visitNow(workspace, at('15:10')).before).toBe('2026-11-23T16:00:00.000Z');
    turnAway(workspace, at('15:20'));
    visit(workspace, at('15:30'));
    expect(visitNow(workspace, at('15:30')).before).toBe('2026-11-23T16:00:00.000Z');
    expect(visitNow(workspace, new Date('2026-11-25T08:00:00.000Z')).before).toBe('2026-11-24T15:30:00.000Z');
  });

  test('it is told to the other devices as soon as what is shown is current', () => {
    let standing = { shown: 'device', offline: false } as Standing;
    let wake = (): void => undefined;
    const told: unknown[] = [];
    const workspace = {
      ...device(),
      standing: () => standing,
      subscribe: (listener: () => void) => ((wake = listener), () => (wake = () => undefined)),
      shareVisit: (one: unknown) => Promise.resolve(void told.push(one)),
    };
    visit(workspace, at('08:00'));
    tellVisit(workspace, { now: () => at('08:01') });
    expect(told).toEqual([]);
    standing = { shown: 'current', offline: false } as Standing;
    wake();
    wake();
    expect(told).toEqual([{ began: '2026-11-24T08:00:00.000Z', before: undefined }]);
  });

  test('looking leaves nothing on the device', () => {
    const workspace = device();
    visitNow(workspace, at('08:00'));
    expect(workspace.draft('overview/visits')).toBe('');
  });

  test('words that somebody garbled are no visit', () => {
    const workspace = device();
    void workspace.keepDraft('overview/visits', '{"now": 5');
    expect(visitNow(workspace, at('08:00')).before).toBeUndefined();
  });
});

test('what somebody did is said with where it is to be seen', () => {
  const snapshot = snapshotOf(
    created({ plan: [aPlan()], objective: [anObjective()], action: [anAction({ text: 'Soft-start rota' })] }),
  );
  const today = '2026-11-24';
  const [reason, entry] = [{ statement: 'Bus arrives late on Mondays' }, { quadrant: 'threat', text: 'Grant ends' }];
  const chain = {
    ...snapshot,
    reason: new Map([['reason', { record: reason }]]),
    priority: new Map([['priority', { record: aPriority({ title: 'Reading', status: 'proposed' }) }]]),
    swotEntry: new Map([['swotEntry', { record: entry }]]),
  } as unknown as typeof snapshot;
  const base = { kind: 'action', key: 'action', by: { entraId: 'bo', name: 'Bo Kessler' }, at: '2026-11-24T08:00:00Z' } as const;
  expect(happenedWords(snapshot, { ...base, what: 'updated', status: 'atRisk' }, today)).toEqual({
    words: 'says how action 1.1 Soft-start rota goes: At risk',
    path: 'action/action',
  });
  expect(happenedWords(snapshot, { ...base, what: 'removed' }, today).words).toBe('put action 1.1 Soft-start rota in the bin');
  expect(happenedWords(snapshot, { ...base, kind: 'plan', key: 'plan', what: 'ranked' }, today)).toEqual({
    words: 'said how they see the priorities of SEND development plan 2026/27',
    path: 'priorities',
  });
  // What has no number says what it is before its words.
  const said = { ...base, what: 'added' } as const;
  const words = (kind: 'reason' | 'priority' | 'swotEntry') => happenedWords(chain, { ...said, kind, key: kind }, today).words;
  expect([words('reason'), words('priority'), words('swotEntry')]).toEqual([
    'added the reason “Bus arrives late on Mondays”',
    'added the priority “Reading”',
    'added the threat “Grant ends”',
  ]);
  expect(happenedWords(snapshot, { ...base, kind: 'questionSet', key: 'q', what: 'changed' }, today).path).toBe('reviews/sets/q');
  expect(happenedWords(snapshot, { ...base, kind: 'planReview', key: 'r', what: 'decided' }, today).path).toBe('review/r');
  // What became of words that both wrote leads to where they stand.
  const both = { ...base, field: 'note' };
  expect(
    (['wroteToo', 'keptTheirs', 'keptYours', 'wroteAgain'] as const).map((what) =>
      happenedWords(snapshot, { ...both, what }, today),
    ),
  ).toEqual(
    [
      'wrote something else than you; yours stands until they choose: “Note”, 1.1 “Soft-start rota”',
      'kept their words, yours stay in the history: “Note”, 1.1 “Soft-start rota”',
      'kept your words: “Note”, 1.1 “Soft-start rota”',
      'wrote again what you both had written: “Note”, 1.1 “Soft-start rota”',
    ].map((words) => ({ words, path: 'action/action' })),
  );
});
