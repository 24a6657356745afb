import { namesAlone } from './namesAlone';
import { askForNames } from './namesAsked';
import { namesFound, OF_ACTIONS, OF_OBJECTIVES, wordsOf } from './namesFound';
import { isPlanWord } from './pupils/planWords';
import { isForenameToo } from './pupils/properNames';
import { isTimeOrPlace } from './pupils/wordsForNames';
import type { NamesKeptOut, PlanReading, Proposal, ReadAction, ReadingContext, ReadObjective, Stands } from './reading';
import type { Question } from './question';
import type { Workbook } from './workbook';

type Named = Pick<PlanReading, 'objectives' | 'actions' | 'heldBack' | 'namesKeptOut'>;

/** The reading without names that may be pupils' in its objectives and actions: `…` stands for each, and it is asked once about those of one list. */
export function withoutNames(reading: PlanReading, workbook: Workbook, { columns = {} }: ReadingContext): PlanReading {
  const { objectives } = reading;
  const { names, unsure } = namesFound(reading, workbook, columns);
  if (names.length === 0) return reading;
  const stands = Object.fromEntries(names.map((name) => [name, '…']));
  const saidBy = namesSaid(names);
  const saysIn = <T extends object, K extends keyof T>(all: readonly T[], fields: readonly K[]) =>
    new Map(all.map((one) => [one, new Set(wordsOf(one, fields).flatMap(saidBy))] as const));
  const actions = [...reading.actions, ...reading.heldBack];
  const said = { objectives: saysIn(objectives, OF_OBJECTIVES), actions: saysIn(actions, OF_ACTIONS) };
  const named = {
    objectives: objectives.filter((one) => said.objectives.get(one)!.size > 0),
    actions: actions.filter((one) => said.actions.get(one)!.size > 0),
  };
  const asked = askForNames(names, unsure, said, reading);
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

function textsOffered({ questions }: PlanReading): NamesKeptOut['texts'] {
  return questions.flatMap(({ about, choices }) =>
    choices.flatMap(({ value }) => (value.kind === 'texts' ? [{ about, texts: value.texts }] : [])),
  );
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
  const asShown = (all: readonly string[]) => all.map((text) => without(text, hidden)).join('\n');
  // Other cells may have the same words around other names.
  const written = kept.texts.find(({ about, texts: all }) => about.includes(id) && asShown(all) === texts.join('\n'))?.texts;
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
  const ofAction = (one: ReadAction) => restated(one, written.get(one.id), OF_ACTIONS, before, now);
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
  return (text) => text.replace(pattern, (name, at: number) => (isNameThere(text, name, at) ? (stands[name] ?? name) : name));
}

/** Which of the names a text says. */
function namesSaid(names: readonly string[]): (text: string) => string[] {
  const pattern = anyOf(names);
  return (text) => [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => (isNameThere(text, name, index) ? [name] : []));
}

/** A word of which plans make another use as well is a name where that is said: `Summer` in “Summer’s mum”, not in “Summer term”. */
function isNameThere(text: string, name: string, at: number): boolean {
  if (!isForenameToo(name) || !(isTimeOrPlace(name) || isPlanWord(name))) return true;
  return namesAlone(text, () => false).some((one) => one.at === at && one.surely);
}

function anyOf(names: readonly string[]): RegExp {
  const longest = [...names].sort((one, other) => other.length - one.length).map((name) => name.replaceAll('.', '\\.'));
  return new RegExp(`(?<!\\p{L})(?:${longest.join('|')})(?!\\p{L})`, 'gu');
}
