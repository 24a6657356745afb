import { namesAlone } from './namesAlone';
import { namesIn, ownersIn } from './namesInWords';
import { isForenameToo } from './pupils/properNames';
import { kindOfHeading } from './headings';
import { isForenameAlone, mayBeName } from './pupils/wordsForNames';
import { readLeads } from './people';
import { looksLikeInitials } from './pupils/personNames';
import { namesLabelled } from './pupils/labelledPupils';
import type { PlanReading, ReadAction, ReadColumn, ReadingContext, ReadObjective } from './reading';
import { isNameOfThing } from './saidOfPeople';
import { isOverSchools, schoolNamed } from './schoolNames';
import { plainWords } from './understood';
import type { Workbook } from './workbook';

/** Names that may be pupils', in the words of a plan that nobody was asked about yet. */
export interface NamesFound {
  names: string[];
  /** Those of whom nothing is said that is said of people alone: they may as well be programmes or places. */
  unsure: ReadonlySet<string>;
}

/**
 * Names in objectives, actions and titles that may be pupils'. Nobody is asked about whoever leads or helps, nor about words that the file writes small
 * elsewhere (`Talk Boost`), that stand in its headings, or that are the name of a thing in it (`Kooth licences`).
 */
export function namesFound(
  reading: PlanReading,
  workbook: Workbook,
  columns: NonNullable<ReadingContext['columns']>,
): NamesFound {
  const { objectives, heldBack } = reading;
  const actions = [...reading.actions, ...heldBack];
  const told = textsUnderSaid(reading, workbook, columns);
  const staff = new Set([...staffOf(actions, reading.initials), ...told.flatMap(namesIn)]);
  const isOrdinary = ordinaryWords(workbook);
  const titles = [
    ...[workbook, ...workbook.sheets].map(({ name }) => name.replace(/\.\w{2,4}$/, '')),
    ...reading.leftOut.flatMap(({ why, text }) => (why === 'title' ? [text] : [])),
  ];
  const running = [
    ...objectives.flatMap((one) => wordsOf(one, OF_OBJECTIVES)),
    ...actions.flatMap((one) => wordsOf(one, IN_SENTENCES)),
  ];
  const supplies = actions.flatMap((one) => wordsOf(one, OF_SUPPLIES));
  const helpers = actions.flatMap((one) => wordsOf(one, OF_HELPERS));
  const headings = reading.columns.filter((column) => !isOverMarks(column, workbook)).map(({ heading }) => heading);
  const areHeadings = new Set(reading.columns.map(({ heading }) => heading));
  const whole = [
    ...workbook.sheets.flatMap(namesLabelled),
    ...[...running, ...supplies, ...titles].flatMap(namesIn),
    ...helpers.flatMap(ownersIn),
    ...initialsAlone(objectives),
  ].filter((name) => !staff.has(name) && !isOrdinary(name) && !areHeadings.has(name));
  const known = new Set([...wordsIn([...staff, ...told, ...headings]), ...namesOfThings(workbook)]);
  const isKnown = (word: string) => known.has(word) || (!isForenameToo(word) && isOrdinary(word));
  const alone = (texts: readonly string[]) => texts.flatMap((text) => namesAlone(text, isKnown));
  const inRunning = alone(running);
  const sure = [...[...inRunning, ...alone(supplies)].filter(({ surely }) => surely), ...alone(titles.filter(isOfOnePupil))];
  const names = new Set([...whole, ...sure.map(({ name }) => name), ...helpers.flatMap((text) => ownersAlone(text, isKnown))]);
  const words = objectives.map(({ text }) => text.trim()).filter((text) => isWordAlone(text) && !isKnown(text));
  const unsure = new Set([...inRunning.map(({ name }) => name), ...words].filter((name) => !names.has(name)));
  return { names: [...names, ...unsure], unsure };
}

/** Fields of an objective in which names may stand. */
export const OF_OBJECTIVES = ['text', 'note', 'successCriteria'] as const;
/** Those of an action that are written in sentences. */
const IN_SENTENCES = ['text', 'note', 'successCriteria', 'reviewNotes', 'approach', 'milestones'] as const;
/** What is bought, read or learnt, where words with a capital are mostly names of things and of authors. */
const OF_SUPPLIES = ['resources', 'training', 'evidenceBase', 'costText'] as const;
/** Fields of whoever leads or helps, who are asked about in none of them: what is a pupil’s there is said so (`Zeph Wood’s mother`). */
const OF_HELPERS = ['leads', 'support', 'monitoring'] as const;
/** Fields of an action in which names may stand. */
export const OF_ACTIONS = [...IN_SENTENCES, ...OF_SUPPLIES, ...OF_HELPERS] as const;

/** What the fields say, without those that say nothing. */
export function wordsOf<T extends object, K extends keyof T>(one: T, fields: readonly K[]): string[] {
  const all = fields.flatMap((field) => (one[field] ?? []) as string | (string | { text: string })[]);
  return all.map((words) => (typeof words === 'string' ? words : words.text)).filter((words) => words !== '');
}

/** Initials that are all there is of several objectives: `ZW` over the actions for one. */
function initialsAlone(objectives: readonly ReadObjective[]): string[] {
  const alone = objectives.map(({ text }) => text.trim()).filter((text) => looksLikeInitials(text));
  return alone.length > 1 ? alone : [];
}

/** Whether a word that somebody may be called by is over nothing but marks: who or which school it is for. */
function isOverMarks({ sheet, column, heading }: ReadColumn, { sheets }: Workbook): boolean {
  const cells = (sheets[sheet]?.rows ?? [])
    .flatMap(({ cells: own }) => own[column]?.text || [])
    .filter((text) => text !== heading);
  return mayBeName(heading) && cells.every((text) => MARK.test(text));
}

const MARK = /^(?:[x✓✔√•*yn]|yes|no|\d{1,2})$/i;

/** A first name and nothing else: what is done for one pupil may stand under it. */
function isWordAlone(text: string): boolean {
  return !text.includes(' ') && isForenameAlone(text) && !kindOfHeading(text);
}

/** Whether a title is of what one pupil has. */
export function isOfOnePupil(title: string): boolean {
  return /\b(?:iep|pep|ehcp|passport|profile|targets|(?:support|learning|behaviour|education|care|pastoral|provision) plan)\b/i.test(
    title,
  );
}

/** Pupils for whom or beside whose families somebody is there: `TA for Zeph`, `Zeph’s mum`. */
function ownersAlone(text: string, isKnown: (word: string) => boolean): string[] {
  return namesAlone(text, isKnown).flatMap(({ name, at, surely }) => {
    const isOwner = /\bfor $/.test(text.slice(0, at)) || /^['’]s?\s/.test(text.slice(at + name.length));
    return surely && isOwner ? [name] : [];
  });
}

/** Words that stand for a thing or school somewhere in the file: `Kooth licences`, `Willow class`. */
function namesOfThings({ sheets }: Workbook): string[] {
  const texts = sheets.flatMap(({ name, rows }) => [
    name,
    ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.text ?? [])),
  ]);
  return texts.flatMap((text) => [
    ...[...text.matchAll(/\p{Lu}[\p{L}’'-]+(?= )/gu)].flatMap(({ 0: word, index }) =>
      isNameOfThing(text.slice(index + word.length)) ? [word] : [],
    ),
    ...wordsIn([schoolNamed(text)?.name ?? '']),
  ]);
}

function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/[^\p{L}’'.-]+/u)).filter((word) => word !== '');
}

function staffOf(actions: readonly ReadAction[], initials: PlanReading['initials']): Set<string> {
  const helping = actions.flatMap(({ support, monitoring }) =>
    [support, monitoring].flatMap((text) => readLeads(text).value ?? []),
  );
  const all = [...actions.flatMap(({ leads }) => leads), ...helping, ...initials.map(({ name }) => name)];
  return new Set(all.flatMap((name) => [name, name.split(' ')[0]!]));
}

/** What stands in columns of schools, and in those of which a person said what they hold. */
function textsUnderSaid({ columns }: PlanReading, { sheets }: Workbook, said: NonNullable<ReadingContext['columns']>): string[] {
  return columns
    .filter(({ heading }) => said[plainWords(heading)] || isOverSchools(heading))
    .flatMap(({ sheet, column }) => (sheets[sheet]?.rows ?? []).flatMap(({ cells }) => cells[column]?.text ?? []));
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
