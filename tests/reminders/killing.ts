import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { addDays } from '../../src/domain/day';
import type { PlanReview } from '../../src/domain/planReview';
import type { Reminder } from '../../src/domain/reminder';
import { openSite } from '../../src/lists/openSite';
import type { Reading } from '../../src/lists/site';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { openPorts } from '../../src/sandbox/ports';
import { reminderJob } from '../../src/sandbox/starting/reminderJob';
import { graphWith } from '../lists/tenant';

/** What became of one card whose run was killed. */
export interface Killed {
  /** The run was killed when it had sent so many requests; undefined where it came to its end before. */
  at: number | undefined;
  /** Cards that got into the channel for it. */
  posts: number;
  row: Reminder | undefined;
  /** What the run after the next had to say. */
  last: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const elevenMinutes = 660_000;
/** Requests of a run that posts one card, with the sign-in. */
const mostRequests = 10;

/**
 * Starts the job as a process of its own against a sandbox on ports, kills it (SIGKILL) at a random request, runs it again
 * after its claim has run out, and tells what became of each card.
 */
export async function killJob(times: number, random: () => number): Promise<Killed[]> {
  const sandbox = await createSandbox({ scene: 'brindlewick', begin: '2026-11-26T01:00:00Z' });
  // Each card that is killed here is of a review of its own.
  sandbox.weather.deleteRow('SEND plan reviews', '1');
  const watch = watched(sandbox);
  const ports = await openPorts(watch.sandbox, { window: 0, tenant: 0, tab: 0 }, root);
  const job = reminderJob(sandbox, `${ports.tab}/index.html`);
  const all: Killed[] = [];
  try {
    for (let count = 0; count < times; count++) {
      const review = await planOne(sandbox, `killed-${count}`);
      const before = sandbox.channel.posts().length;
      const at = await runAndKill(ports.tenant, watch, 1 + Math.floor(random() * mostRequests), random() * 10);
      sandbox.calendar.moveTo(new Date(sandbox.calendar.now().getTime() + elevenMinutes).toISOString());
      await job();
      const last = await job();
      const log = await rowsOf(sandbox, 'reminder');
      const row = log.find(({ record }) => record.reviewKey === review.key)?.record;
      all.push({ at, posts: sandbox.channel.posts().length - before, row, last });
      await hold(sandbox, review.key);
    }
    return all;
  } finally {
    await ports.close();
    await sandbox.close();
  }
}

interface Watch {
  sandbox: Sandbox;
  /** Called with the number of each request from now on, before it is carried out. */
  onRequest: (count: number) => void;
  /** Resolves when no request is under way. */
  idle: () => Promise<void>;
}

function watched(sandbox: Sandbox): Watch {
  const under = new Set<Promise<Response>>();
  let count = 0;
  let heard: (count: number) => void = () => undefined;
  return {
    sandbox: {
      ...sandbox,
      fetch: async (request, init) => {
        heard((count += 1));
        const answer = sandbox.fetch(request, init);
        under.add(answer);
        return answer.finally(() => under.delete(answer));
      },
    },
    set onRequest(listener: (count: number) => void) {
      count = 0;
      heard = listener;
    },
    idle: async () => void (await Promise.allSettled(under)),
  };
}

/** A request that was on its way when the process died is carried out all the same. */
async function runAndKill(tenant: string, watch: Watch, at: number, delay: number): Promise<number | undefined> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/reminders/main.ts', '--tenant', tenant], {
    cwd: root,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  let killedAt: number | undefined;
  let seen = 0;
  watch.onRequest = (count) => {
    seen = count;
    if (count !== at) return;
    setTimeout(() => {
      killedAt = seen;
      child.kill('SIGKILL');
    }, delay);
  };
  const [, signal] = (await ended) as [number | null, NodeJS.Signals | null];
  watch.onRequest = () => undefined;
  await watch.idle();
  return signal === 'SIGKILL' ? killedAt : undefined;
}

async function planOne(sandbox: Sandbox, key: string): Promise<PlanReview> {
  const site = await siteOf(sandbox);
  const { record: settings } = await site.readSettings();
  const due = addDays(sandbox.calendar.today(), 14);
  const held = { held: null, present: [], alsoPresent: '', note: '', removed: false };
  const after: PlanReview = { key, planKey: settings.currentPlan, due, ...held };
  await site.write([{ kind: 'planReview', after }], settings);
  return after;
}

async function hold(sandbox: Sandbox, key: string): Promise<void> {
  const site = await siteOf(sandbox);
  const { record: settings } = await site.readSettings();
  const { record, item, version } = (await rowsOf(sandbox, 'planReview')).find((kept) => kept.record.key === key)!;
  const after = { ...record, held: sandbox.calendar.today() };
  await site.write([{ kind: 'planReview', before: record, after, item, version }], settings);
}

async function rowsOf<K extends 'reminder' | 'planReview'>(sandbox: Sandbox, kind: K): Promise<Reading<K>['rows']> {
  const site = await siteOf(sandbox);
  const [reading] = await site.read([{ kind, want: 'all' }], (await site.readSettings()).record);
  return (reading as Reading<K>).rows;
}

async function siteOf(sandbox: Sandbox) {
  return openSite(graphWith(sandbox, await sandbox.token('priya'), []), sandbox.siteId, { check: 'created' });
}
