import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, LaunchOptions } from 'playwright-core';
import { findChromium } from './findChromium';
import type { FoundChromium } from './findChromium';

/** Starts a headless Chromium for tests and says in one line which. Close it when done; open a new context per test. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const found = await whichChromium();
  return chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    ...options,
    args: [...quietFlags(), ...(options.args ?? [])],
  });
}

/**
 * Lets pages run functions that a test hands them: what loads our TypeScript names each function inside by a function of its own,
 * which no page has.
 */
export async function takesFunctions(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  return context;
}

/** A browser that can be killed as a power cut would: no page is told, nothing is flushed. */
export interface KillableBrowser {
  browser: Browser;
  kill(): Promise<void>;
}

/** Starts Chromium on a profile folder of its own, which outlives a kill; start another on the same folder to see what was kept. */
export async function launchOnProfile(folder: string): Promise<KillableBrowser> {
  const found = await whichChromium();
  const args = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    '--disable-gpu',
    ...quietFlags(),
    'about:blank',
  ];
  const child = spawn(found.path, args, {
    env: { ...process.env, ...found.env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const browser = await chromium.connectOverCDP(await debuggingAddress(child.stderr));
  return {
    browser,
    async kill() {
      // The negative number names the whole process group: the renderers die with their browser.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
}

function debuggingAddress(output: NodeJS.ReadableStream): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    createInterface({ input: output })
      .on('line', (line) => {
        const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
        if (address) resolve(address);
        else said.push(line);
      })
      .on('close', () => reject(new Error(`Chromium ended before it could be driven: ${said.join(' ')}`)));
  });
}

let known: Promise<FoundChromium> | undefined;

function whichChromium(): Promise<FoundChromium> {
  known ??= findChromium().then((found) => {
    process.stdout.write(`Browser tests use ${found.path} (${found.from}).\n`);
    return found;
  });
  return known;
}

/** Keeps Chromium from looking anything up outside; the sandbox of its own cannot be had as root. */
function quietFlags(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ];
}
