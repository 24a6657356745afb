import type { PlanReview } from '../../src/domain/planReview';
import type { Kind } from '../../src/domain/record';
import type { Records } from '../../src/domain/snapshot';
import { Fault } from '../../src/graph/faults';
import { openSite } from '../../src/lists/openSite';
import type { Reading, Site } from '../../src/lists/site';
import type { Job, School, SchoolResult } from '../../src/reminders/job';
import { runReminders } from '../../src/reminders/runReminders';
import { secret } from '../../src/reminders/secret';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { graphWith } from '../lists/tenant';
import { inScene } from '../sandbox/inScene';

/** The sample school with its lists, its channel and a clock that only moves when it is told to, or waited by. */
export interface Trial {
  sandbox: Sandbox;
  settings: Records['settings'];
  school: School;
  /** What the job is given, with anything else in its place. */
  job: (other?: Partial<Job>) => Job;
  /** One run for the school. */
  run: (other?: Partial<Job>, school?: Partial<School>) => Promise<SchoolResult>;
  /** Moves the clock to 08:00 UTC on a day, or on by some milliseconds. */
  moveTo: (day: string) => void;
  pass: (milliseconds: number) => void;
  /** Titles of the cards in the channel, oldest first. */
  titles: () => string[];
  /** Every row of a list, as records. */
  rows: <K extends Kind>(kind: K) => Promise<Records[K][]>;
  plan: (review: Partial<PlanReview>) => Promise<void>;
  hold: (review: string, day: string) => Promise<void>;
}

/** A review of the sample's plan as the sample has it, due on Thu 10 Dec 2026. */
export const review: PlanReview = {
  key: 'autumn',
  planKey: '',
  due: '2026-12-10',
  held: null,
  present: [],
  alsoPresent: '',
  note: '',
  removed: false,
};

/** Opens the sample school early on a day, with the one review it has planned, for Thu 10 Dec. */
export async function openTrial(day = '2026-11-26'): Promise<Trial> {
  let clock = Date.parse(`${day}T08:00:00Z`);
  const sandbox = await inScene('brindlewick', { now: () => new Date(clock) });
  const { record: settings } = await (await siteOf(sandbox)).readSettings();
  const rows: Trial['rows'] = async (kind) => {
    const [reading] = await (await siteOf(sandbox)).read([{ kind, want: 'all' }], settings);
    if (reading === undefined || reading instanceof Fault) throw reading ?? new Error('nothing was read');
    return reading.rows.map(({ record }) => record) as never;
  };
  const plan: Trial['plan'] = async (given) => {
    const after = { ...review, planKey: settings.currentPlan, ...given };
    const [written] = await (await siteOf(sandbox)).write([{ kind: 'planReview', after }], settings);
    if (written?.outcome !== 'accepted') throw new Error(`The review was not written: ${written?.outcome}`);
  };
  const hold: Trial['hold'] = async (key, held) => {
    const senco = await siteOf(sandbox);
    const [found] = await senco.read([{ kind: 'planReview', want: 'key', key }], settings);
    const { record, item, version } = (found as Reading<'planReview'>).rows[0]!;
    await senco.write([{ kind: 'planReview', before: record, after: { ...record, held }, item, version }], settings);
  };
  const school: School = {
    name: 'Brindlewick Primary',
    siteId: sandbox.siteId,
    link: {
      teamsAppId: '5d0c2c57-5f1e-4d5e-9f43-2b1a70e6c101',
      channelId: '19:leadership@thread.tacv2',
      tabAddress: 'https://send.brindlewick.example/index.html',
    },
    webhook: secret(sandbox.workflow.address),
    getToken: () => sandbox.appToken('SEND Strategy reminders'),
  };
  let runs = 0;
  const job: Trial['job'] = (other) => ({
    fetch: (address, init) => sandbox.fetch(address, init),
    now: () => new Date(clock),
    wait: async (milliseconds) => void (clock += milliseconds),
    newRunId: () => `run-${(runs += 1)}`,
    within: () => new AbortController().signal,
    ...other,
  });
  return {
    sandbox,
    settings,
    school,
    job,
    run: async (other, changed) => (await runReminders([{ ...school, ...changed }], job(other)))[0]!,
    moveTo: (to) => void (clock = Date.parse(`${to}T08:00:00Z`)),
    pass: (milliseconds) => void (clock += milliseconds),
    titles: () => sandbox.channel.posts().map(({ card }) => titleOf(card)),
    rows,
    plan,
    hold,
  };
}

/** A card's first words. */
export function titleOf(card: object): string {
  return (card as { body: { text: string }[] }).body[0]!.text;
}

async function siteOf(sandbox: Sandbox): Promise<Site> {
  return openSite(graphWith(sandbox, await sandbox.token('priya'), []), sandbox.siteId, { check: 'created' });
}
