import type { Plan } from '../domain/plan';
import { planInUse } from '../domain/planInUse';
import { planFactsOf, type PlanFacts } from '../domain/planFacts';
import type { PlanReview } from '../domain/planReview';
import type { Day } from '../domain/day';
import type { Kept, Kind } from '../domain/record';
import type { Reminder, ReminderRun } from '../domain/reminder';
import type { Settings } from '../domain/settings';
import { emptySnapshot, type Records } from '../domain/snapshot';
import { Fault } from '../graph/faults';
import type { Ask, Site } from '../lists/site';

/** A plan with what its cards follow from. */
export interface PlanGround {
  plan: Plan;
  reviews: Kept<PlanReview>[];
  log: Kept<Reminder>[];
}

/** What the owed cards follow from, as it stands in the school's lists. */
export interface Ground {
  /** Every plan that is reviewed: the one in use, which has the digest, comes first. Empty while there is none. */
  plans: PlanGround[];
  lastRun: Kept<ReminderRun> | undefined;
}

/** Reads it in one round trip; two where plans are running beside the one that the settings name. Throws a Fault. */
export async function readGround(site: Site, settings: Settings): Promise<Ground> {
  const run: Ask = { kind: 'reminderRun', want: 'key', key: 'lastRun' };
  const named = settings.currentPlan;
  const asks: Ask[] = [run, { kind: 'plan', want: 'all' }, ...(named === '' ? [] : asksOf(named))];
  const [lastRun, found, ...ofNamed] = await readAll(site, settings, asks);
  const plans = reviewedPlans(rowsOf('plan', found), named);
  const others = plans.filter(({ key }) => key !== named);
  const ofOthers =
    others.length === 0
      ? []
      : await readAll(
          site,
          settings,
          others.flatMap(({ key }) => asksOf(key)),
        );
  const groundOf = (plan: Plan): PlanGround => {
    const at = others.indexOf(plan) * 2;
    const [reviews, log] = at < 0 ? ofNamed : ofOthers.slice(at, at + 2);
    return { plan, reviews: rowsOf('planReview', reviews), log: rowsOf('reminder', log) };
  };
  return { plans: plans.map(groundOf), lastRun: rowsOf('reminderRun', lastRun)[0] };
}

/** The plan in use, unless it is closed; then whatever else is active. */
function reviewedPlans(rows: Kept<Plan>[], named: string): Plan[] {
  const open = rows.map(({ record }) => record).filter(({ removed, status }) => !removed && status !== 'closed');
  const inUse = planInUse(open, named);
  return inUse === undefined ? [] : [inUse, ...open.filter((plan) => plan !== inUse && plan.status === 'active')];
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
