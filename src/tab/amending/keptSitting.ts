import type { Instant } from '../../domain/day';
import type { Key } from '../../domain/record';
import type { Workspace } from '../../workspace/workspace';

/** Work on an agreed plan without a long pause: one reason stands for all of it. */
export interface Sitting {
  from: Instant;
  until: Instant;
  /** What was typed of the reason so far. */
  typed: string;
  /** The reason; empty where none is given. Missing for as long as it is asked for. */
  reason?: string;
}

/** The sitting that was under way when the page was last left: a question that nobody answered, or a reason that still stands. */
export function keptSitting({ draft }: Pick<Workspace, 'draft'>, planKey: Key): Sitting | undefined {
  try {
    const kept = JSON.parse(draft(nameOf(planKey)) || 'null') as Omit<Sitting, 'typed'> | null;
    return kept ? { ...kept, typed: draft(typedName(planKey)) } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a sitting on this device, beyond the page. */
export async function keepSitting(
  { keepDraft }: Pick<Workspace, 'keepDraft'>,
  planKey: Key,
  { from, until, typed, reason }: Sitting,
): Promise<void> {
  // What is typed is kept apart: words that may not stay on the device take nothing but themselves.
  await Promise.all([keepDraft(nameOf(planKey), JSON.stringify({ from, until, reason })), keepDraft(typedName(planKey), typed)]);
}

const nameOf = (planKey: Key) => `sitting/${planKey}`;
const typedName = (planKey: Key) => `sitting/${planKey}/typed`;
