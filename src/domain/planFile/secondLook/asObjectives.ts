import type { ReadAction, ReadObjective } from '../reading';
import { nests } from './nestedRefs';

/** These actions as objectives, with whatever is numbered under each. What else was said of them is noted. */
export function asObjectives(
  objectives: readonly ReadObjective[],
  actions: readonly ReadAction[],
  ids: ReadonlySet<string>,
): { objectives: ReadObjective[]; actions: ReadAction[] } {
  const over = actions.filter(({ id }) => ids.has(id));
  const refs = new Set(objectives.map(({ ref }) => ref));
  const made = over.map((action, at) => {
    const own = action.ref.replace(/[.)]$/, '');
    const ref = /^\d{1,2}$/.test(own) && !refs.has(own) ? own : String(objectives.length + at + 1);
    refs.add(ref);
    return { action, objective: asObjective(action, ref) };
  });
  return {
    objectives: [...objectives, ...made.map(({ objective }) => objective)],
    actions: actions.flatMap((one) => {
      if (ids.has(one.id)) return [];
      const home = made.find(({ action }) => nests(action, one));
      return [home ? { ...one, objective: home.objective.ref, asked: one.asked.filter((field) => field !== 'objective') } : one];
    }),
  };
}

function asObjective({ text, leads, due, successCriteria, cost, note, from }: ReadAction, ref: string): ReadObjective {
  const when = due && ('day' in due ? due.day : due.words);
  const told = [leads.length > 0 && `Lead: ${leads.join(', ')}`, when && `Due: ${when}`];
  const others = note.split('\n').filter((line) => line !== '' && !line.startsWith('Due: '));
  return { ref, text, successCriteria, cost, note: [...told.filter(Boolean), ...others].join('\n'), from };
}
