import type { Instant } from '../../domain/day';
import type { Key } from '../../domain/record';
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

/** The sittings of a page, by plan: whoever looks at something else and comes back is asked on, or has given a reason already. */
export function sittingsOf(page: Keeping): Map<Key, Sitting> {
  const found = known.get(page) ?? new Map<Key, Sitting>();
  known.set(page, found);
  return found;
}

const known = new WeakMap<Keeping, Map<Key, Sitting>>();
