import type { Decision, Verdict } from './decision';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';
import { postUpdate } from './speaking';
import { isSettled, statusOf, updatesOf } from './standing';
import type { Status } from './update';

/** Where an action stands from a decision on; undefined where it goes on as it stood. To complete and to stop say it themselves. */
export function standingAfter({ verdict, statusAfter }: Pick<Decision, 'verdict' | 'statusAfter'>): Status | undefined {
  if (verdict === '') return undefined;
  return endings[verdict] ?? (statusAfter === '' || isSettled(statusAfter) ? undefined : statusAfter);
}

/**
 * What a decision has to say of its action once its review is over, beyond what it said before: where it stands, or that what
 * was said before is taken back. On two devices at once it is said once: its key follows from the decision.
 */
export function outcome(snapshot: Snapshot, decision: Decision, { now }: Pick<Circumstances, 'now'>): Change[] {
  const { key, actionKey, reason, impact } = decision;
  if (snapshot.action.get(actionKey)?.record.removed !== false) return [];
  const updates = updatesOf(snapshot, actionKey);
  const own = updates.filter(({ record }) => record.key.startsWith(`${key}.`));
  const said = own.at(-1);
  const stillStands = said !== undefined && said === updates.at(-1);
  const wanted = standingAfter(decision) ?? (stillStands ? statusOf(updates.slice(0, updates.indexOf(own[0]!))) : undefined);
  const saidAlready = wanted === (said === undefined ? statusOf(updates) : said.record.status);
  if (wanted === undefined || saidAlready) return [];
  const update = { status: wanted, happened: reason, impact };
  return postUpdate(snapshot, actionKey, update, { now, newKey: () => `${key}.${own.length}` });
}

/** The outcome of a decision that was changed after its review was held; nothing while the review is still under way. */
export function outcomeOnceHeld(snapshot: Snapshot, decisionKey: Key, means: Pick<Circumstances, 'now'>): Change[] {
  const decision = snapshot.decision.get(decisionKey)?.record;
  const held = decision && snapshot.planReview.get(decision.reviewKey)?.record.held;
  return decision === undefined || held === null || held === undefined ? [] : outcome(snapshot, decision, means);
}

const endings: Partial<Record<Verdict, Status>> = { complete: 'complete', stop: 'stopped' };
