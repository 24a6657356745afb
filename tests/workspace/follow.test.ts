import { answer, startReview } from '../../src/domain/questionReviewing';
import { aQuestionSet, reviewStart } from '../domain/questionSet';
import { openSchool } from '../lists/tenant';
import { make, openDesk, type Desk } from './desk';

const set = aQuestionSet(2, 2);
const [first, second] = set.questions.map(({ key }) => key) as [string, string];
/** Priya has the review on her screen; Joan answers in it. */
async function together() {
  const school = await openSchool();
  const priya = await openDesk(school, 'priya');
  const circumstances = { today: '2026-09-21', newKey: () => 'review' };
  await make(priya, ...startReview(priya.workspace.current(), set, reviewStart, circumstances));
  const joan = await openDesk(school, 'joan');
  const says = async (about: string, doNow: string) => {
    await joan.workspace.commit(answer(joan.workspace.current(), 'review', { of: 'question', about }, { doNow }));
    await joan.workspace.sync();
  };
  const stop = priya.workspace.follow(['questionReview', 'answer']);
  await settled();
  const from = priya.sent.length;
  return { school, priya, says, stop, sent: () => priya.sent.length - from };
}

const heard = ({ workspace }: Desk) => [...workspace.current().answer.values()].map(({ record }) => record.doNow);

/** Until everything that was set off has come to its end: the tenant answers in this process. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function pass({ clock }: Desk, seconds: number): Promise<void> {
  for (let at = 0; at < seconds; at += 10) {
    clock.pass(10_000);
    await settled();
  }
}

test('what others answer is there ten seconds later, by one request that asks for two lists', async () => {
  const { priya, says, sent } = await together();
  await says(first, 'We meet each half-term');
  expect(heard(priya)).toEqual([]);
  await pass(priya, 10);
  expect(heard(priya)).toEqual(['We meet each half-term']);
  expect(sent()).toBe(1);
  await says(second, 'Heads of year lead');
  await pass(priya, 10);
  expect(heard(priya)).toContain('Heads of year lead');
  expect(sent()).toBe(2);
});

test('nobody is asked while the page is not seen, nor once the review is left', async () => {
  const { priya, says, stop, sent } = await together();
  priya.clock.hidden = true;
  await says(first, 'We meet each half-term');
  await pass(priya, 40);
  expect(sent()).toBe(0);
  priya.clock.hidden = false;
  stop();
  await settled();
  await pass(priya, 10);
  expect([sent(), heard(priya)]).toEqual([0, []]);
});

test('once the workspace has come to its end no alarm is set any more', async () => {
  const { priya, sent } = await together();
  priya.workspace.close();
  await pass(priya, 60);
  expect([sent(), priya.clock.alarms()]).toEqual([0, []]);
});

test('a tenant that is busy is left alone for as long as it asks', async () => {
  const { school, priya, sent } = await together();
  school.sandbox.weather.each(({ person }) => (person === 'priya' ? { kind: 'throttled', retryAfter: 120 } : undefined));
  await pass(priya, 10);
  const once = sent();
  expect(once).toBeGreaterThan(0);
  school.sandbox.weather.each(() => undefined);
  await pass(priya, 40);
  expect(sent()).toBe(once);
});

test('where nobody has written for ten minutes it is asked once a minute', async () => {
  const { priya, sent } = await together();
  await pass(priya, 600);
  const busy = sent();
  await pass(priya, 600);
  expect(busy).toBeGreaterThan(60);
  // With the look at everything, which goes on beside it.
  expect(sent() - busy).toBeLessThan(30);
});
