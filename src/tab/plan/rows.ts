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
