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

/** Since when somebody has not been in the tab: the end of their visit before this one. Undefined at the first on this device. */
export function lastVisit(workspace: Pick<Workspace, 'draft'>, now: Date): Instant | undefined {
  return visitsAt(workspace, now).before || undefined;
}

/**
 * Remembers that somebody is here, on whichever page. Coming back within half an hour goes on with the same visit, so that a look
 * at the plan does not take the news away.
 */
export function visit(workspace: Pick<Workspace, 'draft' | 'keepDraft'>, now: Date): void {
  void workspace.keepDraft(NAME, JSON.stringify(visitsAt(workspace, now))).catch(() => undefined);
}

function visitsAt({ draft }: Pick<Workspace, 'draft'>, now: Date): Visits {
  const known = readVisits(draft(NAME));
  const goesOn = known !== undefined && now.getTime() - Date.parse(known.now) < APART * 60_000;
  return { before: goesOn ? known.before : (known?.now ?? ''), now: now.toISOString() };
}

function readVisits(text: string): Visits | undefined {
  try {
    const { before, now } = JSON.parse(text || 'null') as Visits;
    return typeof before === 'string' && !Number.isNaN(Date.parse(now)) ? { before, now } : undefined;
  } catch {
    return undefined;
  }
}
