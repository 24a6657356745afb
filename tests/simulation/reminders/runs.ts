import { Fault } from '../../../src/graph/faults';
import type { Job, School as Client } from '../../../src/reminders/job';
import { runReminders } from '../../../src/reminders/runReminders';
import { secret } from '../../../src/reminders/secret';
import type { School } from '../school';
import { readNow } from './ground';
import { openNotebook } from './notebook';
import type { Notebook } from './notebook';
import type { Run } from './run';
import type { JobSabotage } from './sabotages';

/** Starts runs of the job in the school's world, and ends them. */
export interface Runs {
  notebook: Notebook;
  living(): Run[];
  start(): Run;
  /** The process is killed, whatever it is doing. */
  kill(run: Run): Promise<void>;
}

/** The job's own app, as the tenant knows it. */
const app = 'SEND Strategy reminders';

/** Gives the job its right to the site. Nothing runs yet. */
export function openRuns(school: School, sabotage: JobSabotage): Runs {
  const { world, sandbox, count, tell } = school;
  const notebook = openNotebook(school);
  const all: Run[] = [];
  const tokens = new WeakMap<Run, Client['getToken']>();
  sandbox.weather.setSiteRole(app, 'write');

  function jobOf(run: Run): Job {
    let token: string | undefined;
    const waitingFor = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
      run.at = what;
      const value = await act();
      run.at = '';
      return value;
    };
    const ask = async (address: string, init: RequestInit): Promise<Response> => {
      const what = whatFor(school, address, init);
      return waitingFor(what, () =>
        world.errand(run.life, 'network', () => notebook.during(run, what, () => answerTo(school, address, init))),
      );
    };
    const job: Job = {
      fetch: ask,
      now: sandbox.calendar.now,
      wait: (milliseconds) =>
        waitingFor('waiting', () => new Promise((done) => void world.alarm(run.life, milliseconds, () => done()))),
      newRunId: () => run.id,
      within(milliseconds) {
        const control = new AbortController();
        world.alarm(run.life, milliseconds, () => {
          count('job ran out of time');
          run.troubled = true;
          control.abort(new Error('The time is up'));
        });
        return control.signal;
      },
    };
    tokens.set(run, (need) =>
      waitingFor('signing in', () =>
        world.errand(run.life, 'network', async () => {
          if (school.stormy() && world.random.chance(0.03)) throw new Fault('offline', 'The network is down');
          if (token === undefined || need) token = await sandbox.appToken(app);
          return token;
        }),
      ),
    );
    return sabotage.job?.(job, run.id, school) ?? job;
  }

  return {
    notebook,
    living: () => all.filter((run) => run.life.alive),
    start() {
      const run: Run = {
        id: `run-${all.length + 1}`,
        life: { alive: true },
        began: readNow(school),
        at: '',
        troubled: false,
      };
      if (all.some((one) => one.life.alive)) count('two jobs at once');
      all.push(run);
      notebook.looked(run.began);
      const job = jobOf(run);
      const client: Client = {
        name: 'Brindlewick Primary',
        siteId: sandbox.siteId,
        link: { teamsAppId: 'app', channelId: 'channel', tabAddress: 'https://send.brindlewick.example/index.html' },
        webhook: secret(sandbox.workflow.address),
        getToken: tokens.get(run)!,
      };
      tell(`${run.id} starts`);
      const running = (sabotage.run?.(runReminders, school) ?? runReminders)([client], job);
      void running.then(([result]) => {
        run.result = result;
        run.life.alive = false;
        if (result!.outcome === 'failed') run.troubled = true;
        if (result!.line.includes('another run has')) count('left to another run');
        // Graph names each request anew, which is no part of the story.
        tell(`${run.id} ends: ${result!.line.replace(/, request [\da-f-]+/g, '')}`);
      }, school.fail);
      return run;
    },
    async kill(run) {
      tell(`${run.id} is killed while ${run.at}`);
      count(`job ends at ${run.at || 'rest'}`);
      run.troubled = true;
      await world.kill(run.life);
    },
  };
}

/** What the job hears of an answer. Read whole at once, because a stream takes its own time. */
async function answerTo({ sandbox, tell }: School, address: string, init: RequestInit): Promise<Response> {
  const response = await sandbox.fetch(address, init);
  const text = await response.text();
  const { status, ok, headers } = response;
  if (status >= 400) tell(`  the job hears ${status}`);
  return { status, ok, headers, body: null, text: () => Promise.resolve(text) } as unknown as Response;
}

/** What a request is for, by the lists it names. */
function whatFor({ sandbox, lists }: School, address: string, { method = 'GET', body }: RequestInit): string {
  if (address === sandbox.workflow.address) return 'sending';
  const said = decodeURIComponent(address) + (typeof body === 'string' ? body : '');
  const writes =
    method === 'PATCH' ||
    said.includes('"PATCH"') ||
    ((said.includes('"POST"') || !address.includes('$batch')) && said.includes('"fields"'));
  if (writes && said.includes(lists.reminderRun!)) return 'reporting';
  if (writes && said.includes(lists.reminder!)) return said.includes('"ClaimedUntil"') ? 'claiming' : 'marking';
  return said.includes(lists.reminder!) && said.includes('RecordKey') && !said.includes(lists.planReview!)
    ? 'looking'
    : 'reading';
}
