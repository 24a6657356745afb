import type { Plan } from '../domain/plan';
import { planFactsOf, type PlanFacts } from '../domain/planFacts';
import type { PlanReview } from '../domain/planReview';
import type { Day } from '../domain/day';
import type { Kept, Kind } from '../domain/record';
import type { Reminder, ReminderRun } from '../domain/reminder';
import type { Settings } from '../domain/settings';
import { emptySnapshot, type Records } from '../domain/snapshot';
import { Fault } from '../graph/faults';
import type { Ask, Site } from '../lists/site';

/** What the owed cards follow from, as it stands in the school's lists. */
export interface Ground {
  /** The plan in use; undefined while there is none. */
  plan: Plan | undefined;
  reviews: PlanReview[];
  log: Kept<Reminder>[];
  lastRun: Kept<ReminderRun> | undefined;
}

/** Reads it in one round trip (two where the settings name no plan). Throws a Fault. */
export async function readGround(site: Site, settings: Settings): Promise<Ground> {
  const run: Ask = { kind: 'reminderRun', want: 'key', key: 'lastRun' };
  const named = settings.currentPlan;
  const plans: Ask = named === '' ? { kind: 'plan', want: 'all' } : { kind: 'plan', want: 'key', key: named };
  const [lastRun, found, ...ofNamed] = await readAll(site, settings, [run, plans, ...(named === '' ? [] : asksOf(named))]);
  const there = rowsOf('plan', found).map(({ record }) => record);
  const plan = there.find(({ status, removed }) => !removed && (named === '' ? status === 'active' : status !== 'closed'));
  const ofPlan = plan === undefined || named !== '' ? ofNamed : await readAll(site, settings, asksOf(plan.key));
  return {
    plan,
    reviews: rowsOf('planReview', ofPlan[0]).map(({ record }) => record),
    log: rowsOf('reminder', ofPlan[1]),
    lastRun: rowsOf('reminderRun', lastRun)[0],
  };
}

/** Reads the plan's numbers on a day, in one round trip for a plan of up to 5,000 rows of a kind. Throws a Fault. */
export async function readFacts(site: Site, settings: Settings, plan: Plan, today: Day): Promise<PlanFacts> {
  const [objectives, actions, updates, comments] = await readAll(site, settings, [
    ofPlan('objective', plan.key, ['planKey', 'rank', 'removed']),
    ofPlan('action', plan.key, ['planKey', 'objectiveKey', 'rank', 'due', 'removed']),
    ofPlan('update', plan.key, ['planKey', 'actionKey', 'status', 'at']),
    ofPlan('comment', plan.key, ['planKey', 'actionKey', 'act', 'about', 'at']),
  ]);
  const snapshot = {
    ...emptySnapshot,
    plan: new Map([[plan.key, { record: plan }]]),
    objective: byKey(rowsOf('objective', objectives)),
    action: byKey(rowsOf('action', actions)),
    update: byKey(rowsOf('update', updates)),
    comment: byKey(rowsOf('comment', comments)),
  };
  return planFactsOf(snapshot, plan.key, today)!;
}

function asksOf(planKey: string): Ask[] {
  return [
    ofPlan('planReview', planKey, ['planKey', 'due', 'held', 'removed']),
    ofPlan('reminder', planKey, [
      ...['planKey', 'reviewKey', 'due', 'stage', 'state', 'claimedBy'],
      ...['claimedUntil', 'acceptedAt', 'mayRepeat', 'because'],
    ] as (keyof Reminder)[]),
  ];
}

function ofPlan<K extends Kind>(kind: K, planKey: string, only: (keyof Records[K] & string)[]): Ask {
  return { kind, want: 'ofPlan', planKey, only };
}

async function readAll(site: Site, settings: Settings, asks: Ask[]): Promise<Kept<Records[Kind]>[][]> {
  const readings = await site.read(asks, settings);
  return readings.map((reading) => {
    if (reading instanceof Fault) throw reading;
    return reading.rows;
  });
}

function rowsOf<K extends Kind>(_kind: K, rows: Kept<Records[Kind]>[] = []): Kept<Records[K]>[] {
  return rows as Kept<Records[K]>[];
}

function byKey<R extends { key: string }>(rows: Kept<R>[]): Map<string, Kept<R>> {
  return new Map(rows.map((kept) => [kept.record.key, kept]));
}
