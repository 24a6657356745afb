import { createGraph } from '../../src/graph/createGraph';
import { Fault } from '../../src/graph/faults';
import { schemaVersion } from '../../src/lists/schemaVersion';
import { openSite } from '../../src/lists/openSite';
import type { Device } from '../../src/workspace/device';
import { createExchange } from '../../src/workspace/exchange';
import { openWorkspace } from '../../src/workspace/openWorkspace';
import type { Page, Person } from './person';
import type { School } from './school';
import { watchSite } from './watch';
import type { Life } from './world';

/** Opens a page on the person's device. Whatever it waits for is an errand in the world. */
export function openPage(school: School, person: Person): Page {
  const { world, sabotage } = school;
  const life: Life = { alive: true };
  const page: Page = { life };
  const graph = createGraph({
    fetch: (address, init) => world.errand(life, 'network', () => fetchFor(school, person, address, init)),
    getToken: (need) => (need ? renewed() : Promise.resolve(person.token ?? '')),
    wait: (milliseconds) => new Promise((done) => void world.alarm(life, milliseconds, () => done())),
    now: world.now,
  });
  const renewed = (): Promise<string> =>
    world.errand(life, 'network', async () => {
      if (world.random.chance(0.1) && school.stormy()) throw new Fault('signedOut', 'Nobody is signed in');
      person.token = await school.tokenFor(person.alias);
      return person.token;
    });
  const real = openSite(graph, school.sandbox.siteId, { check: 'all', now: world.now });
  const site = watchSite(sabotage.site ? sabotage.site(real) : real, person, school);
  const opening = openWorkspace({
    site,
    device: errands(school, life, sabotage.device ? sabotage.device(person.disk) : person.disk),
    person: { entraId: person.oid, name: person.name },
    schemaVersion,
    newKey: person.newKey,
    findPupil: () => undefined,
    exchange: (reach) => Promise.resolve(createExchange(reach)),
    lock: (act) => person.lock(life, act),
    channel: person.channel(life),
    surroundings: {
      alarm: (milliseconds, ring) => world.alarm(life, milliseconds, ring),
      now: () => new Date(school.now() + person.clockIsOff),
      visible: () => true,
      onWake: (wake) => person.onWake(life, wake),
    },
  });
  void opening.then((workspace) => {
    page.workspace = workspace;
    workspace.subscribe(() => school.oracle.sees(person.alias, workspace.standing().clashes));
    school.oracle.sees(person.alias, workspace.standing().clashes);
  }, school.fail);
  return page;
}

function errands({ world }: School, life: Life, disk: Device): Device {
  return {
    keptIn: 'device',
    load: (named) => world.errand(life, 'device', () => disk.load(named)),
    change: (expected, decide) => world.errand(life, 'device', () => disk.change(expected, decide)),
    wipe: (named) => world.errand(life, 'device', () => disk.wipe(named)),
    close: () => undefined,
  };
}

/** What the page hears of the tenant's answer. Read whole at once, because a stream takes its own time. */
async function fetchFor({ sandbox, count }: School, person: Person, address: string, init: RequestInit): Promise<Response> {
  const response = await sandbox.fetch(address, init);
  const text = await response.text();
  for (const [status] of text.matchAll(/"status":(409|410|412)/g)) count(`answer ${status.slice(-3)}`);
  person.requests += 1;
  const { status, ok, headers } = response;
  return { status, ok, headers, text: () => Promise.resolve(text) } as unknown as Response;
}
