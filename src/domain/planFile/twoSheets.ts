import type { ActionHeading } from './ownSheets';
import type { ReadObjective, ReadPriority } from './reading';
import type { AnswerValue, Question } from './question';
import type { Place } from './workbook';

/** What the sheet of actions says of an objective, in one of its rows. */
export interface SaidOfObjective {
  ref: string;
  part: 'text' | 'priority';
  words: string;
  at: Place;
  /** The action of that row, if there is one. */
  action?: string;
}

/**
 * A plan that was saved from here says its objectives and their priorities on two sheets. Where somebody has reworded them on one,
 * the words of the sheet that people edit are taken until it is said which are meant. One without an action takes them unasked.
 */
export function settleSheets(
  objectives: readonly ReadObjective[],
  said: readonly SaidOfObjective[],
): { objectives: ReadObjective[]; questions: Question[] } {
  const questions: Question[] = [];
  const settled = objectives.map((objective) =>
    parts.reduce((one, part) => {
      const own = said.filter((each) => each.ref === objective.ref && each.part === part && each.words !== '');
      const words = [...new Set(own.map((each) => each.words))].filter((each) => !isSame(each, wordsOf(objective, part)));
      const [first] = words;
      if (first === undefined) return one;
      const about = own.flatMap(({ action }) => action ?? []);
      if (about.length > 0) questions.push(question(objective, part, words, own, about));
      return withWords(one, part, first);
    }, objective),
  );
  return { objectives: settled, questions };
}

/** The objectives with the words that a person chose for one. */
export function withSheetWords(
  objectives: readonly ReadObjective[],
  { ref, part, words }: Extract<AnswerValue, { kind: 'objectiveWords' }>,
): ReadObjective[] {
  return objectives.map((one) => (one.ref === ref ? withWords(one, part, words) : one));
}

/** Priorities under the titles that objectives give them: one that no objective names any more has taken the words that all of its own do. */
export function renamed(
  priorities: readonly ReadPriority[],
  before: readonly ReadObjective[],
  after: readonly ReadObjective[],
): ReadPriority[] {
  const titles = new Set(after.map((one) => wordsOf(one, 'priority')));
  return priorities.map((priority) => {
    const own = before.flatMap((one, at) =>
      wordsOf(one, 'priority') === priority.title ? [wordsOf(after[at]!, 'priority')] : [],
    );
    const [title = ''] = own;
    const isFree = !priorities.some((one) => one.title === title);
    return own.every((one) => one === title) && title !== '' && isFree && !titles.has(priority.title)
      ? { ...priority, title }
      : priority;
  });
}

const parts = ['text', 'priority'] as const;
const PRIORITY = 'Priority: ';

function wordsOf({ text, note }: ReadObjective, part: SaidOfObjective['part']): string {
  if (part === 'text') return text;
  const line = note.split('\n').find((one) => one.startsWith(PRIORITY));
  return line?.slice(PRIORITY.length) ?? '';
}

function withWords(objective: ReadObjective, part: SaidOfObjective['part'], words: string): ReadObjective {
  if (part === 'text') return { ...objective, text: words };
  const rest = objective.note.split('\n').filter((line) => line !== '' && !line.startsWith(PRIORITY));
  return { ...objective, note: [...(words === '' ? [] : [`${PRIORITY}${words}`]), ...rest].join('\n') };
}

function question(
  objective: ReadObjective,
  part: SaidOfObjective['part'],
  words: readonly string[],
  own: readonly SaidOfObjective[],
  about: string[],
): Question {
  const heading: ActionHeading = part === 'text' ? 'Objective' : 'Priority';
  const stands = wordsOf(objective, part);
  const choice = (one: string, why: string) => ({
    value: { kind: 'objectiveWords', ref: objective.ref, part, words: one } as const,
    why,
  });
  return {
    id: `twoSheets|${part}|${objective.ref}`,
    field: 'objective',
    reason: 'twoSheets',
    said: stands,
    heading,
    about,
    at: own.filter(({ words: one }) => words.includes(one)).map(({ at }) => at),
    forAll: true,
    choices: [...words.map((one) => choice(one, 'on the sheet Plan')), choice(stands, 'on the sheet Objectives')],
    proposed: 0,
  };
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}
