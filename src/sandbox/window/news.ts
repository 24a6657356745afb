import type { Ask } from './askSandbox';

/** Something in a person's activity feed, as the control tells it. */
export interface Notice {
  id: string;
  at: string;
  /** Who did it; empty where an app speaks for itself. */
  from: string;
  text: string;
  preview: string;
  webUrl: string;
  read: boolean;
}

/** The job that posts reminders, where this sandbox runs it. `said` is what its last run said, at a moment of the calendar. */
export interface JobState {
  running: boolean;
  last: { at: string; said: string } | undefined;
}

/** What the window shows around its pages. */
export interface News {
  /** The moment it is in the tenant's calendar, and how many milliseconds that is ahead of this computer's clock. */
  now: string;
  offset: number;
  notices: Notice[];
  job: JobState | undefined;
}

/**
 * Asks for one person's (an alias) news every few seconds while somebody looks at the window, since another window or the command line
 * may move the calendar and speak to this person. Answers a way to ask at once.
 */
export function watchNews(ask: Ask, person: string, hear: (news: News) => void, every = 3_000): () => Promise<void> {
  async function refresh(): Promise<void> {
    const [calendar, notices, job] = await Promise.all([
      ask<{ now: string; offset: number }>('calendar'),
      ask<Notice[]>(`activity?person=${person}`),
      ask<JobState | { running?: undefined }>('job'),
    ]);
    // A sandbox that has ended is said by whatever is pressed next; until then the window stays as it is.
    if (calendar.error !== undefined) return;
    hear({
      now: calendar.now,
      offset: calendar.offset,
      notices: Array.isArray(notices) ? (notices as Notice[]) : [],
      job: job.running === undefined ? undefined : job,
    });
  }

  setInterval(() => {
    if (!document.hidden) void refresh();
  }, every);
  return refresh;
}
