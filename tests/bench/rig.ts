import { cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, CDPSession, Frame, Page } from 'playwright-core';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { openPorts, type OpenPorts } from '../../src/sandbox/ports';
import { launchBrowser } from '../chromium';
import { buildPlainTab } from './plainTab/build';
import { createWire, type Wire } from './wire';

/** Milliseconds of a round trip, and by how much the processor is slowed down: an old laptop on a school's network. */
export const roundTrip = 100;
export const slowDown = 4;

/** Which of the two tabs. */
export type Which = 'ours' | 'plain';

/** One tenant, both tabs in Teams windows of their own, and a browser. */
export interface Rig {
  sandbox: Sandbox;
  wire: Wire;
  ports: Record<Which, OpenPorts>;
  browser: Browser;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Opens a scene for measuring. Needs the built product. */
export async function openRig(scene: string): Promise<Rig> {
  const sandbox = await createSandbox({ scene });
  const plainDist = `${root}/node_modules/.cache/bench`;
  await buildPlainTab(`${plainDist}/tab`);
  await mkdir(`${plainDist}/window`, { recursive: true });
  await cp(`${root}/dist/window`, `${plainDist}/window`, { recursive: true });
  const wire = createWire(roundTrip);
  const free = { window: 0, tenant: 0, tab: 0 };
  const ours = await openPorts(sandbox, free, `${root}/dist`, undefined, wire.carry);
  const plain = await openPorts(sandbox, free, plainDist, undefined, wire.carry);
  const browser = await launchBrowser();
  return {
    sandbox,
    wire,
    ports: { ours, plain },
    browser,
    async close() {
      await browser.close();
      await ours.close();
      await plain.close();
      await sandbox.close();
    },
  };
}

/** Somebody's computer with one Teams window. */
export interface Device {
  context: BrowserContext;
  page: Page;
  cdp: CDPSession;
  /** The tab's own page, once the window has framed it. */
  tab(): Frame | undefined;
}

/** A computer on which nothing was opened yet. `script` runs in each page before the page's own. */
export async function openDevice(rig: Rig, script = ''): Promise<Device> {
  // Nothing is routed: a browser whose requests are looked at keeps no copies of files.
  const context = await rig.browser.newContext({ viewport: { width: 1664, height: 963 } });
  context.setDefaultTimeout(120_000);
  if (script) await context.addInitScript({ content: script });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const tab = (): Frame | undefined => {
    const origins = Object.values(rig.ports).map((ports) => ports.tab);
    return page.frames().find((one) => origins.includes(new URL(one.url() || 'about:blank').origin));
  };
  return { context, page, cdp, tab };
}
