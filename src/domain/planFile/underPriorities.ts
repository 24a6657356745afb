import { priorityIn } from './drafts';
import { sameness } from './raw';
import type { PlanReading, ReadAction, ReadObjective } from './reading';

/** A priority with what stands under it. */
export interface UnderPriority {
  /** `P1`; empty for the objectives that stand under none. */
  number: string;
  title: string;
  objectives: { objective: ReadObjective; actions: ReadAction[] }[];
}

/** What was read in the order in which the plan will show it: priority by priority, then the objectives that belong to none. */
export function underPriorities({ priorities = [], objectives, actions }: PlanReading): UnderPriority[] {
  const titles = new Map<string, string>();
  for (const title of [...priorities.map((one) => one.title), ...objectives.map(({ note }) => priorityIn(note))])
    if (!titles.has(sameness(title))) titles.set(sameness(title), title);
  titles.delete('');
  const under = (name: string) =>
    objectives
      .filter(({ note }) => sameness(priorityIn(note)) === name)
      .map((objective) => ({ objective, actions: actions.filter((action) => action.objective === objective.ref) }));
  const ofNone = under('');
  return [
    ...[...titles].map(([name, title], at) => ({ number: `P${at + 1}`, title, objectives: under(name) })),
    ...(ofNone.length > 0 ? [{ number: '', title: '', objectives: ofNone }] : []),
  ];
}
