import { speak } from '../../src/domain/speaking';
import type { CommentAct } from '../../src/domain/comment';
import { Fault } from '../../src/graph/faults';
import { pageLock } from '../../src/workspace/locks';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import type { Call } from '../../src/workspace/telling';
import { people } from '../../src/sandbox/tenant/directory';
import type { School } from '../lists/tenant';
import { make, openDesk, type Desk, type DeskOptions } from './desk';
import { twoPeople } from './twoPeople';

const idOf = (who: string) => people.find(({ alias }) => alias === who)!.oid;
const isIn = (school: School, text: string) =>
  [...school.sandbox.tenant.lists.values()]
    .flatMap((list) => [...list.items.values()])
    .some(({ fields }) => (fields as Record<string, unknown>)['CommentText'] === text);

let school: School;
let priya: Desk;
beforeAll(async () => {
  const begun = await twoPeople();
  ({ school, priya } = begun);
  const person = (key: string, entraId: string) => ({
    kind: 'person' as const,
    after: { key, entraId, name: key, role: '', left: false, clashes: [] },
  });
  await make(
    priya,
    ...['priya', 'martin', 'bo', 'hana'].map((who) => person(who, idOf(who))),
    person('capitals', idOf('martin').toUpperCase()),
    person('nobody', ''),
  );
});

/** Martin's page, with what became of each notice; `answer` stands for Teams. */
async function openMartin(answer: (call: Call, at: number) => void | Promise<void> = () => undefined, options: DeskOptions = {}) {
  const calls: Call[] = [];
  const telling = {
    person: { entraId: idOf('martin'), name: 'Martin Osei-Bell' },
    lock: pageLock(),
    notify: async (call: Call, going: () => Promise<void>) => {
      calls.push(call);
      await going();
      await answer(call, calls.length);
    },
  };
  const desk = await openDesk(school, 'martin', { telling, ...options });
  return { desk, calls, untold: () => desk.workspace.standing().untold };
}

let said = 0;
async function say(desk: Desk, mentions: string[], how: { act?: CommentAct; about?: string; text?: string } = {}) {
  const { act = 'comment', about, text = `Comment ${(said += 1)}` } = how;
  const [change] = speak(
    desk.workspace.current(),
    'action',
    { act, about, text, mentions },
    { newKey: () => `said-${(said += 1)}`, now: desk.clock.surroundings.now().toISOString() },
  );
  await desk.workspace.commit([change!]);
  return change!.after.key;
}

const refused = (kind: Fault['kind'], facts = {}) => new Fault(kind, 'Teams refused', facts);
const silence = new Fault('offline', 'No answer came');

test('whoever is mentioned is told once, after the tenant has the comment, with nothing of its words', async () => {
  const there: boolean[] = [];
  const { desk, calls, untold } = await openMartin(() => void there.push(isIn(school, 'Priya, can Year 4 go first?')));
  const key = await say(desk, ['priya', 'bo'], { text: 'Priya, can Year 4 go first?' });
  expect(calls).toEqual([]);
  await desk.workspace.sync();
  await desk.workspace.sync();
  expect(there).toEqual([true, true]);
  expect(calls).toEqual(
    ['priya', 'bo'].map((who) => ({ to: idOf(who), ref: '1.1', subPage: 'action/action', name: `${key}/${who}` })),
  );
  expect(untold()).toEqual([]);
});

test('a comment whose answer was lost tells once the tenant is found to have it', async () => {
  const { desk, calls } = await openMartin();
  const text = 'Did this arrive?';
  await say(desk, ['priya'], { text });
  // The row arrives, and from then on nothing is heard any more.
  school.sandbox.weather.each(({ method, batched }) =>
    isIn(school, text) ? { kind: 'offline' } : batched && method === 'POST' ? { kind: 'answerLost' } : undefined,
  );
  await desk.workspace.sync();
  school.sandbox.weather.clear();
  expect([isIn(school, text), desk.workspace.standing().waiting, calls.length]).toEqual([true, 1, 0]);
  await desk.workspace.sync();
  await desk.workspace.sync();
  expect(desk.workspace.standing().waiting).toBe(0);
  expect(calls).toHaveLength(1);
});

test('nobody is told of their own words, nor of a comment that the tenant refused', async () => {
  const { desk, calls } = await openMartin();
  await say(desk, ['martin', 'capitals']);
  await desk.workspace.sync();
  expect(calls).toEqual([]);
  school.sandbox.weather.each(({ method, batched }) => (batched && method === 'POST' ? { kind: 'rightRemoved' } : undefined));
  await say(desk, ['priya']);
  await desk.workspace.sync();
  school.sandbox.weather.clear();
  expect(desk.workspace.standing().parked).toHaveLength(1);
  expect(calls).toEqual([]);
});

test('a correction tells only whom it mentions anew', async () => {
  const { desk, calls } = await openMartin();
  const about = await say(desk, ['priya']);
  await say(desk, ['priya', 'bo'], { act: 'correct', about });
  await desk.workspace.sync();
  await desk.workspace.sync();
  expect(calls.map(({ name }) => name)).toEqual([`${about}/priya`, `${about}/bo`]);
});

test('a mention that is corrected away before its notice went tells nobody', async () => {
  const { desk, calls, untold } = await openMartin();
  const about = await say(desk, ['priya', 'bo']);
  await say(desk, ['bo'], { act: 'correct', about });
  await desk.workspace.sync();
  await desk.workspace.sync();
  expect(calls.map(({ name }) => name)).toEqual([`${about}/bo`]);
  expect(untold()).toEqual([]);
});

test('a mention that is corrected away while Teams is busy waits for a correction that brings it back', async () => {
  const { desk, calls } = await openMartin((_call, at) => {
    if (at === 1) throw refused('busy', { status: 429 });
  });
  const about = await say(desk, ['priya']);
  await desk.workspace.sync();
  await say(desk, [], { act: 'correct', about });
  desk.clock.pass(3_600_000);
  await desk.workspace.sync();
  await desk.workspace.sync();
  expect(calls).toHaveLength(1);
  await say(desk, ['priya'], { act: 'correct', about });
  await desk.workspace.sync();
  await desk.workspace.sync();
  expect(calls.map(({ name }) => name)).toEqual([`${about}/priya`, `${about}/priya`]);
});

test('a refusal for good is shown beside the saved comment, and can be tried again or let be', async () => {
  let installed = false;
  const { desk, calls, untold } = await openMartin(() => {
    if (!installed) throw refused('forbidden', { status: 403 });
  });
  const remark = await say(desk, ['priya', 'bo']);
  await desk.workspace.sync();
  await desk.workspace.sync();
  expect(calls).toHaveLength(2);
  expect(desk.workspace.standing()).toMatchObject({ waiting: 0, parked: [], fault: undefined });
  expect(untold()).toMatchObject([
    { remark, person: 'priya', fault: { kind: 'forbidden' }, mayHaveBeenTold: false },
    { remark, person: 'bo', fault: { kind: 'forbidden' } },
  ]);
  installed = true;
  await desk.workspace.tellAgain(untold()[0]!.key);
  expect(untold().map(({ person }) => person)).toEqual(['bo']);
  await desk.workspace.letBe(untold()[0]!.key);
  expect(untold()).toEqual([]);
  await desk.workspace.sync();
  expect(calls).toHaveLength(3);
});

test('of a notice that Teams turned away, and for which the sign-in then gives no right, it is known that nobody was told', async () => {
  const { desk, calls, untold } = await openMartin(() => {
    throw new Fault('needsConsent', 'The consent was withdrawn');
  });
  await say(desk, ['priya']);
  await desk.workspace.sync();
  expect(calls).toHaveLength(1);
  expect(untold()).toMatchObject([{ fault: { kind: 'needsConsent' }, mayHaveBeenTold: false }]);
});

test('somebody without an account is not told, and it is said', async () => {
  const { desk, calls, untold } = await openMartin();
  await say(desk, ['nobody']);
  await desk.workspace.sync();
  expect(calls).toEqual([]);
  expect(untold()).toMatchObject([{ person: 'nobody', fault: { facts: { code: 'noEntraId' } } }]);
});

test('whoever has left meanwhile is not told, and it is said', async () => {
  const { desk, calls, untold } = await openMartin();
  const before = priya.workspace.current().person.get('hana')!.record;
  await make(priya, { kind: 'person', before, after: { ...before, left: true } });
  // This page has not heard of it when the comment is written.
  await say(desk, ['hana']);
  await desk.workspace.sync();
  await desk.workspace.sync();
  expect(calls).toEqual([]);
  expect(untold()).toMatchObject([{ person: 'hana', fault: { facts: { code: 'hasLeft' } } }]);
});

test('a fault that may pass is tried five times, each time later, and then said', async () => {
  const { desk, calls, untold } = await openMartin(() => {
    throw refused('busy', { status: 429, retryAfter: 600 });
  });
  await say(desk, ['priya']);
  const tries: number[] = [];
  const looks = [0, 1, 9, 10, 19, 20, 35, 36, 99, 100, 200];
  for (const [at, minutes] of looks.entries()) {
    desk.clock.pass((minutes - (looks[at - 1] ?? 0)) * 60_000);
    await desk.workspace.sync();
    if (calls.length > tries.length) tries.push(minutes);
  }
  // Ten minutes were asked for; from the fourth on the own pauses of 16 and 64 minutes are longer.
  expect(tries).toEqual([0, 10, 20, 36, 100]);
  expect(untold()).toMatchObject([{ fault: { kind: 'busy' }, mayHaveBeenTold: false }]);
});

test('a notice that is not heard of is repeated once, under the same name', async () => {
  const { desk, calls, untold } = await openMartin(() => {
    throw silence;
  });
  await say(desk, ['priya']);
  for (let runs = 0; runs < 4; runs++) {
    await desk.workspace.sync();
    desk.clock.pass(120_000);
  }
  expect(calls).toHaveLength(2);
  expect(calls[0]).toEqual(calls[1]);
  expect(untold()).toMatchObject([{ fault: { kind: 'offline' }, mayHaveBeenTold: true }]);
});

test('a page that dies while telling leaves one repeat to the next, and none to the one after', async () => {
  const device = memoryDevice();
  const calls: Call[] = [];
  const dies = (then: (desk: Desk) => Promise<unknown>) =>
    new Promise<void>((called) => {
      const neverAnswers = (call: Call) => (calls.push(call), called(), new Promise<void>(() => undefined));
      void openMartin(neverAnswers, { device }).then(({ desk }) => then(desk));
    });
  await dies(async (desk) => (await say(desk, ['priya']), desk.workspace.sync()));
  await dies(() => Promise.resolve());
  expect(calls[1]).toEqual(calls[0]);
  const third = await openMartin(undefined, { device });
  expect(third.calls).toEqual([]);
  expect(third.untold()).toMatchObject([{ person: 'priya', mayHaveBeenTold: true }]);
});

test('of two open pages one tells', async () => {
  const device = memoryDevice();
  const [lock, alone] = [pageLock(), pageLock()];
  const calls: string[] = [];
  const telling = {
    person: { entraId: idOf('martin'), name: 'Martin Osei-Bell' },
    lock: alone,
    notify: async ({ name }: Call, going: () => Promise<void>) => {
      calls.push(name);
      await going();
    },
  };
  const one = await openDesk(school, 'martin', { telling, device, lock });
  const other = await openDesk(school, 'martin', { telling, device, lock });
  await say(one, ['priya']);
  await Promise.all([one.workspace.sync(), other.workspace.sync()]);
  await Promise.all([one.workspace.sync(), other.workspace.sync()]);
  expect(calls).toHaveLength(1);
});

test('without a way of telling nothing is owed', async () => {
  const desk = await openDesk(school, 'martin');
  await say(desk, ['priya']);
  await desk.workspace.sync();
  expect((await desk.device.load()).meta.notices).toBeUndefined();
});
