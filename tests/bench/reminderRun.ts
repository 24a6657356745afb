import { runReminders } from '../../src/reminders/runReminders';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { median } from './figures';
import { cardDay, contentsOf, openTenant, playSchools, type Contents } from './manySchools';

/** What a run of the reminder job over many schools takes. */
export interface ReminderRun {
  schools: number;
  /** Requests a school, with nothing due and with one card due. */
  nothingDue: number;
  oneDue: number;
  /** The same for a school with ten years of plans. */
  largeNothingDue: number;
  largeOneDue: number;
  /** MiB by which the process's memory in use grew over a run in which every school had a card. */
  memory: number;
  /** Seconds that such a run takes here, and with one school that never answers. */
  seconds: number;
  secondsWithSilence: number;
  /** Schools that were done beside the silent one. */
  doneBesideSilence: number;
}

const atOnce = 8;

/** Runs the job over so many schools of the sample's size, and over one with ten years of plans. */
export async function measureReminderRun(count: number): Promise<ReminderRun> {
  const small: Sandbox[] = [];
  for (let at = 0; at < atOnce; at++) small.push(await openTenant('brindlewick'));
  const [before, after] = await beforeAndAfter(small[0]!);
  // Once for nothing: what is loaded and compiled by then is no part of the figures.
  await run(atOnce, small, before);
  const due = await run(count, small, before);
  const idle = await run(count, small, after);
  const silent = await run(count, small, before, 'school-000000000017');
  const large = [await openTenant('large')];
  const [largeBefore, largeAfter] = await beforeAndAfter(large[0]!);
  const largeDue = await run(1, large, largeBefore);
  const largeIdle = await run(1, large, largeAfter);
  return {
    schools: count,
    nothingDue: median(idle.requests),
    oneDue: median(due.requests),
    largeNothingDue: median(largeIdle.requests),
    largeOneDue: median(largeDue.requests),
    memory: due.memory,
    seconds: due.seconds,
    secondsWithSilence: silent.seconds,
    doneBesideSilence: silent.done,
  };
}

/** What a tenant's lists hold before its card was sent, and after. */
async function beforeAndAfter(sandbox: Sandbox): Promise<[Contents, Contents]> {
  const before = contentsOf(sandbox);
  await run(1, [sandbox], before);
  return [before, contentsOf(sandbox)];
}

interface Outcome {
  requests: number[];
  done: number;
  memory: number;
  seconds: number;
}

async function run(count: number, tenants: readonly Sandbox[], contents: Contents, silent?: string): Promise<Outcome> {
  const many = await playSchools(count, tenants, contents);
  const requests: number[] = [];
  const began = performance.now();
  const memory = memoryInUse();
  const results = await runReminders(many.schools, {
    fetch: (address, init) =>
      silent !== undefined && `${address}${String(init.body)}`.includes(silent.slice('school-'.length))
        ? new Promise<never>(() => undefined)
        : many.fetch(address, init),
    now: () => new Date(`${cardDay}T08:00:00Z`),
    wait: async () => undefined,
    newRunId: () => crypto.randomUUID(),
    // The job's own patience with a school, cut short.
    within: () => {
      const stop = new AbortController();
      setTimeout(() => stop.abort(new Error('too long')), 5000);
      return stop.signal;
    },
    atOnce,
    say: (_line, { school }) => void requests.push(many.done(school)),
  });
  const failed = results.filter(({ school, outcome }) => outcome !== 'done' && school !== silent);
  if (failed.length > 0) throw new Error(`The job failed where it should not: ${failed[0]!.line}`);
  return {
    requests,
    done: results.filter(({ outcome }) => outcome === 'done').length,
    memory: memoryInUse() - memory,
    seconds: (performance.now() - began) / 1000,
  };
}

function memoryInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
