import type { Decision } from '../../src/domain/decision';
import { historyOf } from '../../src/domain/past';
import { holdReview } from '../../src/domain/reviewing';
import { aDecision, aPlanReview } from '../domain/builders';
import { make, type Desk } from './desk';
import { twoPeople } from './twoPeople';

async function atOneReview(): Promise<{ priya: Desk; joan: Desk }> {
  const desks = await twoPeople();
  await make(desks.priya, { kind: 'planReview', after: aPlanReview() });
  await desks.joan.workspace.sync();
  return desks;
}

/** Both decide about the same action before either has heard of the other; Joan's decision arrives first. */
async function decideAtOnce(joansWords: Partial<Decision>, priyasWords: Partial<Decision>): Promise<{ priya: Desk; joan: Desk }> {
  const { priya, joan } = await atOneReview();
  await priya.workspace.commit([{ kind: 'decision', after: aDecision(priyasWords) }]);
  await make(joan, { kind: 'decision', after: aDecision(joansWords) });
  return { priya, joan };
}

const decisionAt = ({ workspace }: Desk) => workspace.current().decision.get('review.action')!.record;

/** Sends before looking, so that the other's row is met by the write. */
async function sendFirst({ site, workspace }: Desk): Promise<void> {
  const { read } = site;
  let writing = false;
  const { write } = site;
  site.write = async (...given) => {
    writing = true;
    return write(...given);
  };
  site.read = async (asks, settings) => {
    const readings = await read(asks, settings);
    return readings.map((one, at) => (asks[at]!.kind === 'decision' && !writing ? { ...one, rows: [] } : one) as never);
  };
  await workspace.sync();
  Object.assign(site, { read, write });
}

test.each([
  ['by reading', ({ workspace }: Desk) => workspace.sync()],
  ['by writing', sendFirst],
])('of two decisions about one action each word is kept, met %s', async (_how, meet) => {
  const { priya, joan } = await decideAtOnce(
    { verdict: 'amend', reason: 'ELSA was absent' },
    { verdict: 'stop', reason: 'No progress' },
  );
  await meet(priya);
  expect(decisionAt(priya)).toMatchObject({ verdict: 'amend', reason: 'ELSA was absent' });
  const clashes = priya.workspace.standing().clashes.map(({ field, mine, theirs }) => [field, mine.value, theirs.value]);
  expect(clashes.sort()).toEqual([
    ['reason', 'No progress', 'ELSA was absent'],
    ['verdict', 'stop', 'amend'],
  ]);
  await priya.workspace.sync();
  await joan.workspace.openHistory('review.action');
  const told = historyOf(joan.workspace.current(), 'review.action').map(({ record: { after, stood } }) => [after, stood]);
  expect(told.sort()).toEqual([
    ['No progress', false],
    ['stop', false],
  ]);
});

test.each([
  ['by reading', ({ workspace }: Desk) => workspace.sync()],
  ['by writing', sendFirst],
])('the same decision twice is one, and a reason left empty contradicts nobody, met %s', async (_how, meet) => {
  const { priya } = await decideAtOnce({ verdict: 'stop', reason: 'No progress' }, { verdict: 'stop' });
  await meet(priya);
  expect(decisionAt(priya)).toMatchObject({ verdict: 'stop', reason: 'No progress' });
  expect(priya.workspace.standing()).toMatchObject({ clashes: [], waiting: 0 });
});

test('what came in while somebody was deciding is not overwritten', async () => {
  const { priya, joan } = await atOneReview();
  await make(joan, { kind: 'decision', after: aDecision({ verdict: 'amend', reason: 'ELSA was absent' }) });
  await priya.workspace.sync();
  await make(priya, { kind: 'decision', after: aDecision({ verdict: 'stop' }) });
  expect(decisionAt(priya)).toMatchObject({ verdict: 'amend', reason: 'ELSA was absent' });
  const [clash, ...others] = priya.workspace.standing().clashes;
  expect([clash?.field, clash?.mine.value, clash?.theirs.value, others]).toEqual(['verdict', 'stop', 'amend', []]);
  await priya.workspace.settle(clash!.key, 'stop');
  await priya.workspace.sync();
  await joan.workspace.sync();
  expect(decisionAt(joan)).toMatchObject({ verdict: 'stop', reason: 'ELSA was absent' });
});

test('a decision of one’s own that somebody changed before its answer was heard is no clash', async () => {
  const { priya, joan } = await atOneReview();
  const { write } = priya.site;
  priya.site.write = async (...given) => {
    await write(...given);
    await joan.workspace.sync();
    const before = joan.workspace.current().decision.get('review.action')?.record;
    if (before) await make(joan, { kind: 'decision', before, after: { ...before, verdict: 'amend' } });
    throw new Error('The answer was lost');
  };
  await make(priya, { kind: 'decision', after: aDecision({ verdict: 'stop' }) });
  priya.site.write = write;
  await priya.workspace.sync();
  expect(decisionAt(priya)).toMatchObject({ verdict: 'amend' });
  expect(priya.workspace.standing()).toMatchObject({ clashes: [], waiting: 0 });
});

test('a person’s other device is another voice', async () => {
  const { priya } = await atOneReview();
  const { write } = priya.site;
  priya.site.write = async (writes, settings) => {
    const other = writes.map((one) =>
      one.kind === 'decision' ? { ...one, after: aDecision({ verdict: 'amend', reason: 'At home' }) } : one,
    );
    await write(other, settings);
    priya.site.write = write;
    return write(writes, settings);
  };
  await make(priya, { kind: 'decision', after: aDecision({ verdict: 'stop' }) });
  const clashes = priya.workspace.standing().clashes.map(({ field, mine, theirs }) => [field, mine.value, theirs.value]);
  expect(clashes).toEqual([['verdict', 'stop', 'amend']]);
  expect(decisionAt(priya)).toMatchObject({ verdict: 'amend', reason: 'At home' });
});

test('a review that two people end at once says everything once and has one next review', async () => {
  const { priya, joan } = await atOneReview();
  await make(priya, { kind: 'decision', after: aDecision({ verdict: 'complete', reason: 'It runs' }) });
  await joan.workspace.sync();
  const end = ({ workspace }: Desk, now: string): Promise<void> => {
    const meeting = { held: '2026-12-10', present: [], alsoPresent: '', note: '', next: '2027-03-18' };
    return workspace.commit(holdReview(workspace.current(), 'review', meeting, { now }));
  };
  await end(joan, '2026-12-10T16:00:00.000Z');
  await end(priya, '2026-12-10T16:00:07.000Z');
  for (const { workspace } of [joan, priya, joan]) await workspace.sync();
  for (const { workspace } of [joan, priya]) {
    const { update, planReview } = workspace.current();
    expect([...update.values()].map(({ record }) => record.status)).toEqual(['complete']);
    expect([...planReview.values()].map(({ record }) => record.due)).toEqual(['2026-12-10', '2027-03-18']);
    expect(workspace.standing()).toMatchObject({ clashes: [], parked: [], waiting: 0 });
  }
});
