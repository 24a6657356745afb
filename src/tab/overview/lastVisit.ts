import type { Instant } from '../../domain/day';
import type { Visit } from '../../domain/lastHere';
import { APART } from '../../domain/visits';
import type { Workspace } from '../../workspace/workspace';
import type { Host } from '../host';

/** Kept with the unsent words of screens: on this device alone, forgotten with everything else on it. */
const NAME = 'overview/visits';

interface Visits {
  /** When the visit before began to end: until then everything was seen. Empty at the first on this device. */
  before: Instant;
  /** When this one began; left out by an older program. */
  began?: Instant;
  /** When this one was last heard of. */
  now: Instant;
}

/**
 * Since when somebody is in the tab on this device, and when their visit before this one was last heard of here, which is when they
 * left it, went to another page or turned to something else.
 */
export function visitNow(workspace: Pick<Workspace, 'draft'>, now: Date): Visit {
  const { before, began, now: last } = visitsAt(workspace, now);
  return { began: began ?? last, before: before || undefined };
}

/**
 * Remembers that somebody is here, on whichever page. Coming back within half an hour goes on with the same visit, and so does
 * whoever has not turned away since, on the same day: a long morning's work in the plan does not take the news away.
 */
export function visit(workspace: Pick<Workspace, 'draft' | 'keepDraft'>, now: Date): void {
  const visits = visitsAt(workspace, now);
  here.set(workspace, visits);
  keep(workspace, visits);
}

/** Remembers that somebody turns away: the tab is hidden or closed. */
export function turnAway(workspace: Pick<Workspace, 'draft' | 'keepDraft'>, now: Date): void {
  const visits = visitsAt(workspace, now);
  here.delete(workspace);
  keep(workspace, visits);
}

/** Tells the person's other devices of this visit, as soon as what is shown is current. Answers how to stop waiting for that. */
export function tellVisit(
  workspace: Pick<Workspace, 'draft' | 'standing' | 'subscribe' | 'shareVisit'>,
  { now }: Pick<Host, 'now'>,
): () => void {
  const tell = (): boolean => {
    const { shown, offline, readOnly } = workspace.standing();
    if (shown !== 'current' || offline || readOnly) return false;
    // Whatever hinders it, the next page that is gone to tells it again.
    workspace.shareVisit(visitNow(workspace, now())).catch(() => undefined);
    return true;
  };
  if (tell()) return () => undefined;
  const stop = workspace.subscribe(() => tell() && stop());
  return stop;
}

function keep(workspace: Pick<Workspace, 'keepDraft'>, visits: Visits): void {
  void workspace.keepDraft(NAME, JSON.stringify(visits)).catch(() => undefined);
}

/** Where somebody is and has not turned away. */
const here = new WeakMap<object, Visits>();

function visitsAt(workspace: Pick<Workspace, 'draft'>, now: Date): Visits {
  const known = here.get(workspace) ?? readVisits(workspace.draft(NAME));
  const at = now.toISOString();
  if (known === undefined) return { before: '', began: at, now: at };
  const isSoon = now.getTime() - Date.parse(known.now) < APART * 60_000;
  const isStill = here.has(workspace) && known.now.slice(0, 10) === at.slice(0, 10);
  return isSoon || isStill ? { ...known, began: known.began ?? known.now, now: at } : { before: known.now, began: at, now: at };
}

function readVisits(text: string): Visits | undefined {
  try {
    const { before, began, now } = JSON.parse(text || 'null') as Visits;
    return typeof before === 'string' && !Number.isNaN(Date.parse(now)) ? { before, began, now } : undefined;
  } catch {
    return undefined;
  }
}
