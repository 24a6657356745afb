import type { Kind } from '../../src/domain/record';
import type { HalfTerm } from '../../src/domain/term';
import { createGraph } from '../../src/graph/createGraph';
import { ensureLists } from '../../src/lists/ensureLists';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { people as directory } from '../../src/sandbox/tenant/directory';
import { createFigures, type Count, type Figures } from './figures';
import { createOracle, type Oracle } from './oracle';
import { createPerson, type Person } from './person';
import { createRandom } from './random';
import type { Sabotage } from './sabotages';
import { createWorld, type World } from './world';

/** One run's world: a tenant with our lists, people with devices, a judge. */
export interface School {
  world: World;
  sandbox: Sandbox;
  sabotage: Sabotage;
  oracle: Oracle;
  people: Person[];
  /** Identifiers of the lists. */
  lists: Partial<Record<Kind, string>>;
  figures: Figures;
  count: Count;
  tokenFor: (alias: string) => Promise<string>;
  /** Requests that came before a Retry-After had passed, in the runs before this one. */
  tooEarlyBefore: number;
  /** Whether the weather is still bad. */
  stormy: () => boolean;
  setStormy: (stormy: boolean) => void;
  fail: (thrown: unknown) => void;
  /** What was thrown where nothing may be thrown. */
  thrown: unknown[];
  /** The calendar's moment in milliseconds, by which people's clocks go. */
  now: () => number;
  daysAhead: readonly number[];
  /** Tells the story of the run, for whoever looks for the reason of a failure. */
  tell: (line: string) => void;
}

/** The tenant is the same for all runs of a process, because making its signing key takes long; each run starts it afresh. */
let tenant: { sandbox: Sandbox; world: World; guids: number } | undefined;

const start = Date.parse('2026-11-23T09:00:00.000Z');
const setupApp = 'b2d5f9a1-1111-4222-8333-444455556666';

/** How a school begins. */
export interface Beginning {
  people: readonly string[];
  halfTerms: HalfTerm[];
  /** How many days from today people plan reviews: few, so that two people often mean the same. */
  daysAhead: readonly number[];
}

const usually: Beginning = { people: ['priya', 'joan', 'bo', 'hana'], halfTerms: [], daysAhead: [10, 17, 24, 52] };

/** The school at the beginning of the run with this seed. */
export async function openSchool(
  seed: number,
  sabotage: Sabotage,
  tell: (line: string) => void,
  { people, halfTerms, daysAhead }: Beginning = usually,
): Promise<School> {
  const random = createRandom(seed);
  const world = createWorld(random, start);
  const sandbox = await freshTenant(world);
  const byDelta = random.chance(0.5);
  Object.assign(sandbox.switches, {
    modifiedIsFilterable: !byDelta,
    deltaSupported: byDelta || random.chance(0.5),
    deltaCarriesFields: random.chance(0.5),
    deltaCarriesEtag: random.chance(0.5),
    duplicateAnswers409: random.chance(0.5),
    hiddenListAnswers404: random.chance(0.5),
    createResponseShowsShiftedDate: random.chance(0.5),
    modifiedCanBeIndexed: !byDelta || random.chance(0.5),
    writesAnswerWithEtag: seed % 3 > 0,
  });
  const { settings } = await ensureLists(await adminGraph(sandbox, world), sandbox.siteId, {
    school: 'Brindlewick Primary',
    halfTerms,
  });
  const { figures, count } = createFigures();
  const thrown: unknown[] = [];
  let stormy = true;
  const school: School = {
    world,
    sandbox,
    sabotage,
    oracle: createOracle(),
    people: [],
    lists: settings.lists,
    figures,
    count,
    tokenFor: (alias) => sandbox.token(alias, { expiresInSeconds: 3600 }),
    tooEarlyBefore: sandbox.weather.tooEarly,
    stormy: () => stormy,
    setStormy: (now) => void (stormy = now),
    fail: (one) => void thrown.push(one),
    thrown,
    tell: (line) => tell(`${sandbox.calendar.now().toISOString().slice(5, 23)} ${line}`),
    now: () => sandbox.calendar.now().getTime(),
    daysAhead,
  };
  count(`strategy ${settings.changesBy}`);
  for (const alias of people) {
    const { oid, name } = directory.find((one) => one.alias === alias)!;
    const person = createPerson(world, { alias, oid, name });
    person.token = await school.tokenFor(alias);
    school.people.push(person);
  }
  return school;
}

async function freshTenant(world: World): Promise<Sandbox> {
  if (tenant) {
    Object.assign(tenant, { world, guids: 0 });
    await tenant.sandbox.reset('empty');
    return tenant.sandbox;
  }
  const first = { world, guids: 0 };
  const guid = (): string => {
    const one = tenant ?? first;
    one.guids += 1;
    return `00000000-0000-4000-8000-${String(one.guids).padStart(12, '0')}`;
  };
  const sandbox = await createSandbox({ scene: 'empty', now: () => new Date((tenant ?? first).world.now()), newGuid: guid });
  tenant = { ...first, sandbox };
  return freshTenant(world);
}

async function adminGraph(sandbox: Sandbox, world: World) {
  const token = await sandbox.token('ivy', { app: setupApp, scopes: ['Sites.FullControl.All', 'Sites.Manage.All'] });
  return createGraph({
    fetch: (address, init) => sandbox.fetch(address, init),
    getToken: () => Promise.resolve(token),
    wait: () => Promise.resolve(),
    now: world.now,
  });
}
