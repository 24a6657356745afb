import type { ReadObjective } from './reading';
import type { Question } from './question';

/** The objectives of a file that names no action, where there are several: one alone may as well be a title. */
export function aloneOf(objectives: readonly ReadObjective[]): ReadObjective[] {
  const worded = objectives.filter(({ text }) => /\p{L}{3}/u.test(text));
  return worded.length > 1 ? worded : [];
}

/** Whether they are a plan's, asked once. */
export function askOfAlone(objectives: readonly ReadObjective[]): Question[] {
  if (objectives.length === 0) return [];
  return [
    {
      id: 'objectivesAlone',
      field: 'include',
      reason: 'objectivesAlone',
      said: String(objectives.length),
      heading: '',
      about: [],
      at: objectives.flatMap(({ from }) => from.slice(0, 1)),
      forAll: true,
      choices: [true, false].map((include) => ({ value: { kind: 'include', include }, why: '' })),
      proposed: 0,
    },
  ];
}
