import { firstActions, sayTurn } from './currentPlan';
import { median } from './figures';
import { openDevice, type Device, type Rig, type Which } from './rig';
import { watchScript, type Seen } from './watch';
import type { Traffic } from './wire';

/** One opening of a tab: milliseconds from the navigation of its frame. */
export interface Opening {
  /** Rows of the plan are on the screen. */
  shown: number;
  /** They say what somebody else changed since. */
  current: number;
  /** What went over the wire until then. */
  traffic: Traffic;
}

/** Medians of several openings. */
export interface Openings {
  first: Opening;
  later: Opening;
}

/** Milliseconds for which a person looks at the plan. Ours lays out in them what the next opening reads; a plain tab keeps nothing. */
const lookedAt = 4000;

/** Opens a tab several times on a device where Teams is signed in: as the first time, and again. */
export async function measureOpenings(rig: Rig, which: Which, runs: number): Promise<Openings> {
  const [changing, staying] = firstActions(rig.sandbox);
  const stays = staying!.text.slice(0, 20).replace(/[^\w ]/g, '.');
  const device = await openDevice(rig, watchScript({ turn: /as of turn (\d+)\./, shown: new RegExp(stays) }));
  const address = `${rig.ports[which].window}/?person=priya`;
  let turn = Math.floor(Math.random() * 1000) * 1000;
  const openOnce = async (): Promise<Opening> => {
    turn += 1;
    sayTurn(rig.sandbox, changing!, turn);
    rig.wire.forget();
    await device.page.goto(address);
    const opening = await seenIn(rig, device, `turn${turn}`);
    if (which === 'ours') await new Promise((done) => setTimeout(done, lookedAt));
    return opening;
  };
  // Teams itself is signed in, and the sandbox and the browser are warm.
  await openOnce();
  const first: Opening[] = [];
  const later: Opening[] = [];
  for (let run = 0; run < runs; run++) {
    await forget(device, rig.ports[which].tab);
    first.push(await openOnce());
    later.push(await openOnce(), await openOnce());
  }
  await device.context.close();
  return { first: middle(first), later: middle(later) };
}

async function seenIn({ wire }: Rig, device: Device, key: string): Promise<Opening> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    await new Promise((done) => setTimeout(done, 200));
    // Until the window has framed the tab there is nobody to ask.
    const found = await device
      .tab()
      ?.evaluate(() => ({ origin: performance.timeOrigin, seen: (globalThis as unknown as { benchSeen: Seen }).benchSeen }))
      .catch(() => undefined);
    const current = found?.seen[key];
    if (found && current !== undefined && Number.isFinite(current)) {
      const traffic = wire.traffic(found.origin - 5, found.origin + current);
      return { shown: found.seen.shown!, current, traffic };
    }
    if (Date.now() > deadline) throw new Error(`The tab did not come to show ${key}`);
  }
}

/** As if the tab had never been opened on this device; Teams stays signed in. */
async function forget(device: Device, origin: string): Promise<void> {
  await device.tab()?.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await device.page.goto('about:blank');
  await device.cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await device.cdp.send('Network.clearBrowserCache');
}

function middle(openings: readonly Opening[]): Opening {
  const of = (pick: (one: Opening) => number) => median(openings.map(pick));
  return {
    shown: of(({ shown }) => shown),
    current: of(({ current }) => current),
    traffic: {
      requests: of(({ traffic }) => traffic.requests),
      inARow: of(({ traffic }) => traffic.inARow),
      fromGraph: of(({ traffic }) => traffic.fromGraph),
      files: of(({ traffic }) => traffic.files),
    },
  };
}
