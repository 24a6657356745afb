import { amendedPlan, giveReason } from '../../domain/amendments';
import type { Instant } from '../../domain/day';
import type { Circumstances, Key } from '../../domain/record';
import type { School } from '../school/School';
import type { Keeping } from '../school/keeping';

/** Work on an agreed plan without a long pause: one reason stands for all of it. */
export interface Sitting {
  from: Instant;
  until: Instant;
  /** What was typed of the reason so far. */
  typed: string;
  /** The reason; empty where none is given. Missing for as long as it is asked for. */
  reason?: string;
}

/** After a pause as long as this the next change begins another sitting. */
const longestPause = 60 * 60_000;

/** Whether a change still belongs to a sitting: until its reason is asked for no more, and after that for as long as the work goes on. */
export function goesOn({ until, reason }: Pick<Sitting, 'until' | 'reason'>, now: Instant): boolean {
  return reason === undefined || Date.parse(now) - Date.parse(until) <= longestPause;
}

/** What a screen does about the sitting of the plan that it shows. */
export interface Attendance {
  /** Takes the sitting's reason, or an empty one; it stands for what is changed from now on, as long as this plan is shown. */
  answer(reason: string): void;
  /** Writes the reason into the history for what was changed so far, then answers with it. Rejects as `Keeping.keep` does. */
  give(reason: string, around: Pick<Circumstances, 'now' | 'newKey'>): Promise<void>;
  /** Another plan is shown: this one's reason stands for nothing any more, also where it is still being written. */
  leave(): void;
}

/** Follows the changes of an agreed plan for as long as it is on the screen; `asks` hears that a sitting has begun. */
export function attend(
  planKey: Key,
  { keeping, workspace }: Pick<School, 'keeping' | 'workspace'>,
  asks: () => void,
): Attendance {
  const sittings = sittingsOf(keeping);
  let left = false;
  const stand = (): void => {
    if (left) return;
    keeping.because(sittings.get(planKey)?.reason ?? '', (began) => {
      const sitting = sittings.get(planKey);
      return sitting !== undefined && goesOn(sitting, began);
    });
  };
  const deaf = keeping.onKept((changes, now) => {
    if (amendedPlan(workspace.current(), changes) !== planKey) return;
    const last = sittings.get(planKey);
    if (last !== undefined && goesOn(last, now)) return void (last.until = now);
    sittings.set(planKey, { from: now, until: now, typed: '' });
    stand();
    asks();
  });
  const answer = (reason: string): void => {
    const asked = sittings.get(planKey);
    if (asked) Object.assign(asked, { reason, typed: '' });
    stand();
  };
  stand();
  return {
    answer,
    async give(reason, around) {
      const asked = sittings.get(planKey);
      if (asked === undefined) return;
      await keeping.keep(giveReason({ planKey, from: asked.from, until: around.now }, reason, around));
      answer(reason);
    },
    leave() {
      left = true;
      deaf();
      keeping.because('');
    },
  };
}

/** The sitting of a plan on this page, if there was one. */
export function sittingOf(page: Keeping, planKey: Key): Sitting | undefined {
  return sittingsOf(page).get(planKey);
}

/** The sittings of a page, by plan: whoever looks at something else and comes back is asked on, or has given a reason already. */
function sittingsOf(page: Keeping): Map<Key, Sitting> {
  const found = known.get(page) ?? new Map<Key, Sitting>();
  known.set(page, found);
  return found;
}

const known = new WeakMap<Keeping, Map<Key, Sitting>>();
