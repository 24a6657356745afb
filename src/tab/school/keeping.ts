import type { Instant } from '../../domain/day';
import type { Change } from '../../domain/snapshot';
import { Fault } from '../../graph/faults';
import type { Clash, Workspace } from '../../workspace/workspace';
import type { Host } from '../host';
import { schoolDay } from '../words/days';
import { joinedChanges } from './joinedChanges';
import { isWriting, newTexts } from './newTexts';
import type { checkPupils } from './pupilCheck';
import type { Allowance } from './pupilRefusal';

/** How a commit is told and taken back. */
export interface Manner {
  /** What to say of it, with Undo beside it: `Deleted 2.3 Cover for visits`. Without it nothing is said. */
  say?: string;
  /** Changes of the same name that follow each other are taken back together: one field typed in bursts. */
  join?: string;
  /** Goes into the history. */
  reason?: string;
  /** What taking it back writes besides, for what is only ever added to. */
  alsoBack?(): Change[];
  /** It cannot be taken back, nor what led up to it. */
  forGood?: boolean;
  /** Its words were looked at before, since they stand in a record already: all of them, or those of some changes. */
  lookedAt?: boolean | ((change: Change) => boolean);
}

/** Hears of changes that were kept, when somebody set about it (no later than the history says that they were made), and why. */
export type Heard = (changes: readonly Change[], began: Instant, why: string) => void;

/** Why changes are made that begin at a moment. */
export type Why = (changes: readonly Change[], began: Instant) => string;

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
  /**
   * Rejects as `Workspace.commit` does, and with a PupilRefusal where a text may point to one pupil; then nothing is kept and
   * nothing remembered.
   */
  keep(changes: readonly Change[], manner?: Manner): Promise<void>;
  /** Settles two versions for one value: a change like any other, but one that is not remembered. Rejects as `Workspace.commit` does. */
  settle(clash: Clash, value: unknown): Promise<void>;
  /** Takes the latest remembered changes back, and says so or why not; then they can be taken back still. Never rejects. */
  undoLast(): Promise<void>;
  /** Remembers nothing of what was done so far. */
  forget(): void;
  /** How words are looked at for pupil data: given by the box they are typed in, so that it is there without a network. */
  checkBy(given: typeof checkPupils): void;
  /** Lets words stay for as long as the box is there that they stand in; answers how to put an end to it. */
  allow(allowance: Allowance): () => void;
  /**
   * Tells of what was kept without a reason of its own and since when, until the answer is called; soon also of what was kept while
   * nobody heard.
   */
  onKept(heard: Heard): () => void;
  /** From now on answers why changes are made that are given no other reason; empty where it is not said. */
  because(answer: Why): void;
  /** The reason that stands for changes made now. */
  why(changes: readonly Change[]): string;
  say(text: string): void;
  hush(): void;
  said(): Said | undefined;
  subscribe(listener: () => void): () => void;
}

const REMEMBERED = 50;

/** Keeping for one opened workspace. Nothing is remembered beyond the page: afterwards there is the history. */
export function createKeeping(workspace: Workspace, { now, newKey }: Pick<Host, 'now' | 'newKey'>): Keeping {
  const done: { changes: readonly Change[]; join?: string; alsoBack?(): Change[] }[] = [];
  const listeners = new Set<() => void>();
  const allowances = new Set<Allowance>();
  let check: typeof checkPupils | undefined;
  let fetching: Promise<void> | undefined;
  let undoing: Promise<void> = Promise.resolve();
  const hearing = new Set<Heard>();
  const unheard: Parameters<Heard>[] = [];
  let whyOf: Why = () => '';
  let said: Said | undefined;
  let turn = 0;

  function tell(text: string | undefined, undoable: boolean): void {
    said = text === undefined ? undefined : { text, undoable, turn: (turn += 1) };
    for (const listener of listeners) listener();
  }

  /** A box brings it along, words from elsewhere fetch it. Never rejects. */
  async function fetchCheck(): Promise<void> {
    const fetched = await import('./pupilCheck').catch(() => undefined);
    check ??= fetched?.checkPupils;
    fetching = undefined;
  }

  function kept(...told: Parameters<Heard>): void {
    if (hearing.size === 0) unheard.push(told);
    for (const heard of hearing) heard(...told);
  }

  function remember(changes: readonly Change[], { join, alsoBack }: Manner): void {
    const last = done.at(-1);
    if (join !== undefined && last?.join === join) last.changes = joinedChanges(last.changes, changes);
    else done.push({ changes, join, alsoBack });
    if (done.length > REMEMBERED) done.shift();
  }

  /** What could not be taken back stays the next to be. */
  async function takeBack(): Promise<void> {
    // Taking back is rare; what it needs is fetched then.
    const { undo } = await import('../../domain/undoing');
    const last = done.at(-1);
    if (last === undefined) return tell('There is nothing to undo', false);
    const { changes } = last;
    const back = [...undo(workspace.current(), changes), ...(last.alsoBack?.() ?? [])];
    if (back.length > 0) await workspace.commit(back);
    // What was joined to it meanwhile has not been taken back.
    if (last.changes === changes && done.includes(last)) done.splice(done.indexOf(last), 1);
    tell(back.length > 0 ? 'Undone' : 'It cannot be undone: it has been changed since', false);
  }

  /** The words for a refusal are fetched when there is one. */
  async function sayWhyNot(thrown: unknown): Promise<void> {
    const { refusalText } = await import('../faultText');
    tell(refusalText(thrown), true);
  }

  return {
    async keep(changes, manner = {}) {
      const { say, reason: given, forGood, lookedAt } = manner;
      if (changes.length === 0) return;
      const began = now().toISOString();
      const reason = given ?? whyOf(changes, began);
      const seen = typeof lookedAt === 'function' ? changes.filter(lookedAt) : [];
      const fresh = seen.length > 0 ? changes.filter((change) => !seen.includes(change)) : changes;
      const looks = lookedAt !== true && [given ?? '', ...fresh.flatMap(newTexts)].some(isWriting);
      const allowed = [...allowances];
      if (looks && check === undefined) fetching ??= fetchCheck();
      // Whatever comes while it is being fetched waits, too: nothing overtakes what was said before.
      if (fetching !== undefined) await fetching;
      if (looks) {
        // Without it nothing is kept.
        if (check === undefined) throw new Fault('offline', 'Part of the program could not be loaded');
        const at = { now: now().toISOString(), newKey, today: schoolDay(now()) };
        const context = { ...at, snapshot: workspace.current(), allowances: allowed };
        const checked = check(fresh, given ?? '', context);
        const why = [given === undefined ? reason : '', checked.reason].filter((one) => one !== '');
        await workspace.commit([...checked.changes, ...seen], why.join('. '));
      } else await workspace.commit(changes, reason);
      if (!given) kept(changes, began, reason);
      if (forGood) done.length = 0;
      else remember(changes, manner);
      if (say !== undefined) tell(say, !forGood);
    },
    async settle({ key, kind, recordKey, field }, value) {
      const began = now().toISOString();
      const before = workspace.current()[kind].get(recordKey)?.record;
      const changes = before ? [{ kind, before, after: { ...before, [field]: value } } as Change] : [];
      const why = whyOf(changes, began);
      await workspace.settle(key, value, why);
      kept(changes, began, why);
    },
    undoLast() {
      undoing = undoing.then(takeBack).catch(sayWhyNot);
      return undoing;
    },
    forget: () => void (done.length = 0),
    checkBy(given) {
      check = given;
    },
    allow(allowance) {
      allowances.add(allowance);
      return () => void allowances.delete(allowance);
    },
    onKept(heard) {
      hearing.add(heard);
      queueMicrotask(() => unheard.splice(0).forEach((told) => heard(...told)));
      return () => void hearing.delete(heard);
    },
    because(answer) {
      whyOf = answer;
    },
    why: (changes) => whyOf(changes, now().toISOString()),
    say: (text) => tell(text, false),
    hush: () => tell(undefined, false),
    said: () => said,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
