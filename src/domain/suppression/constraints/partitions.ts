import { grouped } from '../../figureIndex';
import type { MeasureTable } from '../table/knownFigure';
import { isBeyondChance } from './chance';
import { kindsOfPupils, questionsOf, saysWhole } from './partNames';
import { partsIn, type Partition, type PopulationSum } from './partition';
import { mostOfTable, mostTried, runFrom, setsOf, sideBySide, startsIn, type Made } from './partitionSearch';
import { partitionsByPopulation } from './partitionsByPopulation';
import { areCalledAlike } from './sameMeasure';

/**
 * Tables that count each of the same pupils once, such as the answers to one question (three or more, or two where one of them is
 * kept as plain numbers: two shares are each other's complement, which is told elsewhere), and tables of which some make another:
 * all suspensions by their reason, who agrees and who strongly agrees.
 *
 * That numbers make a whole is not enough: of twenty small measures some always do, and a reader who finds such a set learns nothing,
 * since as many others fit that mean nothing. A reader links measures that say to be one question's or that stand as one, or whose
 * numbers fit too well for chance; so does this. Of the former it is enough that they fit where they are all stated, and make no more
 * than there is elsewhere: not everybody answers. Measures that every school has are each a question of its own: no set has two.
 */
export function partitionsOf(tables: readonly MeasureTable[], populationSums: readonly PopulationSum[]): Partition[] {
  const inPeriods = [...grouped(tables, ({ period }) => period).values()].flatMap(partsOfPeriod);
  const inYears = [...grouped(tables, ({ name }) => name.split('|').slice(0, 2).join('|')).values()].flatMap(partsOfYear);
  const found = [...inPeriods, ...inYears].map(({ whole, members, isWhole }): Partition => {
    return { ...(whole && { whole: whole.name }), parts: members.map(({ name }) => name).toSorted(), isWhole };
  });
  found.push(...partitionsByPopulation(tables, populationSums));
  // Some answers that fit at one place are no question of their own where all of them make it everywhere.
  const whole = found.filter(({ isWhole }) => isWhole).map(({ parts }) => new Set(parts));
  const own = found.filter(({ isWhole, parts }) => isWhole || !whole.some((all) => parts.every((part) => all.has(part))));
  return [...new Map(own.map((one) => [[one.whole, ...one.parts].join(' '), one])).values()];
}

/** A measure's tables of a year in which some part has a name of the school's own: what they make together only the numbers say. */
function partsOfYear(tables: readonly MeasureTable[]): Made[] {
  if (
    !tables.some(({ name }) => name.split('|')[2] === 'other') ||
    tables.some(({ figures }) => figures.some(({ ofPupils }) => ofPupils))
  )
    return [];
  const { parts } = partsIn(tables);
  return startsIn(parts).flatMap((start) => (start.whole ? setsOf(start, parts, { most: mostTried, isStrict: false }) : []));
}

function partsOfPeriod(tables: readonly MeasureTable[]): Made[] {
  const { places, parts: all } = partsIn(tables);
  const parts = all.filter(({ isAgain }) => !isAgain);
  const named = questionsOf(parts).flatMap((own) =>
    own.length > mostTried
      ? startsIn(own).flatMap((start) =>
          runFrom(
            start,
            own.filter((one) => one !== start.whole),
          ).filter(({ members }) => members.length > own.length - 2),
        )
      : startsIn(own).flatMap((start) => setsOf(start, own, { most: own.length, isStrict: false })),
  );
  const fitting = startsIn(parts).flatMap((start) => {
    const isSaid = start.whole === undefined || saysWhole(start.whole);
    const most = isSaid ? mostTried : mostOfTable;
    const sets = setsOf(start, parts, { most, isStrict: true });
    const of = { wholes: isSaid ? 1 : parts.length, parts: parts.length, most };
    return sets.filter(({ members }) => isBeyondChance(start.whole ? [start.whole, ...members] : members, of, places));
  });
  const kinds = kindsOfPupils(all);
  const ofKinds = parts.flatMap((whole) => setsOf({ whole }, kinds, { most: mostOfTable, isStrict: false }));
  return [...sideBySide(all), ...named, ...ofKinds, ...fitting].filter(({ members }) => !sayOneThing(members));
}

/** Two that are called the same, the number and the share of it, are no two parts of anything. */
function sayOneThing(members: Made['members']): boolean {
  const own = members.filter(({ isAgain }) => !isAgain).map(({ measure }) => measure.name);
  return own.some((one, at) => own.slice(at + 1).some((other) => areCalledAlike(one, other)));
}
