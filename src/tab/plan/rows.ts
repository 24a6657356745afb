import type { ActionView, ObjectiveView, Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { nameOf } from '../../domain/people';
import type { Status } from '../../domain/update';

/** What the person asked to see of a plan. */
export interface Sieve {
  statuses: ReadonlySet<Status>;
  words: string;
  /** Only actions led by this person. */
  mine?: Key;
}

/** Nothing asked: everything is shown. */
export const noSieve: Sieve = { statuses: new Set(), words: '' };

/** Whether anything is hidden by what was asked. */
export function isSieving(sieve: Sieve): boolean {
  return sieve.statuses.size > 0 || sieve.words.trim() !== '' || sieve.mine !== undefined;
}

/** The objectives to show, with those of their actions that were asked for. An objective without any is left out. */
export function sift(outline: Outline, sieve: Sieve, snapshot: Snapshot): ObjectiveView[] {
  if (!isSieving(sieve)) return outline.objectives;
  const words = sieve.words.trim().toLowerCase();
  return outline.objectives
    .map((objective) => {
      const named = words !== '' && objective.kept.record.statement.toLowerCase().includes(words);
      const passes = (view: ActionView) => standsSo(view, sieve) && (named || says(view, words, snapshot));
      return { ...objective, actions: objective.actions.filter(passes) };
    })
    .filter(({ actions }) => actions.length > 0);
}

function standsSo(view: ActionView, { statuses, mine }: Sieve): boolean {
  const wanted = statuses.size === 0 || statuses.has(view.status);
  return wanted && (mine === undefined || view.kept.record.leadKey === mine);
}

function says({ ref, kept: { record } }: ActionView, words: string, snapshot: Snapshot): boolean {
  const lead = nameOf(snapshot, record.leadKey, record.leadText);
  return [ref, record.text, lead, record.support, record.dueText].some((text) => text.toLowerCase().includes(words));
}

/** One step up or down for an action: beyond the end of its objective it goes into the next. */
export function stepAction(outline: Outline, key: Key, step: 1 | -1): { objectiveKey: Key; index: number } | undefined {
  const place = outline.objectives.findIndex(({ actions }) => actions.some((view) => view.kept.record.key === key));
  const objective = outline.objectives[place];
  if (objective === undefined) return undefined;
  const index = objective.actions.findIndex((view) => view.kept.record.key === key) + step;
  if (index >= 0 && index < objective.actions.length) return { objectiveKey: objective.kept.record.key, index };
  const next = outline.objectives[place + step];
  return next && { objectiveKey: next.kept.record.key, index: step === 1 ? 0 : next.actions.length };
}
