import type { Doubt } from './doubt';
import { priorityIn } from './drafts';
import type { ReadAction, ReadObjective } from './reading';
import type { AnswerValue, Question } from './question';

/** Whether headings are objectives, once for all of a kind. Until it is said they are. */
export function askOfObjectives(objectives: readonly ReadObjective[], actions: readonly ReadAction[]): Question[] {
  const doubts = (Object.keys(OF_DOUBT) as Doubt[]).flatMap((doubt) => {
    const about = (objective: ReadObjective) => actions.filter((action) => action.objective === objective.ref);
    const doubtful = objectives.filter((one) => one.doubt === doubt && about(one).length > 0);
    const [first] = doubtful;
    if (!first) return [];
    const { reason, others } = OF_DOUBT[doubt];
    const open = others.filter(({ value }) => value.named !== 'byOutcome' || doubtful.every((one) => outcomeOf(one, about(one))));
    const question: Question = {
      id: reason,
      field: 'objective',
      reason,
      said: doubt === 'otherPriority' ? priorityIn(first.note) : first.text,
      heading: doubtful.length > 1 ? String(doubtful.length) : '',
      about: doubtful.flatMap(about).map(({ id }) => id),
      at: doubtful.flatMap(({ from }) => from.slice(0, 1)),
      forAll: true,
      choices: [{ value: { kind: 'leave' }, why: doubt === 'otherPriority' ? '' : 'what the actions are for' }, ...open],
      proposed: 0,
    };
    return [question];
  });
  return [...doubts, ...askOfNumbers(objectives, actions)];
}

/** Objectives that the file names by nothing but a number, with actions: once for all of them. */
function askOfNumbers(objectives: readonly ReadObjective[], actions: readonly ReadAction[]): Question[] {
  const bare = objectives.filter(({ text, ref }) => text === '' && actions.some(({ objective }) => objective === ref));
  if (bare.length === 0) return [];
  const refs = new Set(bare.map(({ ref }) => ref));
  return [
    {
      id: 'numberAlone',
      field: 'objective',
      reason: 'numberAlone',
      said: [...refs].join(', '),
      heading: bare.length > 1 ? String(bare.length) : '',
      about: actions.filter(({ objective }) => refs.has(objective)).map(({ id }) => id),
      at: bare.flatMap(({ from }) => from.slice(0, 1)),
      forAll: true,
      choices: [
        { value: { kind: 'leave' }, why: '' },
        { value: { kind: 'include', include: false }, why: 'no actions of the plan' },
      ],
    },
  ];
}

type NoObjectives = Extract<AnswerValue, { kind: 'noObjectives' }>;

/** In the order in which they are asked. */
const OF_DOUBT: Record<Doubt, { reason: Question['reason']; others: { value: NoObjectives; why: string }[] }> = {
  priority: {
    reason: 'calledPriorities',
    others: [
      {
        value: { kind: 'noObjectives', are: 'priority', named: 'byOutcome' },
        why: 'the outcome that the file states is the objective under each',
      },
      {
        value: { kind: 'noObjectives', are: 'priority', named: 'alike' },
        why: 'the objective under each is called the same for now',
      },
      { value: { kind: 'noObjectives', are: 'priority' }, why: 'the objectives are still to be written' },
    ],
  },
  sentence: {
    reason: 'sentenceAbove',
    others: [{ value: { kind: 'noObjectives', are: 'sentence' }, why: 'only about the table' }],
  },
  otherWords: {
    reason: 'otherWords',
    others: [{ value: { kind: 'noObjectives', are: 'otherWords' }, why: 'kept in a note' }],
  },
  otherPriority: {
    reason: 'otherPriority',
    others: [{ value: { kind: 'noObjectives', are: 'otherPriority' }, why: 'kept in a note' }],
  },
  severalLines: {
    reason: 'severalObjectives',
    others: [{ value: { kind: 'noObjectives', are: 'severalLines' }, why: 'kept in a note' }],
  },
};

/** Each objective of the doubt under the priority that it is, named as the answer says, or with the sentence noted. */
export function asNoObjectives(
  objectives: readonly ReadObjective[],
  actions: readonly ReadAction[],
  { are, named }: NoObjectives,
): ReadObjective[] {
  return objectives.map((one) => {
    if (one.doubt !== are) return one;
    if (are === 'otherPriority')
      return { ...one, note: one.note.replace(`Priority: ${priorityIn(one.note)}`, priorityIn(one.note)) };
    const words = are === 'priority' ? `Priority: ${one.text}` : one.text;
    const outcome = outcomeOf(
      one,
      actions.filter((action) => action.objective === one.ref),
    );
    const text = named === 'byOutcome' && outcome ? outcome : named ? one.text : '';
    const successCriteria = one.successCriteria.filter((criterion) => criterion !== text);
    return { ...one, text, successCriteria, note: [words, one.note].filter(Boolean).join('\n') };
  });
}

/** The one outcome that the file states for an objective: its own, or what all its actions are to come to. */
function outcomeOf({ successCriteria }: ReadObjective, own: readonly ReadAction[]): string | undefined {
  const [only, ...others] =
    successCriteria.length > 0 ? successCriteria : new Set(own.flatMap((action) => action.successCriteria));
  const isOfEach = successCriteria.length > 0 || own.every((action) => action.successCriteria.length > 0);
  return others.length === 0 && isOfEach ? only : undefined;
}

/** Whether words above a table read like a sentence rather than a heading. */
export function isSentence(text: string): boolean {
  return /[.!?]$/.test(text.trim()) || text.trim().split(/\s+/).length > 14;
}
