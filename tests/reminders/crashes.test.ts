import type { Reminder } from '../../src/domain/reminder';
import { haltAt, isCard } from './perils';
import { openTrial, type Trial } from './trial';

/** Requests of a run that sends one card: settings, lists, numbers, columns, claim, whose claim, card, mark, last run. */
const requests = 9;
const moments = Array.from({ length: requests }, (_, at) => at + 1).flatMap((at) => [
  [at, 'before'] as const,
  [at, 'after'] as const,
]);
const elevenMinutes = 660_000;

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.run();
  await trial.hold('autumn', '2026-11-26');
});

let count = 0;
/** Plans a review of its own for the case, and forgets it afterwards. */
async function withReview(test: (key: string) => Promise<void>): Promise<void> {
  const key = `review-${(count += 1)}`;
  await trial.plan({ key });
  await test(key);
  await trial.hold(key, '2026-11-26');
}

const rowOf = async (review: string): Promise<Reminder | undefined> =>
  (await trial.rows('reminder')).find(({ reviewKey }) => reviewKey === review);
const posts = (): number => trial.titles().length;
const sandboxFetch = (address: string, init: RequestInit): Promise<Response> => trial.sandbox.fetch(address, init);

test.each(moments)('a run that dies at request %d, %s it was carried out, loses nothing', async (at, when) => {
  await withReview(async (review) => {
    const before = posts();
    const halt = haltAt(sandboxFetch, at, when);
    let ended = false;
    void trial.run({ fetch: halt.fetch }).then(() => (ended = true));
    await halt.halted;
    const got = posts() - before;
    // At once: whatever is not known to be free is left alone.
    await trial.run();
    expect(posts() - before).toBeLessThanOrEqual(1);
    trial.pass(elevenMinutes);
    await trial.run();
    const after = posts() - before;
    const row = await rowOf(review);
    expect(row).toMatchObject({ state: 'accepted', because: '' });
    expect(row!.acceptedAt).not.toBe('');
    // Twice only where the dead run's card had got there and nobody could know.
    const unmarked = got === 1 && at <= 8 && !(at === 8 && when === 'after');
    expect({ after, mayRepeat: row!.mayRepeat }).toEqual({ after: unmarked ? 2 : 1, mayRepeat: unmarked || tookOver(at, when) });
    expect((await trial.run()).line).toBe('Brindlewick Primary: nothing due');
    const [{ sent, outcome } = { sent: [], outcome: '' }] = await trial.rows('reminderRun');
    expect(outcome).toBe('done');
    expect(sent.at(-1)).toEqual({ stage: 'fortnight', due: '2026-12-10', at: row!.acceptedAt });
    expect(ended).toBe(false);
  });
});

/** The claim stood and its run said no more, so the next could not know how far it got. */
function tookOver(at: number, when: 'before' | 'after'): boolean {
  return (at === 5 && when === 'after') || at === 6 || at === 7 || (at === 8 && when === 'before');
}

test.each(moments)('of two runs one sends, when the first waits at request %d, %s it was carried out', async (at, when) => {
  await withReview(async (review) => {
    const before = posts();
    const halt = haltAt(sandboxFetch, at, when);
    const first = trial.run({ fetch: halt.fetch });
    await halt.halted;
    const second = await trial.run();
    halt.resume();
    const results = [await first, second];
    expect(posts() - before).toBe(1);
    expect(results.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    expect(await rowOf(review)).toMatchObject({ state: 'accepted', mayRepeat: false });
  });
});

test.each([5, 6, 7, 8].flatMap((one) => [5, 6, 7, 8].map((other) => [one, other] as const)))(
  'and when the second waits too: the first at request %d, the second at %d',
  async (one, other) => {
    await withReview(async () => {
      const before = posts();
      const halts = [haltAt(sandboxFetch, one, 'before'), haltAt(sandboxFetch, other, 'before')] as const;
      const first = trial.run({ fetch: halts[0].fetch });
      await halts[0].halted;
      const second = trial.run({ fetch: halts[1].fetch });
      await Promise.race([halts[1].halted, second]);
      halts[0].resume();
      halts[1].resume();
      await Promise.all([first, second]);
      expect(posts() - before).toBe(1);
    });
  },
);

// Request 4 writes the claim, request 6 is the card.
test.each([
  ['before either writes', 4],
  ['when the first has its claim and is about to send', 6],
])('a claim that ran out is taken over by one of two that read it %s', async (_when, at) => {
  await withReview(async (review) => {
    const before = posts();
    const dead = haltAt(sandboxFetch, 7, 'before');
    void trial.run({ fetch: dead.fetch });
    await dead.halted;
    trial.pass(elevenMinutes);
    const [first, second] = [haltAt(sandboxFetch, 4, 'before'), haltAt(sandboxFetch, 4, 'before')] as const;
    const further = haltAt(first.fetch, at, 'before');
    const runs = [trial.run({ fetch: at === 4 ? first.fetch : further.fetch }), trial.run({ fetch: second.fetch })];
    await Promise.all([first.halted, second.halted]);
    first.resume();
    if (at !== 4) await further.halted;
    second.resume();
    if (at !== 4) await runs[1];
    further.resume();
    const lines = (await Promise.all(runs)).map(({ line }) => line).sort();
    expect(lines).toEqual([
      'Brindlewick Primary: another run has the reminder 14 days before Thu 10 Dec',
      'Brindlewick Primary: posted the reminder 14 days before Thu 10 Dec',
    ]);
    expect(posts() - before).toBe(1);
    expect(await rowOf(review)).toMatchObject({ state: 'accepted', mayRepeat: true });
  });
});

test('a run that was stopped for being slow sends nothing afterwards', async () => {
  await withReview(async (review) => {
    const before = posts();
    const limit = new AbortController();
    const halt = haltAt(sandboxFetch, 6, 'after');
    const within = (milliseconds: number) => (milliseconds > 60_000 ? limit.signal : new AbortController().signal);
    const first = trial.run({ fetch: halt.fetch, within });
    await halt.halted;
    limit.abort();
    expect((await first).line).toContain('took longer than 2 minutes');
    halt.resume();
    expect(posts()).toBe(before);
    trial.pass(elevenMinutes);
    await trial.run();
    expect(posts() - before).toBe(1);
    expect(await rowOf(review)).toMatchObject({ state: 'accepted', mayRepeat: true });
  });
});

test('a card whose answer is lost is sent again on the next run, and the log says that it may stand twice', async () => {
  await withReview(async (review) => {
    const before = posts();
    const fetch = async (address: string, init: RequestInit): Promise<Response> => {
      const answer = await sandboxFetch(address, init);
      if (isCard(address)) throw new TypeError('fetch failed');
      return answer;
    };
    expect((await trial.run({ fetch })).line).toMatch(/^Brindlewick Primary: failed: No answer came from the channel’s workflow/);
    expect(await rowOf(review)).toMatchObject({ state: 'failed', mayRepeat: true, because: expect.stringMatching(/^No answer/) });
    await trial.run();
    expect(posts() - before).toBe(2);
    expect(await rowOf(review)).toMatchObject({ state: 'accepted', mayRepeat: true, because: '' });
  });
});
