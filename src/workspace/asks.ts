import type { Plan } from '../domain/plan';
import { planInUse } from '../domain/planInUse';
import type { Key, Kind } from '../domain/record';
import type { Ask } from '../lists/site';
import type { Held } from './held';
import { settingsOf } from './settings';

/** Kinds read whole. The history is read when somebody asks for it, the job's log by the job. */
const wholeKinds = [
  'person',
  'schoolPriority',
  'plan',
  'questionSet',
  'questionReview',
  'answer',
  'measure',
  'figure',
  'finding',
  'reason',
  'voice',
  'reminderRun',
] as const;

/** Kinds read plan by plan. */
export const planKinds = [
  'priority',
  'objective',
  'action',
  'milestone',
  'update',
  'comment',
  'planReview',
  'decision',
  'swotEntry',
  'ranking',
] as const;

/** Everything that may have changed since this device last heard. */
export function asksForChanges(held: Held, closed: ReadonlySet<Kind>): Ask[] {
  const kinds = [...wholeKinds, ...planKinds].filter((kind) => !closed.has(kind));
  const changes = kinds.flatMap((kind): Ask[] => {
    const since = held.meta.cursors[kind];
    return since ? [{ kind, want: 'changes', since }] : [];
  });
  const [row] = held.rows.settings.values();
  const settings: Ask[] = row?.item === undefined ? [] : [{ kind: 'settings', want: 'row', item: row.item }];
  return [...settings, ...changes];
}

/** What this device should hold and does not: whole lists, plans that are open, and the plan in use. */
export function asksForMissing(held: Held, closed: ReadonlySet<Kind>): Ask[] {
  const whole = wholeKinds.filter((kind) => !held.meta.cursors[kind]).map((kind): Ask => ({ kind, want: 'all' }));
  const inUse = firstPlan(held);
  const missing = planKinds.flatMap((kind) => {
    const known = held.meta.cursors[kind] ? [] : held.meta.plans;
    const plans = inUse && !held.meta.plans.includes(inUse) ? [...known, inUse] : known;
    return plans.map((planKey): Ask => ({ kind, want: 'ofPlan', planKey }));
  });
  return [...whole, ...missing].filter((ask) => !closed.has(ask.kind));
}

/** Which rows there are, of every list that cannot name what was deleted. */
export function asksForPresence(held: Held): Ask[] {
  const kinds = [...wholeKinds, ...planKinds].filter((kind) => held.meta.cursors[kind]?.by === 'modified');
  return kinds.map((kind) => ({ kind, want: 'presence' }));
}

/** The plan that opens first; before the plans are known, the one that the settings name. */
function firstPlan(held: Held): Key | undefined {
  const named = settingsOf(held)?.currentPlan ?? '';
  const plans = [...held.rows.plan.values()].map(({ record }) => record as Plan);
  return planInUse(plans, named)?.key ?? (plans.length === 0 && named !== '' ? named : undefined);
}
