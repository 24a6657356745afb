import { createExchange } from '../../src/workspace/exchange';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import type { Device } from '../../src/workspace/device';
import { openWorkspace } from '../../src/workspace/openWorkspace';
import { noChannel, pageLock } from '../../src/workspace/locks';
import { schemaVersion } from '../../src/lists/schemaVersion';
import type { Workspace } from '../../src/workspace/workspace';
import { aComment, anAction, anObjective, aPlan, anUpdate } from '../domain/builders';
import { openSchool, type School } from '../lists/tenant';
import { createClock } from './clock';
import { edit, make, openDesk, type Desk } from './desk';
import { countTraffic, type Trip } from './traffic';

async function schoolWithPlan(switches: object): Promise<{ school: School; priya: Desk }> {
  const school = await openSchool(switches);
  const priya = await openDesk(school, 'priya');
  const settings = priya.workspace.current().settings.get('settings')!.record;
  await make(
    priya,
    { kind: 'plan', after: aPlan() },
    { kind: 'settings', before: settings, after: { ...settings, currentPlan: 'plan' } },
    { kind: 'objective', after: anObjective() },
    { kind: 'action', after: anAction({ text: 'Rota' }) },
    { kind: 'update', after: anUpdate() },
    { kind: 'comment', after: aComment() },
  );
  return { school, priya };
}

/** Opens a page; `atOnce` is what it shows before anything has been asked of the network. */
async function openPage(school: School, device: Device) {
  const { site, trips } = await countTraffic(school, 'joan');
  const workspace: Workspace = await openWorkspace({
    site,
    device,
    person: { entraId: 'joan', name: 'Joan' },
    schemaVersion,
    newKey: () => crypto.randomUUID(),
    findPupil: () => undefined,
    lock: pageLock(),
    channel: noChannel,
    surroundings: createClock().surroundings,
    exchange: (reach) => Promise.resolve(createExchange(reach)),
  });
  const atOnce = { trips: trips.length, shown: workspace.standing().shown, actions: workspace.current().action.size };
  await new Promise<void>((done) => {
    const stop = workspace.subscribe(() => {
      if (workspace.standing().sending) return;
      stop();
      done();
    });
  });
  return { workspace, trips, atOnce };
}

const asked = (trips: readonly Trip[]): number[] => trips.map((trip) => trip.asked);
const sizes = (trips: readonly Trip[]): number[][] => trips.map(({ bytesOut, bytesIn }) => [bytesOut, bytesIn]);

describe.each([
  [
    'modified',
    { modifiedIsFilterable: true },
    {
      first: [1, 22],
      firstBytes: [
        [0, 2937],
        [9409, 12370],
      ],
      edit: [23, 1, 1],
      editBytes: [
        [12216, 15153],
        [385, 963],
        [522, 2058],
      ],
    },
  ],
  // A list that tells its changes by delta names one's own change, too, and it is read for who made it.
  [
    'delta',
    { modifiedIsFilterable: false, deltaSupported: true },
    {
      first: [1, 44],
      firstBytes: [
        [0, 2934],
        [14765, 22845],
      ],
      edit: [23, 1, 1, 1],
      editBytes: [
        [6051, 13784],
        [529, 1381],
        [385, 963],
        [522, 2058],
      ],
    },
  ],
])('changes by %s', (_strategy, switches, exactly) => {
  test('the very first opening is the settings and one batch, then everything of the plan in use is there', async () => {
    const { school } = await schoolWithPlan(switches);
    const { workspace, trips, atOnce } = await openPage(school, memoryDevice());
    expect(atOnce).toEqual({ trips: 0, shown: 'nothing', actions: 0 });
    expect(asked(trips)).toEqual(exactly.first);
    expect(sizes(trips)).toEqual(exactly.firstBytes);
    const { objective, action, update, comment } = workspace.current();
    expect([objective, action, update, comment].map(({ size }) => size)).toEqual([1, 1, 1, 1]);
    expect(workspace.standing()).toMatchObject({ shown: 'current', plans: new Set(['plan']), fault: undefined });
  });

  test('a later opening shows the device’s copy at once and is current after one batch', async () => {
    const { school, priya } = await schoolWithPlan(switches);
    const device = memoryDevice();
    (await openPage(school, device)).workspace.close();
    const nothingNew = await openPage(school, device);
    expect(nothingNew.atOnce).toEqual({ trips: 0, shown: 'device', actions: 1 });
    expect(asked(nothingNew.trips)).toEqual([23]);
    expect(nothingNew.workspace.standing().shown).toBe('current');
    nothingNew.workspace.close();
    await edit(priya, 'action', 'action', { text: 'Rota from January' });
    await priya.workspace.sync();
    const news = await openPage(school, device);
    expect(asked(news.trips)[0]).toBe(23);
    expect(news.workspace.current().action.get('action')!.record.text).toBe('Rota from January');
  });

  test('an edit is one batch for the change, one for its history', async () => {
    const { school } = await schoolWithPlan(switches);
    const { workspace, trips } = await openPage(school, memoryDevice());
    const before = workspace.current().action.get('action')!.record;
    const write = async (text: string): Promise<void> => {
      trips.length = 0;
      await workspace.commit([
        { kind: 'action', before: workspace.current().action.get('action')!.record, after: { ...before, text } },
      ]);
      await workspace.sync();
      expect(workspace.standing()).toMatchObject({ waiting: 0, fault: undefined });
    };
    await write('Rota 1');
    await write('Rota 2');
    expect(asked(trips)).toEqual(exactly.edit);
    expect(sizes(trips)).toEqual(exactly.editBytes);
  });
});
