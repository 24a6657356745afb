import type { Job } from '../../../src/reminders/job';
import type { runReminders } from '../../../src/reminders/runReminders';
import type { School } from '../school';
import { isDone, onAnswer, onCard, onWrite } from './wires';

/** One way of breaking the job from outside: on its wires, or in how it is run. */
export interface JobSabotage {
  job?: (job: Job, runId: string, school: School) => Job;
  run?: (run: typeof runReminders, school: School) => typeof runReminders;
}

/** Every way in which the job is broken on purpose, by name. The simulation has to notice each. */
export const jobSabotages: Readonly<Record<string, JobSabotage>> = {
  'marks cards accepted before it sends them': {
    job: (job, runId) =>
      onAnswer(
        onWrite(job, (fields) =>
          fields['ReminderState'] === 'claimed'
            ? { ...fields, ReminderState: 'accepted', AcceptedAt: job.now().toISOString() }
            : fields,
        ),
        (fields) => (fields['ClaimedBy'] === runId ? { ...fields, ReminderState: 'claimed' } : fields),
      ),
  },
  'ignores that another run has a card': {
    job: (job, runId) =>
      onAnswer(job, (fields, asked) => {
        if (!('ClaimedBy' in fields) || fields['ClaimedBy'] === runId) return fields;
        return asked.includes('PlanKey%20eq')
          ? { ...fields, ClaimedUntil: longAgo }
          : { ...fields, ClaimedBy: runId, ClaimedUntil: never };
      }),
  },
  'takes claims over without a guard': {
    job: (job, _runId, { lists }) => ({
      ...job,
      fetch: (address, init) =>
        job.fetch(address, isClaim(address, init, lists.reminder!) ? { ...init, ...unguarded(init) } : init),
    }),
  },
  'keeps a log of its own for each run': {
    job: (job, runId) => {
      const renamed = onWrite(job, (fields) =>
        'ReminderState' in fields && 'RecordKey' in fields
          ? { ...fields, RecordKey: `${String(fields['RecordKey'])}.${runId}` }
          : fields,
      );
      const asked = {
        ...renamed,
        fetch: (address: string, init: RequestInit) =>
          renamed.fetch(
            lookFor(address, runId),
            typeof init.body === 'string' ? { ...init, body: lookFor(init.body, runId) } : init,
          ),
      };
      return onAnswer(asked, (fields) =>
        'ReminderState' in fields ? { ...fields, RecordKey: own(fields['RecordKey'], runId) } : fields,
      );
    },
  },
  'forgets when it said last that a review is late': {
    job: (job) =>
      onAnswer(job, (fields) =>
        /^(overdue|weekly)/.test(String(fields['Stage'])) ? { ...fields, AcceptedAt: longAgo } : fields,
      ),
  },
  'posts in holidays': {
    job: (job) =>
      onAnswer(job, (fields) =>
        'HalfTerms' in fields
          ? {
              ...fields,
              HalfTerms: JSON.stringify([{ name: 'autumn-1', academicYear: '2026/27', first: '2026-09-01', last: '2027-08-31' }]),
            }
          : fields,
      ),
  },
  'makes up for every day of a lost week': {
    run(run, school) {
      return async (schools, job) => {
        const now = job.now().getTime();
        const last = lastRuns.get(school) ?? now;
        for (let at = last + day; at < now - day / 2; at += day) await run(schools, { ...job, now: () => new Date(at) });
        lastRuns.set(school, now);
        return run(schools, job);
      };
    },
  },
  'never takes over a dead claim': {
    job: (job) => onAnswer(job, (fields) => ('ClaimedUntil' in fields ? { ...fields, ClaimedUntil: never } : fields)),
  },
  'takes silence for consent': {
    job: (job) => onCard(job, (send) => send().catch(() => isDone)),
  },
  'sends at once again what nobody answered': {
    job: (job) => onCard(job, (send) => send().catch(send)),
  },
  'does not say that a card may stand twice': {
    job: (job) => onWrite(job, (fields) => ('MayRepeat' in fields ? { ...fields, MayRepeat: false } : fields)),
  },
  'says of every card that it may stand twice': {
    job: (job) => onWrite(job, (fields) => ('ReminderState' in fields ? { ...fields, MayRepeat: true } : fields)),
  },
  'reminds of reviews that were held': {
    job: (job) => onAnswer(job, (fields) => ('HeldDate' in fields ? { ...fields, HeldDate: null } : fields)),
  },
  'posts no digest': {
    job: (job) =>
      onCard(job, (send, text) =>
        text.includes('plan%252F') || text.includes('plan%2Fplan') ? Promise.resolve(isDone) : send(),
      ),
  },
  'does not tell how it went': {
    job: (job) => onWrite(job, (fields) => ('RanAt' in fields ? { ...fields, RanAt: '2026-11-01T00:00:00.000Z' } : fields)),
  },
};

const day = 86_400_000;
const longAgo = '2000-01-01T00:00:00.000Z';
const never = '2099-01-01T00:00:00.000Z';
const lastRuns = new WeakMap<School, number>();

function isClaim(address: string, { body }: RequestInit, log: string): boolean {
  return typeof body === 'string' && body.includes('"ClaimedUntil"') && (address + body).includes(log);
}

function unguarded({ headers, body }: RequestInit): RequestInit {
  const others = new Headers(headers);
  others.delete('If-Match');
  return { headers: others, ...(typeof body === 'string' && { body: body.replaceAll('"If-Match":', '"X-Nothing":') }) };
}

/** A look for a key of the log's looks for the run's own. */
function lookFor(address: string, runId: string): string {
  return address.replace(
    /(RecordKey%20eq%20')([^']*\.(?:fortnight|threeDays|onTheDay|overdue|weekly-\d+|digest))(')/,
    `$1$2.${runId}$3`,
  );
}

function own(key: unknown, runId: string): string {
  return String(key).replace(`.${runId}`, '');
}
