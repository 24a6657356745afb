import { answer, startReview, type Said } from '../../src/domain/questionReviewing';
import { reviewViewOf } from '../../src/domain/reviewQuestions';
import { aQuestionSet, reviewStart } from '../domain/questionSet';
import { openSchool } from '../lists/tenant';
import { make, openDesk, type Desk } from './desk';

const set = aQuestionSet(8, 5);
const questions = set.questions.map(({ key }) => key);
/** What somebody says to a question, on what their page shows. */
async function say({ workspace }: Desk, about: string, said: Said): Promise<void> {
  await workspace.commit(answer(workspace.current(), 'review', { of: 'question', about }, said));
}

const viewOf = ({ workspace }: Desk) => reviewViewOf(workspace.current(), 'review')!;

test('40 questions answered by three people at once, one of them offline for a while, end complete and equal', async () => {
  const school = await openSchool();
  let joanIsOffline = false;
  school.sandbox.weather.each(({ person }) => (person === 'joan' && joanIsOffline ? { kind: 'offline' } : undefined));
  const priya = await openDesk(school, 'priya');
  const circumstances = { today: '2026-09-21', newKey: () => 'review' };
  await make(priya, ...startReview(priya.workspace.current(), set, reviewStart, circumstances));
  const joan = await openDesk(school, 'joan');
  const martin = await openDesk(school, 'martin');
  const desks = [priya, joan, martin];
  const syncAll = () => Promise.all(desks.map(({ workspace }) => workspace.sync()));

  joanIsOffline = true;
  for (const [at, about] of questions.entries()) {
    const own = desks[at % 3]!;
    const other = desks[(at + 1) % 3]!;
    // Two people at one question: one rates it, the other says what they see; now and then both rate it alike.
    await Promise.all([
      say(own, about, { rating: 'secure', doNow: `What we do about ${about}` }),
      say(other, about, { evidence: `Seen at ${about}`, ...(at % 4 === 0 && { rating: 'secure' }) }),
    ]);
    if (at % 10 === 9) await syncAll();
  }
  expect(joan.workspace.standing()).toMatchObject({ offline: true });
  expect(joan.workspace.standing().waiting).toBeGreaterThan(20);
  expect(viewOf(priya).answered).toBeLessThan(40);

  joanIsOffline = false;
  await syncAll();
  await syncAll();
  await Promise.all(desks.map(({ workspace }) => workspace.sync()));
  const [first, ...others] = desks.map((desk) => viewOf(desk).questions.map((one) => one.answer?.record));
  expect(first).toHaveLength(40);
  for (const [at, record] of first!.entries()) {
    const about = questions[at]!;
    expect(record).toMatchObject({ rating: 'secure', doNow: `What we do about ${about}`, evidence: `Seen at ${about}` });
  }
  for (const other of others) expect(other).toEqual(first);
  for (const desk of desks) {
    expect(viewOf(desk).answered).toBe(40);
    expect(desk.workspace.standing()).toMatchObject({ waiting: 0, clashes: [], parked: [], offline: false });
  }
  const list = [...school.sandbox.tenant.lists.values()].find(({ displayName }) => displayName === 'SEND review answers')!;
  expect(list.items.size).toBe(40);
});
