import type { Sandbox } from '../sandbox';
import type { DailyRun } from '../starting/dailyRun';
import { workflowNow } from '../tenant/workflow';

/** What is asked of the calendar and of the job that goes by it. */
export interface CalendarRequest {
  /** A day or an ISO instant to move forward to. */
  to?: string;
  /** Switches the job on or off. */
  running?: boolean;
  /** Has the job run once. */
  run?: boolean;
}

/** The calendar, the job (where this sandbox runs it), and what came of both. */
export function calendarRoutes(
  sandbox: Sandbox,
  daily: DailyRun | undefined,
): Record<string, (body: CalendarRequest) => unknown> {
  const day = () => ({
    now: sandbox.calendar.now().toISOString(),
    today: sandbox.calendar.today(),
    offset: sandbox.tenant.setting.calendarAhead,
  });
  return {
    'GET calendar': day,
    'POST calendar': async ({ to = '' }) => {
      await (daily ?? sandbox.calendar).moveTo(to);
      return day();
    },
    'GET job': () => daily?.state() ?? {},
    'POST job': async ({ running, run }) => {
      if (!daily) throw new Error('This sandbox does not run the job; npm start does.');
      if (running !== undefined) daily.setRunning(running);
      if (run) await daily.runNow();
      return daily.state();
    },
    'GET posts': () => sandbox.channel.posts(),
    'GET workflow': () => ({
      off: workflowNow(sandbox.tenant).off,
      runs: sandbox.tenant.entries.flatMap((one) => (one.kind === 'run' ? [one.run] : [])),
    }),
  };
}
