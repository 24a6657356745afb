import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { openPorts, type OpenPorts } from '../../src/sandbox/ports';
import { createDailyRun, type DailyRun } from '../../src/sandbox/starting/dailyRun';
import { reminderJob } from '../../src/sandbox/starting/reminderJob';
import { launchBrowser, takesFunctions } from '../chromium';

/** A sandbox on free ports with the built tab, and a browser to visit it with. */
export interface Stage {
  sandbox: Sandbox;
  /** The reminder job, which runs on each morning that the calendar is moved through by it. */
  daily: DailyRun;
  ports: OpenPorts;
  browser: Browser;
  /** A device of its own: nothing that another device holds is on it. */
  device(size?: Size): Promise<BrowserContext>;
  /** Lets somebody open the tab in the Teams window, on a device of their own unless one is given. */
  visit(person: string, how?: Visit): Promise<Visitor>;
  close(): Promise<void>;
}

/** Somebody in front of the Teams window. */
export interface Visitor {
  page: Page;
  /** The tab's own page, inside the window. */
  tab: FrameLocator;
}

export interface Size {
  width: number;
  height: number;
}

export interface Visit {
  device?: BrowserContext;
  theme?: 'light' | 'dark' | 'contrast';
  /** A phone's width for the tab. */
  phone?: boolean;
  /** What a deep link opens. */
  subPage?: string;
  size?: Size;
  /** Where the window is; its usual address unless said otherwise. */
  window?: string;
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const wide: Size = { width: 1664, height: 963 };

/** Sets the stage. `scene` and `begin` (the day it is) as for the sandbox. Close it when done. */
export async function openStage(scene = 'brindlewick', begin?: string): Promise<Stage> {
  if (!existsSync(`${dist}/tab/index.html`)) throw new Error('The journeys need the built tab: npm run build');
  const sandbox = await createSandbox({ scene, begin });
  let run: (() => Promise<string>) | undefined;
  const daily = createDailyRun(sandbox, () => (run ??= reminderJob(sandbox, `${ports.tab}/index.html`))());
  const ports = await openPorts(sandbox, { window: 0, tenant: 0, tab: 0 }, dist, daily);
  const browser = await launchBrowser();
  const device: Stage['device'] = async (size = wide) => readied(await browser.newContext({ viewport: size }));
  return {
    sandbox,
    daily,
    ports,
    browser,
    device,
    visit: async (person, how = {}) => visit(how.device ?? (await device(how.size)), how.window ?? ports.window, person, how),
    async close() {
      await browser.close();
      await ports.close();
      await sandbox.close();
    },
  };
}

/** No wait is longer than a person's patience. */
export async function readied(context: BrowserContext): Promise<BrowserContext> {
  context.setDefaultTimeout(15_000);
  return takesFunctions(context);
}

/** Opens the window for somebody and finds the tab in it. */
export async function visit(context: BrowserContext, window: string, person: string, how: Visit = {}): Promise<Visitor> {
  const page = await context.newPage();
  const asked = new URLSearchParams({ person, theme: how.theme ?? 'light' });
  if (how.phone) asked.set('width', '320');
  if (how.subPage) asked.set('subPageId', how.subPage);
  await page.goto(`${window}/?${asked.toString()}`);
  return { page, tab: page.frameLocator('iframe[title="SEND Strategy"]') };
}

/** The row of an action or objective, by words in it. */
export function row(tab: FrameLocator, words: string | RegExp) {
  return tab.getByRole('row', { name: words });
}

/** Waits until a row of one of our lists holds what is expected: it has reached the tenant. */
export async function arrives(
  sandbox: Sandbox,
  list: string,
  holds: (fields: Record<string, unknown>) => boolean,
): Promise<void> {
  const holding = () => {
    const found = [...sandbox.tenant.lists.values()].find(({ displayName }) => displayName === list);
    return [...(found?.items.values() ?? [])].some((item) => holds(item.fields as Record<string, unknown>));
  };
  await comes(holding, `No row of “${list}” came to hold what was expected`);
}

/** Waits until something is so. */
export async function comes(isSo: () => boolean | Promise<boolean>, otherwise = 'It did not come to be so'): Promise<void> {
  const deadline = Date.now() + 50_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
