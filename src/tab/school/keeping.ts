import { isPlanned } from '../../domain/plannedKinds';
import type { Change } from '../../domain/snapshot';
import type { Workspace } from '../../workspace/workspace';

/** How a commit is told and taken back. */
export interface Manner {
  /** What to say of it, with Undo beside it: `Deleted 2.3 Cover for visits`. Without it nothing is said. */
  say?: string;
  /** Changes of the same name that follow each other are taken back together: one field typed in bursts. */
  join?: string;
  /** Goes into the history. */
  reason?: string;
  /** It cannot be taken back, nor what led up to it. */
  forGood?: boolean;
}

/** What is being said at the foot of the page. */
export interface Said {
  text: string;
  /** Whether there is something to take back. */
  undoable: boolean;
  /** Tells one from the next where both say the same. */
  turn: number;
}

/** Writing through the workspace, with the last changes remembered so that they can be taken back. */
export interface Keeping {
  /** Rejects as `Workspace.commit` does; then nothing is remembered. */
  keep(changes: readonly Change[], manner?: Manner): Promise<void>;
  /** Takes the latest remembered changes back, and says so. */
  undoLast(): Promise<void>;
  /** Tells of what was kept, until the answer is called. */
  onKept(heard: (changes: readonly Change[]) => void): () => void;
  /** Why the plan is changed from now on, where no other reason is given; empty when it is not said. */
  because(reason: string): void;
  say(text: string): void;
  hush(): void;
  said(): Said | undefined;
  subscribe(listener: () => void): () => void;
}

const REMEMBERED = 50;

/** Keeping for one opened workspace. Nothing is remembered beyond the page: afterwards there is the history. */
export function createKeeping(workspace: Workspace): Keeping {
  const done: { changes: readonly Change[]; join?: string }[] = [];
  const listeners = new Set<() => void>();
  const hearing = new Set<(changes: readonly Change[]) => void>();
  let standingReason = '';
  let said: Said | undefined;
  let turn = 0;

  function tell(text: string | undefined, undoable: boolean): void {
    said = text === undefined ? undefined : { text, undoable, turn: (turn += 1) };
    for (const listener of listeners) listener();
  }

  function remember(changes: readonly Change[], join: string | undefined): void {
    const last = done.at(-1);
    if (join !== undefined && last?.join === join) last.changes = joined(last.changes, changes);
    else done.push({ changes, join });
    if (done.length > REMEMBERED) done.shift();
  }

  return {
    async keep(changes, { say, join, reason: given, forGood } = {}) {
      if (changes.length === 0) return;
      const reason = given ?? (changes.some(({ kind }) => isPlanned(kind)) ? standingReason : '');
      await workspace.commit(changes, reason);
      for (const heard of hearing) heard(changes);
      if (forGood) done.length = 0;
      else remember(changes, join);
      if (say !== undefined) tell(say, !forGood);
    },
    async undoLast() {
      const last = done.pop();
      if (last === undefined) return tell('There is nothing to undo', false);
      // Taking back is rare; what it needs is fetched then.
      const { undo } = await import('../../domain/editing');
      const back = undo(workspace.current(), last.changes);
      if (back.length === 0) return tell('It cannot be undone: it has been changed since', false);
      await workspace.commit(back);
      tell('Undone', false);
    },
    onKept(heard) {
      hearing.add(heard);
      return () => void hearing.delete(heard);
    },
    because(reason) {
      standingReason = reason;
    },
    say: (text) => tell(text, false),
    hush: () => tell(undefined, false),
    said: () => said,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Two changes of one record become one from the first state to the last. */
function joined(earlier: readonly Change[], later: readonly Change[]): Change[] {
  const before = new Map(earlier.map((change) => [change.after.key, change]));
  return later.map((change) => {
    const first = before.get(change.after.key);
    return first === undefined ? change : ({ ...first, after: change.after } as Change);
  });
}
