import { instantOf, localDay, seconds } from './days';
import { site } from './directory';
import type { Tenant } from './tenant';

/** The time by which rows, posts and notices are stamped. Tokens, Retry-After and weather go by the real time. */
export interface Calendar {
  now(): Date;
  /** The site's day, `2026-11-21`. */
  today(): string;
  /** Moves to an ISO instant, or to 08:00 in London on a day. Throws when it lies in the past of the calendar, or is neither. */
  moveTo(when: string): void;
}

/** The calendar of this tenant; it runs on with the real time from wherever it was moved to. */
export function createCalendar(tenant: Tenant): Calendar {
  return {
    now: tenant.calendar,
    today: () => localDay(tenant.calendar(), site.timeZone),
    moveTo: (when) => {
      const to = momentIn(when);
      const now = tenant.calendar();
      if (to < now) throw new Error(`The calendar stands at ${seconds(now)} and moves only forward; ${when} has passed already.`);
      tenant.set({ calendarAhead: to.getTime() - tenant.now().getTime() });
      tenant.save();
    },
  };
}

/** The moment that an ISO instant names, or 08:00 in London on a day. Throws on anything else. */
export function momentIn(when: string): Date {
  if (/^\d{4}-\d\d-\d\d$/.test(when) && isReal(when)) return instantOf(`${when}T08:00:00`, 'Europe/London');
  const at = new Date(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(when) ? when : NaN);
  if (Number.isNaN(at.getTime())) throw new Error(`“${when}” is neither a day (2026-11-21) nor an instant.`);
  return at;
}

/** JavaScript takes 31 February for 3 March. */
function isReal(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
