import { amendedPlan, giveReason } from '../../domain/amendments';
import type { Instant } from '../../domain/day';
import type { Circumstances, Key } from '../../domain/record';
import type { School } from '../school/School';
import type { Keeping } from '../school/keeping';
import { keepSitting, keptSitting, type Sitting } from './keptSitting';

/** After a pause as long as this the next change begins another sitting. */
const longestPause = 60 * 60_000;

/** Whether a change still belongs to a sitting: until its reason is asked for no more, and after that for as long as the work goes on. */
export function goesOn({ until, reason }: Pick<Sitting, 'until' | 'reason'>, now: Instant): boolean {
  return reason === undefined || Date.parse(now) - Date.parse(until) <= longestPause;
}

/** What a screen does about the sitting of the plan that it shows. */
export interface Attendance {
  /** Keeps what is typed of the reason so far. */
  type(words: string): void;
  /** Takes the sitting's reason, or an empty one; it stands for what is changed from now on, as long as this plan is shown. */
  answer(reason: string): void;
  /** Writes the reason into the history for what was changed so far, then answers with it. Rejects as `Keeping.keep` does. */
  give(reason: string, around: Pick<Circumstances, 'now' | 'newKey'>): Promise<void>;
  /** Another plan is shown: this one's reason stands for nothing any more, also where it is still being written. */
  leave(): void;
}

/** Follows the changes of an agreed plan for as long as it is on the screen; `asks` hears that a sitting has begun. */
export function attend(planKey: Key, school: Pick<School, 'keeping' | 'workspace'>, asks: () => void): Attendance {
  const { keeping, workspace } = school;
  const sittings = sittingsOf(keeping);
  const note = (sitting: Sitting): void => {
    sittings.set(planKey, sitting);
    void keepSitting(workspace, planKey, sitting).catch(() => undefined);
  };
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
    note({ from: now, until: now, typed: '' });
    stand();
    asks();
  });
  const answer = (reason: string): void => {
    const asked = sittings.get(planKey);
    if (asked) note({ ...asked, reason, typed: '' });
    stand();
  };
  sittingOf(school, planKey);
  stand();
  return {
    type(words) {
      const asked = sittings.get(planKey);
      if (asked) note({ ...asked, typed: words });
    },
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

/** The sitting of a plan on this page or, when it was opened, on the one before it, if there was one. */
export function sittingOf({ keeping, workspace }: Pick<School, 'keeping' | 'workspace'>, planKey: Key): Sitting | undefined {
  const sittings = sittingsOf(keeping);
  const sitting = sittings.get(planKey) ?? keptSitting(workspace, planKey);
  if (sitting) sittings.set(planKey, sitting);
  return sitting;
}

/** The sittings of a page, by plan: whoever looks at something else and comes back is asked on, or has given a reason already. */
function sittingsOf(page: Keeping): Map<Key, Sitting> {
  const found = known.get(page) ?? new Map<Key, Sitting>();
  known.set(page, found);
  return found;
}

const known = new WeakMap<Keeping, Map<Key, Sitting>>();
