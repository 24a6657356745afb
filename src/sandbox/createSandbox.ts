import { randomUUID } from 'node:crypto';
import { createByHand, revocationsOf, type ByHand } from './byHand';
import { handleGraph } from './graph/handleGraph';
import { scenes } from './seed/scenes';
import { defaultSwitches, type Switches } from './switches';
import { findApp, findPerson, sharePointHost, site, tabApp, tenantId } from './tenant/directory';
import { startTenant } from './tenant/start';
import { inMemory } from './tenant/persistence';
import { openTenant, type Tenant } from './tenant/tenant';
import { createTokens, newSigningKey, type Tokens } from './tenant/tokens';
import { createSky, type Forecast } from './weather';

/** Faults on demand, and what people do by hand. */
export type Weather = Forecast & ByHand;

/** A Microsoft 365 tenant that answers requests in this process. */
export interface Sandbox {
  /** Answers as graph.microsoft.com, login.microsoftonline.com or the SharePoint host would, also under a local address. Rejects with TypeError where the weather takes the network. */
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  /** An access token for a person (alias or UPN), as the tab's app with `Sites.Selected User.Read` unless said otherwise. Throws where no consent is given. */
  token(person: string, options?: TokenOptions): Promise<string>;
  siteId: string;
  weather: Weather;
  switches: Switches;
  tenant: Tenant;
  tokens: Tokens;
  /** Has requests to a host, or to a local path that begins so, answered by somebody else (sign-in). */
  mount(where: { host: string; localPath: RegExp }, handler: (request: Request) => Promise<Response>): void;
  /** A fresh tenant with this scene (the present one if not said). Throws on an unknown scene. */
  reset(scene?: string): Promise<void>;
  close(): Promise<void>;
}

export interface TokenOptions {
  scopes?: readonly string[];
  app?: string;
  expiresInSeconds?: number;
  /** `https://graph.microsoft.com` unless said otherwise. */
  audience?: string;
}

export interface SandboxOptions {
  scene?: string;
  /** The database file; without one nothing outlives the process. */
  file?: string;
  now?: () => Date;
  newGuid?: () => string;
  switches?: Partial<Switches>;
  wait?: (ms: number) => Promise<void>;
}

/** Opens the tenant in `file`, or a fresh one in memory, with a scene. Throws DatabaseTrouble when the file cannot be used. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { now = () => new Date(), newGuid = randomUUID, wait = (ms) => new Promise((done) => setTimeout(done, ms)) } = options;
  const switches: Switches = { ...defaultSwitches, ...options.switches };
  const persistence = inMemory;
  const tenant = openTenant({ persistence, switches, now, newGuid });
  const jwk = tenant.setting?.jwk ?? (await newSigningKey());
  const tokens = await createTokens(jwk, { now, newGuid, epoch: (appId, oid) => revocationsOf(tenant, appId, oid) });
  const sky = createSky(now);
  const weather: Weather = Object.defineProperties(createByHand(tenant), Object.getOwnPropertyDescriptors(sky)) as Weather;
  const mounted: { host: string; localPath: RegExp; handler: (request: Request) => Promise<Response> }[] = [];

  async function fetchFrom(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
    const other = mounted.find((one) => (local ? one.localPath.test(url.pathname) : one.host === url.hostname));
    if (other) return other.handler(request);
    if (!local && url.hostname !== 'graph.microsoft.com' && url.hostname !== sharePointHost) throw new TypeError(`fetch failed: the sandbox plays no ${url.hostname}`);
    const seen = { method: request.method, path: url.pathname.replace(/^\/v1\.0/, '') + url.search, person: personIn(request), batched: false };
    const { fault, delay } = sky.pick(seen);
    if (delay > 0) await wait(delay);
    if (fault?.kind === 'offline' || fault?.kind === 'requestLost') throw new TypeError('fetch failed');
    const response = url.pathname.startsWith('/v1.0/') ? await handleGraph({ tenant, tokens, sky }, request, fault) : unknownAddress(url);
    if (fault?.kind === 'answerLost') throw new TypeError('fetch failed');
    return response;
  }

  const sandbox: Sandbox = {
    fetch: (request, init) => fetchFrom(request instanceof Request && !init ? request : new Request(request, init)),
    token: async (person, given = {}) => {
      const { scopes = ['Sites.Selected', 'User.Read'], app: appName = tabApp.id, ...rest } = given;
      const app = findApp(appName);
      const who = findPerson(person);
      if (!app || !who) throw new Error(`The tenant has no ${app ? person : appName}.`);
      return tokens.issueToken({ app, person: who, scopes, capabilities: ['CP1'], ...rest });
    },
    siteId: site.id,
    weather,
    switches,
    tenant,
    tokens,
    mount: (where, handler) => void mounted.push({ ...where, handler }),
    reset: async (scene = tenant.setting.scene) => {
      const play = scenes[scene];
      if (!play) throw new Error(`There is no scene ${scene}; there are ${Object.keys(scenes).join(', ')}.`);
      sky.clear();
      startTenant(tenant, jwk, scene);
      await play(sandbox);
      tenant.save();
    },
    close: async () => tenant.close(),
  };
  if (!tenant.setting) await sandbox.reset(options.scene ?? 'empty');
  return sandbox;
}

/** The alias in an (unchecked) bearer token, for the weather alone. */
function personIn(request: Request): string | undefined {
  const payload = request.headers.get('authorization')?.split('.')[1];
  if (!payload) return undefined;
  try {
    return findPerson(String((JSON.parse(Buffer.from(payload, 'base64url').toString()) as { oid?: unknown }).oid))?.alias;
  } catch {
    return undefined;
  }
}

function unknownAddress(url: URL): Response {
  return Response.json({ error: { code: 'notFound', message: `The sandbox has nothing at ${url.pathname} (tenant ${tenantId}).` } }, { status: 404 });
}
