import type { Doubt } from './doubt';
import type { ReadAction, ReadObjective } from './reading';
import type { Choice, Question } from './question';

/** Whether headings are objectives, once for all of a kind. Until it is said they are. */
export function askOfObjectives(objectives: readonly ReadObjective[], actions: readonly ReadAction[]): Question[] {
  return (['priority', 'sentence'] as const).flatMap((doubt) => {
    const about = (objective: ReadObjective) => actions.filter((action) => action.objective === objective.ref);
    const doubtful = objectives.filter((one) => one.doubt === doubt && about(one).length > 0);
    const [first] = doubtful;
    if (!first) return [];
    const { reason, other } = OF_DOUBT[doubt];
    const question: Question = {
      id: reason,
      field: 'objective',
      reason,
      said: first.text,
      heading: doubtful.length > 1 ? String(doubtful.length) : '',
      about: doubtful.flatMap(about).map(({ id }) => id),
      at: doubtful.flatMap(({ from }) => from.slice(0, 1)),
      forAll: true,
      choices: [{ value: { kind: 'leave' }, why: 'what the actions are for' }, other],
      proposed: 0,
    };
    return [question];
  });
}

const OF_DOUBT: Record<Doubt, { reason: Question['reason']; other: Choice }> = {
  priority: {
    reason: 'calledPriorities',
    other: { value: { kind: 'noObjectives', are: 'priority' }, why: 'the objectives are still to be written' },
  },
  sentence: { reason: 'sentenceAbove', other: { value: { kind: 'noObjectives', are: 'sentence' }, why: 'only about the table' } },
};

/** Each objective of the doubt as one without words, under the priority that it is, or with the sentence noted. */
export function asNoObjectives(objectives: readonly ReadObjective[], doubt: Doubt): ReadObjective[] {
  return objectives.map((one) => {
    if (one.doubt !== doubt) return one;
    const words = doubt === 'priority' ? `Priority: ${one.text}` : one.text;
    return { ...one, text: '', note: [words, one.note].filter(Boolean).join('\n') };
  });
}

/** Whether words above a table read like a sentence rather than a heading. */
export function isSentence(text: string): boolean {
  return /[.!?]$/.test(text.trim()) || text.trim().split(/\s+/).length > 14;
}
