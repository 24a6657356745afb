import type { Sandbox } from '../sandbox';
import { momentIn } from '../tenant/calendar';

/** How the job stands. `last` is when (by the calendar) it ran last since the start, and the line it said. */
export interface JobState {
  running: boolean;
  last: { at: string; said: string } | undefined;
}

/** The job that posts reminders, as it runs by itself: at 08:00 on every morning of the calendar, unless it is switched off. */
export interface DailyRun {
  state(): JobState;
  /** Switches it off or on; the mornings that pass while it is off are lost to it. Kept over a restart. */
  setRunning(running: boolean): void;
  /** One run now, switched on or not. */
  runNow(): Promise<void>;
  /** Moves the calendar forward, through every morning in between, with a run at each. Throws as the calendar does. */
  moveTo(when: string): Promise<void>;
  /** To be called now and then: runs when a morning has come by the clock's own pace. */
  look(): Promise<void>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** What is kept while the job is switched off. */
const keptName = 'reminder job';

/** The daily run of a sandbox. `run` is one run of the job and answers its line; runs never overlap. */
export function createDailyRun({ calendar, tenant }: Sandbox, run: () => Promise<string>): DailyRun {
  let last: JobState['last'];
  let seen = calendar.now();
  let before = Promise.resolve();
  const isRunning = (): boolean => tenant.kept.get(keptName) !== 'off';

  async function runOnce(): Promise<void> {
    const at = calendar.now().toISOString();
    const said = await run().catch((error: unknown) => `It failed: ${error instanceof Error ? error.message : String(error)}`);
    last = { at, said };
  }

  async function moveTo(when: string): Promise<void> {
    const to = momentIn(when);
    if (to < calendar.now()) return calendar.moveTo(when);
    for (const morning of mornings(calendar.now(), to)) {
      calendar.moveTo(morning);
      if (isRunning()) await runOnce();
    }
    // After a run on the last morning it is a little later than that morning.
    if (to > calendar.now()) calendar.moveTo(when);
    seen = calendar.now();
  }

  async function look(): Promise<void> {
    const now = calendar.now();
    const due = mornings(seen, now).length > 0;
    seen = now;
    if (due && isRunning()) await runOnce();
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = before.then(work);
    before = done.catch(() => undefined);
    return done;
  }

  return {
    state: () => ({ running: isRunning(), last }),
    setRunning: (running) => {
      tenant.keep(keptName, running ? undefined : 'off');
      tenant.save();
    },
    runNow: () => inTurn(runOnce),
    moveTo: (when) => inTurn(() => moveTo(when)),
    look: () => inTurn(look),
    idle: () => inTurn(async () => undefined),
  };
}

/** The days whose 08:00 lies after one moment and not after the other, in order. */
function mornings(after: Date, upTo: Date): string[] {
  const days: string[] = [];
  for (let day = isoDay(after); momentIn(day) <= upTo; day = isoDay(new Date(Date.parse(day) + 24 * 3_600_000)))
    if (momentIn(day) > after) days.push(day);
  return days;
}

/** In UTC, whose day at 08:00 in London is London's. */
function isoDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}
