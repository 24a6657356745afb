import type { Author } from '../../src/domain/record';
import type { Change, Records } from '../../src/domain/snapshot';
import type { Site } from '../../src/lists/site';
import { schemaVersion } from '../../src/lists/schemaVersion';
import { openSite } from '../../src/lists/openSite';
import type { Device } from '../../src/workspace/device';
import { noChannel, pageLock } from '../../src/workspace/locks';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import { createExchange } from '../../src/workspace/exchange';
import { openWorkspace } from '../../src/workspace/openWorkspace';
import type { Parts } from '../../src/workspace/openWorkspace';
import type { Workspace } from '../../src/workspace/workspace';
import { people } from '../../src/sandbox/tenant/directory';
import { graphWith, type School } from '../lists/tenant';
import { createClock, type Clock } from './clock';

/** A person's page: their workspace, on a device of their own, with a clock that the test moves. */
export interface Desk {
  workspace: Workspace;
  device: Device;
  site: Site;
  clock: Clock;
  /** What went out, a line each. */
  sent: string[];
}

export interface DeskOptions extends Partial<Parts> {
  clock?: Clock;
}

/** Opens a page for one of the school's people and waits until it has been in touch with the tenant. */
export async function openDesk(school: School, who: string, options: DeskOptions = {}): Promise<Desk> {
  const sent: string[] = [];
  const clock = options.clock ?? createClock();
  const site = options.site ?? openSite(graphWith(school.sandbox, await school.sandbox.token(who), sent), school.sandbox.siteId);
  const device = options.device ?? memoryDevice();
  const workspace = await openWorkspace({
    site,
    device,
    person: personCalled(who),
    schemaVersion,
    newKey: keysFor(who),
    findPupil: () => undefined,
    exchange: (reach) => Promise.resolve(createExchange(reach)),
    lock: pageLock(),
    channel: noChannel,
    surroundings: clock.surroundings,
    ...options,
  });
  await workspace.sync();
  return { workspace, device, site, clock, sent };
}

/** Makes records through a page, and sends them. */
export async function make(desk: Desk, ...changes: Change[]): Promise<void> {
  await desk.workspace.commit(changes);
  await desk.workspace.sync();
}

/** Gives fields of a record new values, as somebody does who sees it on this page. */
export async function edit<K extends 'plan' | 'objective' | 'action' | 'questionSet'>(
  desk: Desk,
  kind: K,
  key: string,
  values: Partial<Records[K]>,
): Promise<void> {
  const before = desk.workspace.current()[kind].get(key)!.record;
  await desk.workspace.commit([{ kind, before, after: { ...before, ...values } } as Change]);
}

/** Whoever in the sandbox's directory signs in by this name. */
export function personCalled(who: string): Author {
  const person = people.find(({ alias }) => alias === who)!;
  return { entraId: person.oid, name: person.name };
}

let opened = 0;
function keysFor(who: string): () => string {
  const page = (opened += 1);
  let count = 0;
  return () => `${who}-${page}-${(count += 1)}`;
}
