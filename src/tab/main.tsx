import { createRoot } from 'react-dom/client';
import { ConfigFault, parseConfig, type Config } from '../config';
import { findUpns } from '../domain/pupilGuard';
import { Fault } from '../graph/faults';
import { schemaVersion } from '../lists/schemaVersion';
import type { Site } from '../lists/site';
import { browserChannel, browserLock, noChannel, pageLock } from '../workspace/locks';
import { nameFor, openDevice, type Identity } from '../workspace/openDevice';
import { openWorkspace } from '../workspace/openWorkspace';
import type { Workspace } from '../workspace/workspace';
import type { Connection } from './connect';
import type { Host } from './host';
import type { Account } from './signIn/account';
import { openSurroundings, sayReady, type Surroundings } from './signIn/openHost';
import { placeOf } from './signIn/teamsLink';
import { Tab } from './Tab';
import { fetchTheme } from './theme';

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Milliseconds for which the page that came from the web host may stand for what is on this device. */
const soon = 1000;

/** Milliseconds for which drawing waits until the tenant has been asked what changed. */
const shortly = 150;

void start(document.getElementById('root')!);

async function start(root: HTMLElement): Promise<void> {
  try {
    const config = parseConfig(document.querySelector<HTMLMetaElement>('meta[name="send-strategy-settings"]')?.content ?? '');
    const surroundings = await openSurroundings(config.hostOrigins);
    const { open, host, asked } = compose(config, surroundings);
    const opening = open();
    // Until there is something to show, the page shows what it came with: to draw that too would only take time.
    // Drawing keeps the page busy for as long as an answer takes to come, so what is asked first goes out before it.
    const sent = opening.then(() => Promise.race([asked, wait(shortly)]));
    const drawable = Promise.all([opening, fetchTheme(host.theme()), sent]);
    const first = await Promise.race([drawable, wait(soon)]).catch(() => undefined);
    createRoot(root).render(<Tab open={first ? open : firstThen(opening, open)} host={host} first={first?.[0]} />);
  } catch (thrown) {
    if (!(thrown instanceof ConfigFault)) throw thrown;
    root.textContent = thrown.message;
  }
  sayReady();
}

/** What has been begun already, then anew each time. */
function firstThen<T>(begun: Promise<T>, anew: () => Promise<T>): () => Promise<T> {
  let calls = 0;
  return () => ((calls += 1) === 1 ? begun : anew());
}

/**
 * Puts the program together: what the screens show comes from the device, what the device knows from the site. `asked`: a question is
 * on its way there.
 */
function compose(
  config: Config,
  surroundings: Surroundings,
): { open: () => Promise<Workspace>; host: Host; asked: Promise<void> } {
  let asking = (): void => undefined;
  const asked = new Promise<void>((done) => (asking = done));
  const connection = onceConnected(() =>
    import(/* webpackChunkName: "connect" */ './connect').then(({ connect }) => connect(config, surroundings, asking)),
  );
  for (const fetching of [connection(), fetchExchange()]) fetching.catch(() => undefined);
  let workspace: Workspace | undefined;
  const open = async (): Promise<Workspace> => {
    workspace?.close();
    const account = surroundings.account ?? (await whoIsSignedIn(connection));
    workspace = await openFor(account, config, connection);
    return workspace;
  };
  const host: Host = {
    ...surroundings,
    place: placeOf(config, surroundings.place),
    signIn: async () => (await connection()).signIn.ask(),
    allowNotices: async () => (await connection()).allowNotices(),
    library: async () => (await connection()).library,
    signOut: async () => {
      await workspace?.wipe();
      await (await connection()).signIn.signOut();
    },
    now: () => new Date(),
    newKey: () => crypto.randomUUID(),
    siteAddress: config.siteAddress,
    clientId: config.clientId,
  };
  return { open, host, asked };
}

const fetchExchange = () => import(/* webpackChunkName: "exchange" */ '../workspace/exchange');

async function openFor(account: Account, { siteId }: Config, connection: () => Promise<Connection>): Promise<Workspace> {
  const identity: Identity = { tenant: account.tenantId, person: account.entraId, site: siteId };
  const name = nameFor(identity);
  const device = await openDevice(identity, wait);
  const alone = device.keptIn === 'memory';
  // A browser that gives the page no storage refuses it locks too; there is nothing to share then.
  const lockCalled = (called: string) => ('locks' in navigator && !alone ? browserLock(navigator.locks, called) : pageLock());
  const person = { entraId: account.entraId, name: account.name };
  return openWorkspace({
    site: siteBehind(connection),
    device,
    person,
    schemaVersion,
    newKey: () => crypto.randomUUID(),
    exchange: async (reach) => (await fetchExchange()).createExchange(reach),
    findPupil: (text) => findUpns(text).map(({ index, length }) => text.slice(index, index + length))[0],
    lock: lockCalled(name),
    channel: 'BroadcastChannel' in window && !alone ? browserChannel(name) : noChannel,
    telling: {
      person,
      lock: lockCalled(`${name}/notices`),
      notify: async (call, going) => (await connection()).notify(call, going),
    },
    surroundings: {
      alarm: (milliseconds, ring) => {
        const timer = setTimeout(ring, milliseconds);
        return () => clearTimeout(timer);
      },
      now: () => new Date(),
      visible: () => !document.hidden,
      onWake: (listener) => {
        window.addEventListener('online', listener);
        document.addEventListener('visibilitychange', listener);
        return () => {
          window.removeEventListener('online', listener);
          document.removeEventListener('visibilitychange', listener);
        };
      },
    },
  });
}

/** Outside Teams nobody is known before the sign-in has said who it is. Rejects with a Fault when a person has to act. */
async function whoIsSignedIn(connection: () => Promise<Connection>): Promise<Account> {
  const { signIn } = await connection();
  if (signIn.account() === undefined) await signIn.getToken();
  const account = signIn.account();
  if (account === undefined) throw new Fault('signedOut', 'The person has to sign in');
  return account;
}

/** One connection for the page; after a failure the next who asks tries anew. */
function onceConnected(make: () => Promise<Connection>): () => Promise<Connection> {
  let made: Promise<Connection> | undefined;
  return () => {
    made ??= make().catch((thrown: unknown) => {
      made = undefined;
      throw thrown instanceof Fault ? thrown : new Fault('offline', 'Part of the program could not be loaded');
    });
    return made;
  };
}

function siteBehind(connection: () => Promise<Connection>): Site {
  const site = async (): Promise<Site> => (await connection()).site;
  return {
    readSettings: async () => (await site()).readSettings(),
    read: async (asks, settings) => (await site()).read(asks, settings),
    write: async (writes, settings) => (await site()).write(writes, settings),
    mayWrite: async (row, settings) => (await site()).mayWrite(row, settings),
    check: async (settings) => (await site()).check(settings),
  };
}
