import { join } from 'node:path';
import { createSandbox } from '../createSandbox';
import type { Sandbox } from '../sandbox';
import { openPorts } from '../ports';
import type { OpenPorts, Ports } from '../ports';
import { PortTrouble } from '../serving/webServer';
import { buildPages, isStale } from './build';
import { createDailyRun } from './dailyRun';
import type { DailyRun } from './dailyRun';
import { portNames, startOptions } from './options';
import { databaseFile, noteRunning } from '../../runningSandbox';

/** Where and how to start; `say` gets each line for the person. */
export interface Start {
  root: string;
  args: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  say(line: string): void;
  /** Makes the job that posts reminders, which then runs by itself, for a tab at this address. */
  reminderJob?: (sandbox: Sandbox, tabAddress: string) => () => Promise<string>;
}

/** How often it is looked whether a morning has come by itself, in milliseconds. */
const lookEvery = 60_000;

/** A started sandbox. */
export interface Started {
  addresses: OpenPorts;
  close(): Promise<void>;
}

/** Opens the database and the ports, builds the pages where needed, and says the one address to open. Rejects with a sentence. */
export async function startSandbox({ root, args, environment, say, reminderJob }: Start): Promise<Started> {
  const { ports, scene = 'brindlewick' } = startOptions(args, environment);
  const sandbox = await createSandbox({ file: join(root, databaseFile), scene });
  let run: (() => Promise<string>) | undefined;
  // Where the tab is served is known once its port is open.
  const daily: DailyRun | undefined =
    reminderJob && createDailyRun(sandbox, () => (run ??= reminderJob(sandbox, `${addresses.tab}/index.html`))());
  const addresses: OpenPorts = await open(sandbox, ports, join(root, 'dist'), daily).catch(async (error: unknown) => {
    await sandbox.close();
    throw error;
  });
  const forget = await noteRunning(root, addresses.tenant);
  const timer = daily && setInterval(() => void daily.look(), lookEvery);
  const close = async () => {
    clearInterval(timer);
    await addresses.close();
    await daily?.idle();
    await sandbox.close();
    await forget();
  };
  try {
    if (await isStale(root)) {
      say('Building the pages; this takes about half a minute the first time …');
      await buildPages(root);
    }
  } catch (error) {
    await close();
    throw error;
  }
  if (daily?.state().running) void daily.runNow();
  say(`Open ${addresses.window} (Ctrl+C ends it)`);
  return { addresses, close };
}

async function open(sandbox: Sandbox, ports: Ports, dist: string, daily: DailyRun | undefined): Promise<OpenPorts> {
  try {
    return await openPorts(sandbox, ports, dist, daily);
  } catch (error) {
    if (!(error instanceof PortTrouble)) throw error;
    const name = (Object.keys(ports) as (keyof Ports)[]).find((one) => ports[one] === error.port) ?? 'window';
    const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.code})`;
    throw new Error(`Port ${error.port} ${why}. Choose another: npm start -- --${portNames[name].flag} ${error.port + 100}`);
  }
}
