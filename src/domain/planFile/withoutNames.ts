import { askForNames } from './namesAsked';
import { namesIn, ownersIn } from './namesInWords';
import { readLeads } from './people';
import { namesLabelled } from './pupils/labelledPupils';
import type { NamesKeptOut, PlanReading, Proposal, ReadAction, ReadingContext, ReadObjective, Stands } from './reading';
import type { Question } from './question';
import { plainWords } from './understood';
import type { Workbook } from './workbook';
import { isAbbreviation, looksLikeInitials } from './pupils/personNames';

type Named = Pick<PlanReading, 'objectives' | 'actions' | 'heldBack' | 'namesKeptOut'>;

/**
 * The reading without whole names that may be pupils' in its objectives and actions: `…` stands for each, and it is asked once about those of one list. Nobody is
 * asked about whoever leads or helps, nor about words that the file writes small elsewhere (`Talk Boost`).
 */
export function withoutNames(reading: PlanReading, workbook: Workbook, { columns = {} }: ReadingContext): PlanReading {
  const { objectives, heldBack } = reading;
  const actions = [...reading.actions, ...heldBack];
  const known = new Set([...staffOf(actions, reading.initials), ...namesUnderSaid(reading, workbook, columns)]);
  const isOrdinary = ordinaryWords(workbook);
  const isOpen = (name: string) => !known.has(name) && !isOrdinary(name);
  const texts = [
    ...objectives.flatMap((one) => wordsOf(one, OF_OBJECTIVES)),
    ...actions.flatMap((one) => wordsOf(one, OF_ACTIONS)),
    ...[workbook, ...workbook.sheets].map(({ name }) => name.replace(/\.\w{2,4}$/, '')),
    ...reading.leftOut.flatMap(({ why, text }) => (why === 'title' ? [text] : [])),
  ];
  const owners = actions.flatMap((one) => wordsOf(one, OF_HELPERS)).flatMap(ownersIn);
  const labelled = workbook.sheets.flatMap(namesLabelled);
  const names = [...new Set([...labelled, ...texts.flatMap(namesIn), ...owners, ...initialsAlone(objectives)])].filter(isOpen);
  if (names.length === 0) return reading;
  const stands = Object.fromEntries(names.map((name) => [name, '…']));
  const pattern = anyOf(names);
  const saysIn = <T extends object, K extends keyof T>(all: readonly T[], fields: readonly K[]) =>
    new Map(all.map((one) => [one, new Set(wordsOf(one, fields).flatMap((words) => words.match(pattern) ?? []))] as const));
  const said = { objectives: saysIn(objectives, OF_OBJECTIVES), actions: saysIn(actions, OF_BOTH) };
  const named = {
    objectives: objectives.filter((one) => said.objectives.get(one)!.size > 0),
    actions: actions.filter((one) => said.actions.get(one)!.size > 0),
  };
  const asked = askForNames(names, said, reading);
  const inActions = new Set(named.actions.map(({ id }) => id));
  const marked = (one: ReadAction): ReadAction =>
    inActions.has(one.id)
      ? { ...one, asked: [...new Set([...one.asked, 'text' as const])], proposed: withoutTexts(one.proposed, stands) }
      : one;
  const out = standing({ ...reading, namesKeptOut: { ...named, texts: textsOffered(reading), stands: {} } }, stands);
  return {
    ...reading,
    ...out,
    actions: out.actions.map(marked),
    heldBack: out.heldBack.map(marked),
    // A plan may be called after its title.
    leftOut: reading.leftOut.map((one) => (one.why === 'title' ? { ...one, text: without(one.text, stands) } : one)),
    questions: [...asked, ...reading.questions.map((one) => withoutChoices(one, stands))],
  };
}

/** Initials that are all there is of several objectives: `ZW` over the actions for one. */
function initialsAlone(objectives: readonly ReadObjective[]): string[] {
  const alone = objectives.map(({ text }) => text.trim()).filter((text) => looksLikeInitials(text) && !isAbbreviation(text));
  return alone.length > 1 ? alone : [];
}

/** Several actions for a cell, as they may be taken. */
function withoutTexts({ texts, ...others }: Proposal, stands: Stands): Proposal {
  return texts ? { ...others, texts: texts.map((text) => without(text, stands)) } : others;
}

function withoutChoices(question: Question, stands: Stands): Question {
  const choices = question.choices.map(({ value, why }) => ({
    value: value.kind === 'texts' ? { ...value, texts: value.texts.map((text) => without(text, stands)) } : value,
    why,
  }));
  return { ...question, choices };
}

function textsOffered({ questions }: PlanReading): readonly (readonly string[])[] {
  return questions.flatMap(({ choices }) => choices.flatMap(({ value }) => (value.kind === 'texts' ? [value.texts] : [])));
}

/**
 * The actions that a cell becomes, in the words that stand in place of their names now, and what is kept out with each of them written as the file
 * does: `id` names the action that becomes several.
 */
export function splitWithNames(
  kept: NamesKeptOut,
  id: string,
  texts: readonly string[],
): { texts: string[]; namesKeptOut: NamesKeptOut } | undefined {
  const hidden = Object.fromEntries(Object.keys(kept.stands).map((name) => [name, '…']));
  const written = kept.texts.find((all) => all.map((text) => without(text, hidden)).join('\n') === texts.join('\n'));
  const action = kept.actions.find((one) => one.id === id);
  if (!written || !action) return undefined;
  const several = written.map((text, index) => ({ ...action, id: `${id}.${index + 1}`, text }));
  return {
    texts: written.map((text) => without(text, kept.stands)),
    namesKeptOut: { ...kept, actions: [...kept.actions, ...several] },
  };
}

/** A title without the names that are kept out, as whatever stands for them. */
export function withoutNamesIn(title: string, { namesKeptOut }: Pick<PlanReading, 'namesKeptOut'>): string {
  return without(title, namesKeptOut?.stands ?? {});
}

/** The same with these words wherever the file says one of the names: the name itself without any. Words that were put right since stay. */
export function withNames<R extends Named>(reading: R, said: readonly string[], words?: string): R {
  const stands = Object.fromEntries(said.map((name) => [name, words ?? name]));
  return { ...reading, ...standing(reading, { ...reading.namesKeptOut?.stands, ...stands }) };
}

function standing({ objectives, actions, heldBack, namesKeptOut }: Named, stands: Stands): Named {
  if (!namesKeptOut) return { objectives, actions, heldBack };
  const before = replacing(namesKeptOut.stands);
  const now = replacing(stands);
  const written = new Map(namesKeptOut.actions.map((one) => [one.id, one]));
  const ofAction = (one: ReadAction) => restated(one, written.get(one.id), OF_BOTH, before, now);
  const ofObjective = (one: ReadObjective) =>
    restated(
      one,
      namesKeptOut.objectives.find(({ ref }) => ref === one.ref),
      OF_OBJECTIVES,
      before,
      now,
    );
  return {
    objectives: objectives.map(ofObjective),
    actions: actions.map(ofAction),
    heldBack: heldBack.map(ofAction),
    namesKeptOut: { ...namesKeptOut, stands },
  };
}

const OF_OBJECTIVES = ['text', 'note', 'successCriteria'] as const;
const OF_ACTIONS = [
  'text',
  'note',
  'successCriteria',
  'reviewNotes',
  'approach',
  'milestones',
  'resources',
  'training',
  'evidenceBase',
  'costText',
] as const;
/** Fields of whoever leads or helps, who are asked about in none of them: what is a pupil’s there is said so (`Zeph Wood’s mother`). */
const OF_HELPERS = ['leads', 'support', 'monitoring'] as const;
const OF_BOTH = [...OF_ACTIONS, ...OF_HELPERS] as const;

function restated<T extends object, K extends keyof T>(
  one: T,
  written: T | undefined,
  fields: readonly K[],
  before: (text: string) => string,
  now: (text: string) => string,
): T {
  if (!written) return one;
  const still = fields.filter((field) => JSON.stringify(one[field]) === JSON.stringify(replaced(written[field], before)));
  return { ...one, ...Object.fromEntries(still.map((field) => [field, replaced(written[field], now)])) };
}

function replaced(words: unknown, by: (text: string) => string): unknown {
  if (Array.isArray(words)) return words.map((one) => replaced(one, by));
  if (typeof words === 'string') return by(words);
  return isLine(words) ? { ...words, text: by(words.text) } : words;
}

function isLine(words: unknown): words is { text: string } {
  return typeof words === 'object' && words !== null && 'text' in words;
}

function without(text: string, stands: Stands): string {
  return replacing(stands)(text);
}

/** The names by themselves, no parts of longer words, with what stands in their place. */
function replacing(stands: Stands): (text: string) => string {
  const names = Object.keys(stands);
  if (names.length === 0) return (text) => text;
  const pattern = anyOf(names);
  return (text) => text.replace(pattern, (name) => stands[name] ?? name);
}

function anyOf(names: readonly string[]): RegExp {
  const longest = [...names].sort((one, other) => other.length - one.length).map((name) => name.replaceAll('.', '\\.'));
  return new RegExp(`(?<!\\p{L})(?:${longest.join('|')})(?!\\p{L})`, 'gu');
}

function wordsOf<T extends object, K extends keyof T>(one: T, fields: readonly K[]): string[] {
  const all = fields.flatMap((field) => (one[field] ?? []) as string | (string | { text: string })[]);
  return all.map((words) => (typeof words === 'string' ? words : words.text)).filter((words) => words !== '');
}

function staffOf(actions: readonly ReadAction[], initials: PlanReading['initials']): Set<string> {
  const helping = actions.flatMap(({ support, monitoring }) =>
    [support, monitoring].flatMap((text) => readLeads(text).value ?? []),
  );
  const all = [...actions.flatMap(({ leads }) => leads), ...helping, ...initials.map(({ name }) => name)];
  return new Set(all.flatMap((name) => [name, name.split(' ')[0]!]));
}

/** Names in columns of which a person said what they hold. */
function namesUnderSaid({ columns }: PlanReading, { sheets }: Workbook, said: NonNullable<ReadingContext['columns']>): string[] {
  return columns
    .filter(({ heading }) => said[plainWords(heading)])
    .flatMap(({ sheet, column }) => (sheets[sheet]?.rows ?? []).flatMap(({ cells }) => namesIn(cells[column]?.text ?? '')));
}

/** Whether the file writes every word of a name small elsewhere, and not but the name itself in small letters. */
function ordinaryWords({ sheets }: Workbook): (name: string) => boolean {
  const small = new Set<string>();
  const pairs = new Set<string>();
  for (const { rows } of sheets)
    for (const { cells } of rows)
      for (const cell of cells) {
        let before = '';
        for (const [word, gap] of (cell?.text ?? '').matchAll(/(?<![\p{L}’'-])\p{L}[\p{L}’'-]*(\s?)/gu)) {
          const bare = word.trim();
          if (/^\p{Ll}/u.test(bare)) {
            small.add(bare);
            if (before) pairs.add(`${before} ${bare}`);
          }
          before = gap && /^\p{Ll}/u.test(bare) ? bare : '';
        }
      }
  return (name) => name.split(' ').every((word) => small.has(word.toLowerCase())) && !pairs.has(name.toLowerCase());
}
