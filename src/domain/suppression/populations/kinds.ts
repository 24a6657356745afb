import { grouped } from '../../figureIndex';
import { saysKindOfPupils } from '../constraints/partNames';
import { placeName } from '../table/cell';
import type { KnownFigure, MeasureTable } from '../table/knownFigure';

/** What a measure's name says to be a part of: `Reading: girls` and `Reading: greater depth` of `Reading`. */
export interface PartByName {
  /** The measure whose name it begins with, by key. */
  whole: string;
  /** Which of the pupils it is of; '' where it is of all of them, and counts some of what the whole counts. */
  kind: string;
}

/** What the names of measures say of whom and of what they are parts, by key; nothing of those that stand alone. */
export function partsByName(
  figures: readonly KnownFigure[],
  measureOf: (table: string) => MeasureTable['measure'],
): ReadonlyMap<string, PartByName> {
  const all = [...grouped(figures, ({ measureKey }) => keyOf(measureKey))].map(([key, own]) => ({
    key,
    words: wordsOf(measureOf(own[0]!.measureKey).name),
    pupils: new Map(own.flatMap((one) => (one.pupils === null ? [] : [[placeName(one), one.pupils] as const]))),
  }));
  const found = all.flatMap(({ key, words, pupils }) => {
    const wholes = all.filter((other) => other.key !== key && isPartOf(words, other.words));
    const [whole] = wholes.toSorted((one, other) => other.words.length - one.words.length);
    if (!whole) return [];
    const more = words.filter((word) => !whole.words.includes(word)).join(' ');
    return [{ key, whole: whole.key, more, areOthers: areOthers(pupils, whole.pupils) }];
  });
  const isKind = ({ whole, more, areOthers: are }: (typeof found)[number]): boolean =>
    saysKindOfPupils(more) ||
    (are ?? found.some((other) => other.areOthers === true && (other.more === more || other.whole === whole)));
  return new Map(found.map((one) => [one.key, { whole: one.whole, kind: isKind(one) ? one.more : '' }]));
}

/** A table's measure. */
export function keyOf(table: string): string {
  return table.split('|')[0]!;
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** A name with all words of another, and more: `Not pupil premium` is no part of pupil premium. */
function isPartOf(words: readonly string[], whole: readonly string[]): boolean {
  const more = words.filter((word) => !whole.includes(word));
  return whole.length > 0 && whole.every((word) => words.includes(word)) && more.some((word) => !isNot.test(word));
}

const isNot = /^(?:not?|non|never|without)$/;

/** Whether two measures say other numbers of pupils of one place; undefined where they share none. That both have nobody there says nothing. */
function areOthers(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean | undefined {
  const common = [...one].filter(([place, pupils]) => pupils > 0 && other.has(place));
  return common.length === 0 ? undefined : common.some(([place, pupils]) => other.get(place) !== pupils);
}
