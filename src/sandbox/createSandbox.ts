import { randomUUID } from 'node:crypto';
import { createByHand, revocationsOf } from './byHand';
import { doorOf, faultsAt, personIn, type Door } from './doors';
import { handleGraph } from './graph/handleGraph';
import type { Sandbox, Weather } from './sandbox';
import { scenes } from './seed/scenes';
import { handleSharePoint } from './sharepoint/handleSharePoint';
import { defaultSwitches, type Switches } from './switches';
import { createCalendar, momentIn } from './tenant/calendar';
import { remindersCertificate } from './tenant/certificate';
import { findApp, findPerson, remindersApp, site, tabApp, type Person } from './tenant/directory';
import { likeAnother } from './tenant/likeAnother';
import { inMemory, type Persistence } from './tenant/persistence';
import { inFile } from './tenant/sqliteFile';
import { newSecrets } from './tenant/secrets';
import { noticesFor, readNotice } from './tenant/notices';
import { startTenant } from './tenant/start';
import { openTenant } from './tenant/tenant';
import { createTokens } from './tenant/tokens';
import { createSky, type Fault } from './weather';
import { webhookAddress } from './workflow/address';
import { createHandleWorkflow } from './workflow/handleWorkflow';

/** How a sandbox is opened. Nothing is needed. */
export interface SandboxOptions {
  scene?: string;
  /** The database file; without one nothing outlives the process. */
  file?: string;
  /** Begins as this one stands, with no scene played again. */
  like?: Sandbox;
  /** The real time: tokens, waits and weather go by it. */
  now?: () => Date;
  /** Where a fresh tenant's calendar stands: an ISO instant, or a day at 08:00 in London. The real time unless said otherwise. */
  begin?: string;
  newGuid?: () => string;
  switches?: Partial<Switches>;
  /** How a slow network waits, in milliseconds. */
  wait?: (ms: number) => Promise<void>;
}

/** Opens the tenant in `file`, or a fresh one in memory, with a scene. Throws DatabaseTrouble when the file cannot be used. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { now = () => new Date(), newGuid = randomUUID, wait = (ms) => new Promise((done) => setTimeout(done, ms)) } = options;
  const switches: Switches = { ...defaultSwitches, ...options.switches };
  const persistence = persistenceOf(options);
  const tenant = openTenant({ persistence, switches, now, newGuid });
  const secrets = await newSecrets(tenant.setting, newGuid);
  const tokens = await createTokens(secrets.jwk, { now, newGuid, epoch: (appId, oid) => revocationsOf(tenant, appId, oid) });
  const sky = createSky(now);
  const weather = Object.defineProperties(createByHand(tenant), Object.getOwnPropertyDescriptors(sky)) as Weather;
  // The sign-in library takes longer to load than most tests to run, so it is loaded when somebody signs in.
  const signIn = once(() => import('./signIn/signInOf').then(({ signInOf }) => signInOf(tenant, tokens)));

  const handleWorkflow = createHandleWorkflow(tenant, sky);

  async function answer(door: Door | undefined, request: Request, fault: Fault | undefined): Promise<Response> {
    switch (door) {
      case 'graph':
        return handleGraph({ tenant, tokens, sky }, request, fault);
      case 'sharePoint':
        return handleSharePoint({ tenant, tokens, sky }, request, fault);
      case 'webhook':
        return handleWorkflow(request, fault);
      case 'signIn':
        return (await signIn()).fetch(request);
      default:
        return Response.json(
          { error: { code: 'notFound', message: `The sandbox has nothing at ${request.url}.` } },
          { status: 404 },
        );
    }
  }

  async function fetchFrom(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const seen = {
      method: request.method,
      path: url.pathname.replace(/^\/v1\.0/, '') + url.search,
      person: personIn(request),
      batched: false,
    };
    const door = doorOf(url);
    const { fault, delay } = sky.pick(seen, faultsAt(door));
    if (delay > 0) await wait(delay);
    if (fault?.kind === 'offline' || fault?.kind === 'requestLost') throw new TypeError('fetch failed');
    const response = await answer(door, request, fault);
    if (fault?.kind === 'answerLost') throw new TypeError('fetch failed');
    return response;
  }

  const sandbox: Sandbox = {
    fetch: (request, init) => fetchFrom(request instanceof Request && !init ? request : new Request(request, init)),
    token: async (person, { scopes = ['Sites.Selected', 'User.Read'], app: appName = tabApp.id, ...rest } = {}) => {
      const app = findApp(appName);
      const who = findPerson(person);
      if (!app || !who) throw new Error(`The tenant has no ${app ? person : appName}.`);
      const consented = tenant.setting.consents[app.id]?.delegated ?? [];
      // Tests ask for whatever they like; what the registration names must still be consented to.
      if (consented.length === 0 || scopes.some((one) => app.delegated.includes(one) && !consented.includes(one)))
        throw new Error(`AADSTS65001: nobody has consented to the application '${app.name}'.`);
      return tokens.issueToken({ app, person: who, scopes, capabilities: ['CP1'], ...rest });
    },
    appToken: async (name) => {
      const app = findApp(name);
      const scopes = app && tenant.setting.consents[app.id]?.application;
      if (!app || !scopes?.length) throw new Error(`The tenant has no app ${name} that may act without a person.`);
      return tokens.issueToken({ app, scopes });
    },
    siteId: site.id,
    weather,
    calendar: createCalendar(tenant),
    workflow: {
      get address() {
        return webhookAddress(tenant.setting);
      },
    },
    channel: { posts: () => tenant.entries.flatMap((one) => (one.kind === 'post' ? [one.post] : [])) },
    activity: {
      of: (person) => noticesFor(tenant, personOf(person)),
      read: (person, id) => readNotice(tenant, personOf(person), id),
    },
    get remindersApp() {
      return { clientId: remindersApp.id, ...remindersCertificate(tenant) };
    },
    switches,
    tenant,
    tokens,
    addRedirects: async (addresses) => (await signIn()).addRedirects(addresses),
    state: () => ({ scene: tenant.setting.scene, weather: [...sky.now.next, ...sky.now.always].map((one) => one.kind) }),
    reset: async (scene = tenant.setting.scene) => {
      const played = scenes[scene];
      if (!played) throw new Error(`There is no scene ${scene}; there are ${Object.keys(scenes).join(', ')}.`);
      sky.clear();
      const begin = options.begin ?? played.begins;
      startTenant(tenant, secrets, scene, begin === undefined ? undefined : momentIn(begin));
      await played.play(sandbox);
      tenant.set({ ready: true });
      tenant.save();
    },
    close: async () => tenant.close(),
  };
  if (!tenant.setting?.ready) await sandbox.reset(options.scene ?? tenant.setting?.scene ?? 'empty');
  return sandbox;
}

function persistenceOf({ file, like }: SandboxOptions): Persistence {
  if (file !== undefined) return inFile(file);
  return like ? likeAnother(like.tenant) : inMemory;
}

function personOf(who: string): Person {
  const found = findPerson(who);
  if (!found) throw new Error(`There is no person ${who} in the sandbox.`);
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
