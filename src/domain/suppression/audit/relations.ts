import { grouped } from '../../figureIndex';
import type { NamedConstraint } from '../constraints/constraint';
import type { LinkedSet } from '../constraints/linkedTables';
import type { PopulationSum } from '../constraints/partition';
import { isAnswer, questionsOf } from '../constraints/partNames';
import { keyOf, type PartByName } from '../populations/kinds';
import type { MeasureTable } from '../table/knownFigure';
import { haveRoom, largestSets, learn, mostInSet, partsMake, type Knowledge } from './knowledge';
import { negative, type Claim } from './linearSums';
import type { At, NumbersBehind } from './numbersBehind';

/** What is known of how a year's tables hang together. */
export interface Relations {
  /** Those that count something. */
  tables: readonly MeasureTable[];
  sets: readonly LinkedSet[];
  constraints: readonly NamedConstraint[];
  populationSums: readonly PopulationSum[];
  partsNamed: ReadonlyMap<string, PartByName>;
}

/** What relations are added to. */
interface Related {
  known: Knowledge;
  numbers: NumbersBehind;
  relations: Relations;
  /** Parts that may be all there are are taken for all. */
  areAll: boolean;
}

/**
 * Adds to what is known of numbers how they hang together, as a reader would take it: what contradicts the figures is left out, the
 * surest first. Where it is not sure whether parts are all there are, they are taken for all if the figures let them (`areAll`):
 * whoever knows more finds more, and so must the audit. Says whether some kinds of pupils have tables and others have none.
 */
export function relate(related: Related): { isKindMissing: boolean } {
  addPopulations(related);
  addSameThings(related);
  const { partsNamed } = related.relations;
  const named = [...partsNamed.values()];
  const isCrowded = (key: string): boolean => named.filter(({ whole }) => whole === key).length > mostInSet;
  // Of more kinds than all sets can be tried of, those go first that numbers tell to be all.
  const goesFirst = ({ whole = [], parts }: FoundSum): boolean =>
    whole.some(
      (one) =>
        isCrowded(keyOf(one)) && parts.every((those) => those.some((part) => partsNamed.get(keyOf(part))?.whole === keyOf(one))),
    );
  const found = foundSums(related);
  const first = found.filter(goesFirst).filter((sum) => learn(related.known, sum.claims));
  const isTold = (part: string): boolean => first.some(({ parts }) => parts.some((those) => those.includes(part)));
  const isKindMissing = addKinds(related, isTold);
  addNamedParts(related, isTold);
  for (const sum of found.filter((one) => !goesFirst(one))) learn(related.known, sum.claims);
  addFamilies(related);
  return { isKindMissing };
}

/** Tables that may be of the same pupils, and count no more than those. */
function addPopulations({ known, numbers, relations: { tables } }: Related): void {
  const { populations, populationsWith, counted } = numbers;
  for (const [one, { kind, at }] of populations.entries())
    for (const other of populations.slice(one + 1)) if (other.kind === kind) learn(known, partsMake(at, [other.at], 0, numbers));
  for (const { name, figures } of tables)
    if (figures.every(({ ofPupils }) => ofPupils))
      for (const one of populationsWith(name)) learn(known, partsMake(populations[one]!.at, [counted(name)], Infinity, numbers));
}

/** Two tables of one thing, or the one of how many the other leaves. */
function addSameThings({ known, numbers, relations: { tables, sets } }: Related): void {
  const { populations, populationsWith, counted } = numbers;
  const names = namesOf(tables);
  for (const { tables: linked } of sets) {
    const [first, ...others] = linked.filter(({ table }) => names.has(table.name));
    for (const { table, turned } of others) {
      const [one, other] = [counted(first!.table.name), counted(table.name)];
      if (turned === first!.turned) learn(known, partsMake(one, [other], 0, numbers));
      else for (const at of populationsWith(table.name)) learn(known, partsMake(populations[at]!.at, [one, other], 0, numbers));
    }
  }
}

/** Kinds of pupils, whatever measure's table names them; whether some have no table. */
function addKinds(related: Related, isTold: (table: string) => boolean): boolean {
  const { numbers, relations } = related;
  const { populations } = numbers;
  const parts = [...relations.partsNamed.values()].filter(({ kind }) => kind !== '');
  const wholes = new Set(parts.flatMap(({ whole }) => populationOf(related, whole) ?? []));
  const made = [...wholes].flatMap((whole) => {
    const kinds = new Set(parts.flatMap((part) => (populationOf(related, part.whole) === whole ? [part.kind] : [])));
    const own = [...kinds]
      .flatMap((kind) => populations.find((one) => one.kind === kind) ?? [])
      .filter(({ tables }) => ![...tables].some(isTold));
    const { at } = populations[whole]!;
    return [
      setsWithin(related, at, own, (one) => one.at).map((set) =>
        make(
          related,
          at,
          set.map((one) => one.at),
        ),
      ),
    ];
  });
  return made.some((ways) => ways.length > 0 && !ways.includes('all'));
}

/** What is counted of kinds of pupils, or for one of several reasons: as measures are called. */
function addNamedParts(related: Related, isTold: (table: string) => boolean): void {
  const { numbers, relations } = related;
  const { counted, isEvent, partsOfYear } = numbers;
  const names = namesOf(relations.tables);
  for (const [whole, parts] of grouped([...relations.partsNamed.keys()], (key) => relations.partsNamed.get(key)!.whole)) {
    for (const name of [...names].filter((one) => keyOf(one) === whole)) {
      const inPeriod = parts.map((key) => key + name.slice(whole.length));
      const there = inPeriod.filter((one) => names.has(one) && isEvent(one) === isEvent(name) && !isTold(one));
      for (const set of setsWithin(related, counted(name), there, counted)) {
        make(related, counted(name), set.map(counted));
        if (!isEvent(name)) addOtherKinds(related, name, set);
      }
    }
    for (const [part, at] of partsOfYear(whole)) {
      const there = parts.flatMap((key) => partsOfYear(key).get(part) ?? []);
      for (const set of setsWithin(related, at, there, (one) => one)) make(related, at, set);
    }
  }
}

/** Of those who are of none of some kinds no more are counted than there are. */
function addOtherKinds({ known, numbers, relations: { partsNamed } }: Related, whole: string, kinds: readonly string[]): void {
  const { populations, populationsWith, counted, places } = numbers;
  const [all, ...own] = [whole, ...kinds].map((name) => populations[populationsWith(name)[0] ?? -1]?.at);
  if (all === undefined || own.includes(undefined) || kinds.some((name) => partsNamed.get(keyOf(name))!.kind === '')) return;
  const claims = places.map((place): Claim => {
    const others = [...all(place), ...own.flatMap((one) => negative(one!(place)))];
    return [[...others, ...negative(counted(whole)(place)), ...kinds.flatMap((name) => counted(name)(place))], 0, Infinity];
  });
  learn(known, claims);
}

/** Tables that make another one, or all pupils, as their numbers tell. */
interface FoundSum {
  whole?: readonly string[];
  parts: readonly (readonly string[])[];
  claims: readonly Claim[];
}

function foundSums({ numbers, relations }: Related): FoundSum[] {
  const { populations, populationsWith, counted } = numbers;
  const names = namesOf(relations.tables);
  const firstWith = (those: readonly string[]): number | undefined => those.flatMap(populationsWith)[0];
  const ofPupils = relations.populationSums.flatMap(({ whole, parts }): FoundSum[] => {
    const all = [whole, ...parts].map(firstWith);
    if (all.includes(undefined) || new Set(all).size < all.length) return [];
    const [at, ...members] = all.map((one) => populations[one!]!.at);
    return [{ whole, parts, claims: partsMake(at!, members, 0, numbers) }];
  });
  const ofCounts = relations.constraints.flatMap(({ whole, parts, rest }): FoundSum[] => {
    if (![...parts, ...(whole === undefined ? [] : [whole])].every((name) => names.has(name))) return [];
    const at = whole === undefined ? populations[firstWith(parts) ?? -1]?.at : counted(whole);
    if (at === undefined) return [];
    const claims = partsMake(at, parts.map(counted), rest === undefined ? 0 : Infinity, numbers);
    return [{ ...(whole !== undefined && { whole: [whole] }), parts: parts.map((part) => [part]), claims }];
  });
  return [...ofPupils, ...ofCounts];
}

/** What happens to pupils, of which some may be all, and the answers to a question. */
function addFamilies(related: Related): void {
  const { numbers, relations } = related;
  const { counted, isEvent, populations, populationsWith } = numbers;
  const alone = relations.tables.filter(({ name }) => !relations.partsNamed.has(keyOf(name)));
  for (const inPeriod of grouped(alone, ({ period }) => period).values()) {
    for (const family of questionsOf(inPeriod.filter(({ name }) => isEvent(name)))) {
      const all = family.map(({ name }) => name);
      for (const whole of all) {
        const others = all.filter((one) => one !== whole);
        for (const set of setsWithin(related, counted(whole), others, counted)) make(related, counted(whole), set.map(counted));
      }
    }
    const answers = inPeriod.filter((table) => !isEvent(table.name) && isAnswer(table)).map(({ name }) => name);
    const at = populations[answers.flatMap(populationsWith)[0] ?? -1]?.at;
    if (answers.length < 3 || at === undefined) continue;
    for (const set of setsWithin(related, at, answers, counted)) if (set.length > 1) make(related, at, set.map(counted));
  }
}

function namesOf(tables: readonly MeasureTable[]): ReadonlySet<string> {
  return new Set(tables.map(({ name }) => name));
}

/** The first population of a measure. */
function populationOf({ numbers, relations: { tables } }: Related, key: string): number | undefined {
  return tables.filter(({ name }) => keyOf(name) === key).flatMap(({ name }) => numbers.populationsWith(name))[0];
}

function setsWithin<T>({ known, numbers }: Related, whole: At, parts: readonly T[], at: (part: T) => At): T[][] {
  return largestSets(parts, (some) => haveRoom(known, whole, some.map(at), numbers));
}

/** Parts make a whole, as all there are of it or as some. */
function make({ known, numbers, areAll }: Related, whole: At, parts: readonly At[]): 'all' | 'some' | undefined {
  if (areAll && parts.length > 1 && learn(known, partsMake(whole, parts, 0, numbers))) return 'all';
  return learn(known, partsMake(whole, parts, Infinity, numbers)) ? 'some' : undefined;
}
