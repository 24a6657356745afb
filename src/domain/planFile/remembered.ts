import { kindOfHeading } from './headings';
import type { ColumnKind } from './columnKind';
import { mayNameSomebody, wordsOfAnswer } from './mayNameSomebody';
import { mayBeName } from './pupils/wordsForNames';
import type { Key } from '../record';
import { headingSays } from './pupils/headingSays';
import { isOfGroup } from './pupils/unsaidNames';
import { personKind } from './pupilWords';
import type { AnswerValue, Answers, Question } from './question';
import { markOf, nameInAnyFile, nameInThisFile, nameOfInitials, nameOfLeaving, type AskedOf } from './questionNames';
import type { PlanReading } from './reading';
import { plainWords } from './understood';

/** What a person said of earlier files, so that they need not say it of the next. */
export interface Remembered {
  /** What a column holds, by its heading in plain words. */
  columns: Readonly<Record<string, ColumnKind>>;
  /** Answers by what was asked: `day|2026/27|by oct half term`, `status|a`. */
  answers: Readonly<Record<string, AnswerValue>>;
  /** What newer versions of plans offered and nobody wanted: new actions, objectives and milestones, by plan and words. */
  declined: Readonly<Record<string, true>>;
}

/** Before the first file. */
export const nothingRemembered: Remembered = { columns: {}, answers: {}, declined: {} };

/** Entries of each kind that are kept at most: the oldest go first. */
const MOST = 400;

/** The memory with one more answer to a question of a file: for any file where it may hold for others, else for the same file again. */
export function rememberAnswer(
  memory: Remembered,
  question: Question,
  value: AnswerValue,
  of: AskedOf,
  academicYear: string,
): Remembered {
  if (question.reason === 'initials') return rememberInitials(memory, question.said.split(', '), value);
  if (value.kind === 'names' || wordsOfAnswer(value).some(mayNameSomebody)) return memory;
  const any = nameInAnyFile(question, academicYear);
  // What is remembered for any file is remembered by its words.
  const isOfLead = question.field === 'leads';
  if (any !== undefined && !isOfLead && mayNameSomebody(question.said)) return memory;
  const names = any === undefined ? [nameInThisFile(question, of), nameOfLeaving(question, value)] : [any];
  return names.reduce(
    (known, name) => (name === undefined ? known : { ...known, answers: withLatest(known.answers, name, value) }),
    memory,
  );
}

/** Each by itself, since the next file may have others beside them. */
function rememberInitials(memory: Remembered, all: readonly string[], value: AnswerValue): Remembered {
  const answers = all.reduce((known, said) => {
    const names = value.kind === 'people' ? value.names.filter((one) => one.said === said) : [];
    // Of whom nothing was said nothing is known.
    if (value.kind === 'people' && names.length === 0) return known;
    return withLatest(known, nameOfInitials(said), names.length > 0 ? { kind: 'people', names } : { kind: 'leave' });
  }, memory.answers);
  return { ...memory, answers };
}

/** Whether it was said before whose initials these are, or that they stay as they are. */
export function isKnownInitials({ answers }: Remembered, said: string): boolean {
  return answers[nameOfInitials(said)] !== undefined;
}

/**
 * The memory with what a column holds. Columns without a heading of their own are not remembered, nor those of names: staff in this
 * file say nothing of whoever stands in the next.
 */
export function rememberColumn(memory: Remembered, heading: string, kind: ColumnKind): Remembered {
  const name = plainWords(heading);
  if (name === '' || /^column [a-z]{1,2}$/.test(name) || headingSays(heading, personKind(heading), true, true)) return memory;
  // That its words are the plan's own holds for this file: names may stand there in the next.
  if (mayBeName(heading.trim()) || mayNameSomebody(heading)) return memory;
  if (isOfGroup(heading) || kind === 'kept' || kind === 'objective' || kind === kindOfHeading(heading)) return memory;
  return { ...memory, columns: withLatest(memory.columns, name, kind) };
}

/** The memory with what was offered to a plan and is not wanted; the next version of the file offers it unticked. */
export function rememberDeclined(memory: Remembered, planKey: Key, offers: readonly string[]): Remembered {
  const declined = offers.reduce((all, offer) => withLatest(all, declinedName(planKey, offer), true), memory.declined);
  return { ...memory, declined };
}

/** Whether it was offered to a plan before, and not wanted. */
export function wasDeclined({ declined }: Remembered, planKey: Key, offer: string): boolean {
  return declined[declinedName(planKey, offer)] === true;
}

/** By a mark of the words: what was offered may name somebody. */
function declinedName(planKey: Key, offer: string): string {
  return `${planKey}|#${markOf(offer.toLowerCase().replace(/\s+/g, ' ').trim())}`;
}

/** Answers that were given before to questions of this file. Somebody who has left the school is not given again. */
export function answersAsBefore(
  reading: AskedOf & Pick<PlanReading, 'questions'>,
  { answers }: Remembered,
  academicYear: string,
  people: readonly { name: string; left: boolean }[],
): Answers {
  const known = reading.questions.flatMap((question): [string, AnswerValue][] => {
    const any = nameInAnyFile(question, academicYear);
    const names = any === undefined ? [nameInThisFile(question, reading), nameOfLeaving(question)] : [any];
    const value = names.flatMap((name) => (name === undefined ? [] : (answers[name] ?? [])))[0];
    return value && !isOfLeaver(value, people) ? [[question.id, value]] : [];
  });
  return Object.fromEntries(known);
}

/** Names that were typed need not be among the school's people. */
function isOfLeaver(value: AnswerValue, people: readonly { name: string; left: boolean }[]): boolean {
  if (value.kind === 'people') return value.names.some(({ name }) => people.some((one) => one.name === name && one.left));
  return value.kind === 'person' && !people.some(({ name, left }) => name === value.name && !left);
}

/** The memory as it was written down; nothing where the words are not one. */
export function readRemembered(text: string): Remembered {
  try {
    const { columns, answers, declined = {} } = JSON.parse(text) as Partial<Remembered>;
    return typeof columns === 'object' && typeof answers === 'object'
      ? { columns, answers: withoutNamed(answers), declined: withMarks(declined) }
      : nothingRemembered;
  } catch {
    return nothingRemembered;
  }
}

/** Without answers of earlier versions of the program that may name somebody. */
function withoutNamed(answers: Remembered['answers']): Remembered['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => !wordsOfAnswer(value).some(mayNameSomebody)));
}

/** What earlier versions of the program kept in words, by marks of them. */
function withMarks(declined: Remembered['declined']): Remembered['declined'] {
  return Object.fromEntries(
    Object.keys(declined).map((name) => {
      const [planKey = '', ...offer] = name.split('|');
      return [offer[0]?.startsWith('#') ? name : declinedName(planKey, offer.join('|')), true];
    }),
  );
}

function withLatest<V>(all: Readonly<Record<string, V>>, name: string, value: V): Record<string, V> {
  const others = Object.entries(all).filter(([other]) => other !== name);
  return Object.fromEntries([...others.slice(1 - MOST), [name, value]]);
}
