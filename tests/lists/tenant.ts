import { createGraph } from '../../src/graph/createGraph';
import type { Graph } from '../../src/graph/graph';
import { ensureLists, type Ensured } from '../../src/lists/ensureLists';
import { openSite } from '../../src/lists/openSite';
import type { Site } from '../../src/lists/site';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import type { Switches } from '../../src/sandbox/switches';

/** A tenant in this process with the school's lists on its site, and Graph as its people have it. */
export interface School {
  sandbox: Sandbox;
  ensured: Ensured;
  /** Graph as a person has it, through the tab's app. `sent` collects what went out. */
  graphOf: (person: string, sent?: string[]) => Promise<Graph>;
  siteOf: (person: string, sent?: string[]) => Promise<Site>;
  /** Graph as the person who sets up has it. */
  admin: () => Promise<Graph>;
}

/** A school that nobody has been in since it was set up, by the switches under which it was. */
const untouched = new Map<string, Promise<School>>();

/** Opens a tenant with our lists; `switches` decide what Microsoft leaves open. It is set up once and copied then. */
export async function openSchool(switches: Partial<Switches> = {}): Promise<School> {
  const under = JSON.stringify(switches);
  if (!untouched.has(under)) untouched.set(under, createSandbox({ scene: 'empty', switches }).then(setUpSchool));
  const { sandbox, ensured } = await untouched.get(under)!;
  return schoolIn(await createSandbox({ like: sandbox, switches }), structuredClone(ensured));
}

async function setUpSchool(sandbox: Sandbox): Promise<School> {
  const graph = await adminOf(sandbox);
  return schoolIn(sandbox, await ensureLists(graph, sandbox.siteId, { school: 'Brindlewick Primary', halfTerms: [] }));
}

function schoolIn(sandbox: Sandbox, ensured: Ensured): School {
  const graphOf = async (person: string, sent: string[] = []): Promise<Graph> =>
    graphWith(sandbox, await sandbox.token(person), sent);
  const siteOf = async (person: string, sent?: string[]): Promise<Site> => openSite(await graphOf(person, sent), sandbox.siteId);
  return { sandbox, ensured, graphOf, siteOf, admin: () => adminOf(sandbox) };
}

async function adminOf(sandbox: Sandbox): Promise<Graph> {
  const app = 'b2d5f9a1-1111-4222-8333-444455556666';
  return graphWith(sandbox, await sandbox.token('ivy', { app, scopes: ['Sites.FullControl.All', 'Sites.Manage.All'] }), []);
}

/** Graph without waiting: what should be waited for is only counted on the clock. */
export function graphWith(sandbox: Sandbox, token: string, sent: string[]): Graph {
  let clock = Date.now();
  return createGraph({
    fetch: async (address, init) => {
      sent.push(`${init.method} ${decodeURIComponent(address.replace('https://graph.microsoft.com/v1.0', ''))}`);
      return sandbox.fetch(address, init);
    },
    getToken: async () => token,
    wait: async (milliseconds) => {
      clock += milliseconds;
    },
    now: () => clock,
  });
}
