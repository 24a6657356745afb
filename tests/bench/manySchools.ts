import type { School } from '../../src/reminders/job';
import { secret } from '../../src/reminders/secret';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { graphWith } from '../lists/tenant';
import { openSite } from '../../src/lists/openSite';

/** Schools that the job is run over: each has lists of its own, though only a few tenants play them. */
export interface ManySchools {
  schools: School[];
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** A school's run is over: its tenant plays another. Answers how many requests it took. */
  done(school: string): number;
}

/** What a tenant's lists hold, to be put back. */
export type Contents = Sandbox['tenant']['lists'];

/** The day on which the card of 14 days before the plan review is due. */
export const cardDay = '2026-11-26';

/** A tenant with a review of the current plan due on Thu 10 Dec 2026. */
export async function openTenant(scene: string): Promise<Sandbox> {
  // Each look at the clock finds it a tenth of a second on: a workflow takes only so many cards a second.
  let now = Date.parse(`${cardDay}T08:00:00Z`);
  const sandbox = await createSandbox({ scene, now: () => new Date((now += 100)) });
  const site = openSite(graphWith(sandbox, await sandbox.token('priya'), []), sandbox.siteId, { check: 'created' });
  const { record: settings } = await site.readSettings();
  const review = { key: 'bench', planKey: settings.currentPlan, due: '2026-12-10', held: null };
  const after = { ...review, present: [], alsoPresent: '', note: '', removed: false };
  const [written] = await site.write([{ kind: 'planReview', after }], settings);
  if (written?.outcome !== 'accepted') throw new Error('The plan review was not written');
  return sandbox;
}

export function contentsOf({ tenant }: Sandbox): Contents {
  return structuredClone(tenant.lists);
}

/** So many schools, each with these contents when its run begins. As many tenants play them as the job has schools at a time. */
export async function playSchools(count: number, tenants: readonly Sandbox[], contents: Contents): Promise<ManySchools> {
  const free = [...tenants];
  const players = new Map<string, { sandbox: Sandbox; requests: number }>();
  const tokens = new Map<Sandbox, string>();
  for (const sandbox of tenants) tokens.set(sandbox, await sandbox.appToken('SEND Strategy reminders'));

  function playerOf(school: string) {
    const known = players.get(school);
    if (known) return known;
    const sandbox = free.pop()!;
    sandbox.tenant.lists.clear();
    for (const [id, list] of structuredClone(contents)) sandbox.tenant.lists.set(id, list);
    const player = { sandbox, requests: 0 };
    players.set(school, player);
    return player;
  }

  return {
    schools: Array.from({ length: count }, (_none, at) => {
      const [host, , web] = tenants[0]!.siteId.split(',');
      const number = String(at).padStart(12, '0');
      return {
        name: `school-${number}`,
        siteId: `${host},00000000-0000-4000-8000-${number},${web}`,
        link: { teamsAppId: 'bench', channelId: '19:leadership@thread.tacv2', tabAddress: 'https://send.example/index.html' },
        webhook: secret(`${tenants[0]!.workflow.address}#school-${number}`),
        getToken: async () => tokens.get(playerOf(`school-${number}`).sandbox)!,
      };
    }),
    async fetch(address, init) {
      const body = typeof init.body === 'string' ? init.body : '';
      const number = /00000000-0000-4000-8000-(\d{12})|#school-(\d{12})/.exec(address + body);
      const player = playerOf(`school-${number?.[1] ?? number?.[2] ?? ''}`);
      player.requests += 1;
      const { siteId, workflow } = player.sandbox;
      if (number?.[2] !== undefined) return player.sandbox.fetch(workflow.address, init);
      const own = (text: string) => text.replaceAll(/,00000000-0000-4000-8000-\d{12},/g, `,${siteId.split(',')[1]!},`);
      return player.sandbox.fetch(own(address), { ...init, ...(body && { body: own(body) }) });
    },
    done(school) {
      const player = players.get(school);
      if (player) free.push(player.sandbox);
      players.delete(school);
      return player?.requests ?? 0;
    },
  };
}
