import type { Instant } from '../../domain/day';
import type { Workspace } from '../../workspace/workspace';

/** Kept with the unsent words of screens: on this device alone, forgotten with everything else on it. */
const NAME = 'overview/visits';

/** Minutes after which coming back is another visit. */
const APART = 30;

interface Visits {
  /** When the visit before began to end: until then everything was seen. */
  before: Instant;
  /** When this one was last heard of. */
  now: Instant;
}

/**
 * Since when somebody has not been here: the end of their visit before this one. Undefined at the first. Coming back within half
 * an hour goes on with the same visit, so that a look at the plan does not take the news away.
 */
export function visit(workspace: Pick<Workspace, 'draft' | 'keepDraft'>, now: Date): Instant | undefined {
  const known = readVisits(workspace.draft(NAME));
  const goesOn = known !== undefined && now.getTime() - Date.parse(known.now) < APART * 60_000;
  const before = goesOn ? known.before : (known?.now ?? '');
  void workspace.keepDraft(NAME, JSON.stringify({ before, now: now.toISOString() } satisfies Visits)).catch(() => undefined);
  return before === '' ? undefined : before;
}

function readVisits(text: string): Visits | undefined {
  try {
    const { before, now } = JSON.parse(text || 'null') as Visits;
    return typeof before === 'string' && !Number.isNaN(Date.parse(now)) ? { before, now } : undefined;
  } catch {
    return undefined;
  }
}
