import type { Fault } from '../../src/graph/faults';
import { openLibrary } from '../../src/graph/library';
import { openSignIn } from '../../src/reminders/signIn';
import { runReminders } from '../../src/reminders/runReminders';
import { secret } from '../../src/reminders/secret';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { setUpSchool } from '../../src/sandbox/seed/school';
import { defaultSwitches, type Switches } from '../../src/sandbox/switches';
import { tenantId } from '../../src/sandbox/tenant/directory';
import { historyOf } from '../../src/domain/past';
import { aComment, anAction, anObjective, aPlan, aPlanReview } from '../domain/builders';
import { graphWith, type School } from '../lists/tenant';
import { edit, make, openDesk, type Desk } from '../workspace/desk';
import { actionAt } from '../workspace/twoPeople';
import { levels, ownPermissions } from './sharePointAs';

/** Without it the app reaches nothing, as a test of its own has it. */
const needed: keyof Switches = 'sitesSelectedDelegatedWorks';
const turned = Object.entries(defaultSwitches)
  .filter(([name]) => name !== needed)
  .map(([name, usual]): [string, Partial<Switches>] => [`${name} is ${!usual}`, { [name]: !usual }]);

test.each([['no switch is turned', {}], ...turned] as [string, Partial<Switches>][])(
  'a day at school goes as on any other where %s',
  async (_turned, switches) => {
    const sandbox = await createSandbox({ scene: 'empty', begin: '2026-11-26', switches });
    await setUpSchool(sandbox);
    const school = { sandbox } as School;
    const priya = await openDesk(school, 'priya');
    await writeThePlan(priya);
    const joan = await openDesk(school, 'joan');
    const martin = await openDesk(school, 'martin');
    await changeTheSameAction(priya, joan);
    await overwriteNobody(priya, joan);
    await commentOnIt(school, martin, priya);
    await refuseAReader(martin);
    await restoreARow(school, priya, joan);
    await removeANameForGood(priya);
    await closeAList(school, martin);
    await linkAFile(sandbox);
    await remind(sandbox);
  },
);

test('where an app with a right to one site alone reaches nothing, the page says that it is not allowed', async () => {
  const sandbox = await createSandbox({ scene: 'empty', switches: { [needed]: !defaultSwitches[needed] } });
  await setUpSchool(sandbox);
  const { workspace } = await openDesk({ sandbox } as School, 'priya');
  expect(workspace.standing()).toMatchObject({ shown: 'nothing', fault: { kind: 'forbidden' } });
});

async function writeThePlan(priya: Desk): Promise<void> {
  const due = '2026-12-10';
  await make(
    priya,
    { kind: 'plan', after: aPlan() },
    { kind: 'objective', after: anObjective() },
    { kind: 'action', after: anAction({ text: 'Rota', monitoring: 'Weekly' }) },
    { kind: 'action', after: anAction({ key: 'other', text: 'Other' }) },
    { kind: 'planReview', after: aPlanReview({ due }) },
  );
  const { record } = priya.workspace.current().settings.get('settings')!;
  await make(priya, { kind: 'settings', before: record, after: { ...record, currentPlan: 'plan' } });
  expect(priya.workspace.standing()).toMatchObject(allIsWell);
}

const allIsWell = { shown: 'current', waiting: 0, clashes: [], parked: [], unreadable: {}, fault: undefined };

/** Two fields that both stand, then one of which two versions are shown. */
async function changeTheSameAction(priya: Desk, joan: Desk): Promise<void> {
  await edit(priya, 'action', 'action', { text: 'Rota from January', due: '2027-07-01' });
  await edit(joan, 'action', 'action', { monitoring: 'Each half-term' });
  await sync(joan, priya, joan);
  for (const desk of [priya, joan])
    expect(actionAt(desk).record).toMatchObject({
      text: 'Rota from January',
      due: '2027-07-01',
      monitoring: 'Each half-term',
    });
  await edit(priya, 'action', 'action', { text: 'Rota by Priya' });
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await sync(joan, priya);
  const [clash] = priya.workspace.standing().clashes;
  expect(clash).toMatchObject({ mine: { value: 'Rota by Priya' }, theirs: { value: 'Rota by Joan' } });
  await priya.workspace.settle(clash!.key, 'Rota by Priya');
  await sync(priya, joan);
  expect(actionAt(joan).record.text).toBe('Rota by Priya');
  await joan.workspace.openHistory('action');
  const told = historyOf(joan.workspace.current(), 'action').map(({ record: { after } }) => after);
  expect(told.sort()).toEqual([
    '2027-07-01',
    'Each half-term',
    'Rota by Joan',
    'Rota by Priya',
    'Rota by Priya',
    'Rota from January',
  ]);
  for (const desk of [priya, joan]) expect(desk.workspace.standing()).toMatchObject(allIsWell);
}

/** What goes out by itself, with nothing read in between, overwrites nobody either. */
async function overwriteNobody(priya: Desk, joan: Desk): Promise<void> {
  await edit(priya, 'action', 'action', { support: 'TAs' });
  await sentByItself(priya);
  await sync(joan);
  await edit(joan, 'action', 'action', { support: 'TAs and Joan' });
  await sync(joan);
  await edit(priya, 'action', 'action', { support: 'TAs and Priya' });
  await sentByItself(priya);
  const [clash] = priya.workspace.standing().clashes;
  expect(clash).toMatchObject({ mine: { value: 'TAs and Priya' }, theirs: { value: 'TAs and Joan' } });
  await priya.workspace.settle(clash!.key, 'TAs and Joan');
  await sync(priya, joan);
  for (const desk of [priya, joan]) expect(desk.workspace.standing()).toMatchObject(allIsWell);
}

async function sentByItself({ workspace, clock }: Desk): Promise<void> {
  clock.pass(2_000);
  while (workspace.standing().sending) await new Promise((done) => setImmediate(done));
}

/** The answer to a create is lost, and the comment stands once. */
async function commentOnIt({ sandbox }: School, martin: Desk, priya: Desk): Promise<void> {
  let lost = 0;
  sandbox.weather.each(({ method, path, batched }) =>
    !batched && method === 'POST' && path.includes('$batch') && lost++ < 9 ? { kind: 'answerLost' } : undefined,
  );
  await make(martin, { kind: 'comment', after: aComment() });
  expect(martin.workspace.standing()).toMatchObject({ waiting: 1 });
  sandbox.weather.clear();
  await sync(martin, priya);
  expect(priya.workspace.current().comment.size).toBe(1);
  expect(martin.workspace.standing()).toMatchObject(allIsWell);
}

/** The leadership team reads the plan and does not write it. */
async function refuseAReader(martin: Desk): Promise<void> {
  await edit(martin, 'action', 'action', { text: 'Rota by Martin' });
  await sync(martin);
  const [parked] = martin.workspace.standing().parked;
  expect(parked).toMatchObject({ recordKey: 'action', fault: { kind: 'forbidden' } });
  await martin.workspace.abandon(parked!.key);
  expect(actionAt(martin).record.text).toBe('Rota by Priya');
}

/** Somebody deletes a row in SharePoint itself, and takes it out of the recycle bin. */
async function restoreARow({ sandbox }: School, priya: Desk, joan: Desk): Promise<void> {
  const { item } = priya.workspace.current().action.get('other')!;
  const list = priya.workspace.current().settings.get('settings')!.record.lists.action!;
  for (const there of [false, true]) {
    if (there) sandbox.weather.restoreRow(list, item!);
    else sandbox.weather.deleteRow(list, item!);
    joan.clock.pass(3_700_000);
    await sync(joan);
    expect(joan.workspace.current().action.has('other')).toBe(there);
  }
}

/** What the plan's editors may rewrite is rewritten; the history is only added to, and said to be left. */
async function removeANameForGood(priya: Desk): Promise<void> {
  await edit(priya, 'action', 'action', { note: 'Tom Barlow needs the rota' });
  await sync(priya);
  const { places, unread } = await priya.workspace.findWords('Tom Barlow');
  const { done, refused, failed } = await priya.workspace.eraseWords('Tom Barlow', places);
  const kindsOf = (some: typeof places) => some.map(({ kind }) => kind);
  expect([kindsOf(done), kindsOf(refused), failed, unread]).toEqual([['action'], ['history'], [], []]);
  await sync(priya);
  expect(actionAt(priya).record.note).toBe('[removed] needs the rota');
}

/** A list that is closed to somebody is named, and the rest lives. */
async function closeAList({ sandbox }: School, martin: Desk): Promise<void> {
  const lists = martin.workspace.current().settings.get('settings')!.record.lists;
  await ownPermissions(sandbox, lists.objective!, { priya: levels.contribute });
  await sync(martin);
  expect(Object.keys(martin.workspace.standing().unreadable)).toEqual(['objective']);
  expect(actionAt(martin).record.text).toBe('Rota by Priya');
}

/** The team's files open and are searched, or it is said why not. */
async function linkAFile(sandbox: Sandbox): Promise<void> {
  const library = openLibrary(graphWith(sandbox, await sandbox.token('priya'), []), sandbox.siteId);
  const { sitesSelectedReachesFiles: reached, searchWithoutRootSite: searched } = sandbox.switches;
  const kindOf = (asked: Promise<unknown>) =>
    asked.then(
      () => 'answered',
      (fault: Fault) => fault.kind,
    );
  expect(await kindOf(library.list())).toBe(reached ? 'answered' : 'forbidden');
  expect(await kindOf(library.find('rota'))).toBe(!reached ? 'forbidden' : searched ? 'answered' : 'missing');
}

/** Each card comes once, also after a refused token and after a week in which the workflow was off. */
async function remind(sandbox: Sandbox): Promise<void> {
  let runs = 0;
  const job = {
    fetch: (address: string, init: RequestInit) => sandbox.fetch(address, init),
    now: sandbox.calendar.now,
    wait: async () => undefined,
    newRunId: () => `run-${(runs += 1)}`,
    within: () => new AbortController().signal,
  };
  const app = { ...sandbox.remindersApp, privateKey: secret(sandbox.remindersApp.privateKey) };
  const school = {
    name: 'Brindlewick Primary',
    siteId: sandbox.siteId,
    link: { teamsAppId: 'app', channelId: 'channel', tabAddress: 'https://send.brindlewick.example/index.html' },
    webhook: secret(sandbox.workflow.address),
    getToken: openSignIn(app, job)(tenantId),
  };
  const run = async () => (await runReminders([school], job))[0]!.outcome;
  const cards = () => sandbox.channel.posts().length;
  await school.getToken();
  sandbox.weather.next({ kind: 'tokenExpired' });
  expect([await run(), cards()]).toEqual(['done', 1]);
  expect([await run(), cards()]).toEqual(['done', 1]);
  sandbox.calendar.moveTo('2026-12-03');
  sandbox.weather.workflowOff();
  expect([await run(), cards()]).toEqual(['failed', 1]);
  sandbox.weather.workflowOn();
  expect([await run(), cards()]).toEqual(['done', 2]);
}

async function sync(...desks: Desk[]): Promise<void> {
  for (const { workspace } of desks) await workspace.sync();
}
