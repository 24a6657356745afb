import type { ReadAction, ReadObjective } from './reading';
import type { Question } from './question';

/**
 * Headings such as `Priority 1: Communication` with actions right under them: in one school they are the objectives, in another the
 * priorities, whose objectives the file does not say. Asked once for all; until then they are objectives.
 */
export function askOfPriorities(objectives: readonly ReadObjective[], actions: readonly ReadAction[]): Question[] {
  const about = (objective: ReadObjective) => actions.filter((action) => action.objective === objective.ref);
  const called = objectives.filter((one) => one.calledPriority && about(one).length > 0);
  const [first] = called;
  if (!first) return [];
  return [
    {
      id: 'calledPriorities',
      field: 'objective',
      reason: 'calledPriorities',
      said: first.text,
      heading: called.length > 1 ? String(called.length) : '',
      about: called.flatMap(about).map(({ id }) => id),
      at: called.flatMap(({ from }) => from.slice(0, 1)),
      forAll: true,
      choices: [
        { value: { kind: 'leave' }, why: 'what the actions are for' },
        { value: { kind: 'priorities' }, why: 'the objectives are still to be written' },
      ],
      proposed: 0,
    },
  ];
}

/** Each objective that the file calls a priority as one without words, under that priority. */
export function asPriorities(objectives: readonly ReadObjective[]): ReadObjective[] {
  return objectives.map((one) => {
    if (!one.calledPriority) return one;
    return { ...one, text: '', note: [`Priority: ${one.text}`, one.note].filter(Boolean).join('\n') };
  });
}
