import { amendedPlan, giveReason, isAgreed } from '../../domain/amendments';
import type { Instant } from '../../domain/day';
import type { Plan } from '../../domain/plan';
import type { Circumstances, Key } from '../../domain/record';
import type { Keeping } from '../school/keeping';
import type { School } from '../school/School';
import { keepSitting, keptSitting, type Sitting } from './keptSitting';

/** After a pause as long as this the next change begins another sitting. */
const longestPause = 60 * 60_000;

/** Whether a change still belongs to a sitting: until its reason is asked for no more, and after that for as long as the work goes on. */
export function goesOn({ until, reason }: Pick<Sitting, 'until' | 'reason'>, now: Instant): boolean {
  return reason === undefined || Date.parse(now) - Date.parse(until) <= longestPause;
}

/** The sittings in which somebody changes agreed plans, on whichever page they do. */
export interface Sittings {
  /** The plan of which it is asked why it is changed, and what was typed so far. */
  asked(): { plan: Plan; typed: string } | undefined;
  /** Calls when a sitting begins or has its answer; answers how to stop. */
  subscribe(heard: () => void): () => void;
  /** Keeps what is typed of a plan's reason so far. */
  type(planKey: Key, words: string): void;
  /** Asks no more in this sitting. */
  giveNone(planKey: Key): void;
  /** Writes the reason into the history for what was changed so far; it stands for what follows. Rejects as `Keeping.keep` does. */
  give(planKey: Key, reason: string, around: Pick<Circumstances, 'now' | 'newKey'>): Promise<void>;
}

/** The sittings of this page. From the first call on they follow what is kept in it. */
export function sittingsOn(school: Pick<School, 'keeping' | 'workspace'>): Sittings {
  const found = known.get(school.keeping) ?? follow(school);
  known.set(school.keeping, found);
  return found;
}

const known = new WeakMap<Keeping, Sittings>();

function follow({ keeping, workspace }: Pick<School, 'keeping' | 'workspace'>): Sittings {
  const sittings = new Map<Key, Sitting>();
  const listeners = new Set<() => void>();
  /** The one under way here or, when this page was opened, on the one before it. */
  const sittingOf = (planKey: Key): Sitting | undefined => sittings.get(planKey) ?? keptSitting(workspace, planKey);
  const note = (planKey: Key, sitting: Sitting): void => {
    sittings.set(planKey, sitting);
    void keepSitting(workspace, planKey, sitting).catch(() => undefined);
    for (const listener of listeners) listener();
  };
  const answer = (planKey: Key, reason: string): void => {
    const sitting = sittingOf(planKey);
    if (sitting) note(planKey, { ...sitting, reason, typed: '' });
  };
  keeping.because((changes, began) => {
    const planKey = amendedPlan(workspace.current(), changes);
    const sitting = planKey === undefined ? undefined : sittingOf(planKey);
    return sitting && goesOn(sitting, began) ? (sitting.reason ?? '') : '';
  });
  keeping.onKept((changes, now, why) => {
    const planKey = amendedPlan(workspace.current(), changes);
    if (planKey === undefined) return;
    const last = sittingOf(planKey);
    const goes = last !== undefined && goesOn(last, now);
    // Kept before its reason was known here, so that it is asked whether it stands for this, too.
    const missed = goes && why === '' ? (last.reason ?? '') : '';
    if (goes && missed === '') return void sittings.set(planKey, { ...last, until: now });
    note(planKey, { from: now, until: now, typed: missed });
  });
  return {
    asked() {
      const plans = [...workspace.current().plan.values()].map(({ record }) => record);
      for (const plan of plans.filter(isAgreed)) {
        const sitting = sittingOf(plan.key);
        if (sitting && sitting.reason === undefined) return { plan, typed: sitting.typed };
      }
      return undefined;
    },
    subscribe(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    type(planKey, words) {
      const sitting = sittingOf(planKey);
      if (sitting) note(planKey, { ...sitting, typed: words });
    },
    giveNone: (planKey) => answer(planKey, ''),
    async give(planKey, reason, around) {
      const sitting = sittingOf(planKey);
      if (sitting === undefined) return;
      await keeping.keep(giveReason({ planKey, from: sitting.from, until: around.now }, reason, around));
      answer(planKey, reason);
    },
  };
}
