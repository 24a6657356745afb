import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { openPorts } from '../../../src/sandbox/ports';
import { createDailyRun } from '../../../src/sandbox/starting/dailyRun';
import type { OpenPorts } from '../../../src/sandbox/ports';
import { launchBrowser, takesFunctions } from '../../chromium';

const root = fileURLToPath(new URL('../../..', import.meta.url));
// Each of jest's workers builds for itself: a folder that another one serves from must not be cleaned.
const dist = `${root}/node_modules/.cache/probe-${process.env.JEST_WORKER_ID ?? '1'}`;

/** A browser and the sandbox's window with the probe in the tab's place; one for all tests of a file, a context for each. */
export interface Visit {
  sandbox: Sandbox;
  ports: OpenPorts;
  browser: Browser;
  /** Addresses outside this computer that some page tried to reach. */
  outside: string[];
  newContext(): Promise<BrowserContext>;
  close(): Promise<void>;
}

export async function openVisit(): Promise<Visit> {
  await (built ??= buildProbe());
  const browser = await launchBrowser();
  const sandbox = await createSandbox();
  const daily = createDailyRun(sandbox, async () => 'The job has seen the day.');
  const ports = await openPorts(sandbox, { window: 0, tenant: 0, tab: 0 }, dist, daily);
  const outside: string[] = [];
  return {
    sandbox,
    ports,
    browser,
    outside,
    async newContext() {
      const context = await browser.newContext();
      context.setDefaultTimeout(10_000);
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname)) outside.push(request.url());
      });
      return takesFunctions(context);
    },
    async close() {
      await browser.close();
      await ports.close();
      await sandbox.close();
    },
  };
}

/** The files of a worker share their modules, and with them the probe. */
let built: Promise<void> | undefined;

/** The sandbox's window as `npm run build` has made it, and the probe in place of the tab. */
async function buildProbe(): Promise<void> {
  if (!existsSync(`${root}/dist/window/index.html`)) throw new Error('The window has to be built first: npm run build');
  await rm(dist, { recursive: true, force: true });
  await cp(`${root}/dist/window`, `${dist}/window`, { recursive: true });
  const webpack = `${root}/node_modules/webpack/bin/webpack.js`;
  const config = fileURLToPath(new URL('webpack.probe.js', import.meta.url));
  const told = ['--config', config, '--mode', 'development', '--env', `out=${dist}/tab`];
  await promisify(execFile)(process.execPath, [webpack, ...told], { cwd: root });
}

/** The framed app. */
export function tabIn(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="SEND Strategy"]');
}

/** Has the probe ask something and waits for its answer. */
export async function ask<T = Record<string, unknown>>(page: Page, name: string, argument = ''): Promise<T> {
  await start(page, name, argument);
  return answer<T>(page);
}

/** Only asks: for what is answered after something has been done in the window. */
export async function start(page: Page, name: string, argument = ''): Promise<void> {
  await tabIn(page).locator('input').fill(argument);
  await tabIn(page).getByRole('button', { name, exact: true }).click();
}

/** The answer to what was asked last. */
export async function answer<T = Record<string, unknown>>(page: Page): Promise<T> {
  const output = tabIn(page).locator('output:not(:empty)');
  return JSON.parse((await output.textContent()) ?? 'null') as T;
}
