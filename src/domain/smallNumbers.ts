import type { Figure } from './figure';
import { figureIndexOf } from './figureIndex';
import type { Measure } from './measure';
import { schoolYearOf } from './outcomePeriods';
import type { Key } from './record';
import { usualSmallNumbers, type SmallNumbers } from './settings';
import type { Snapshot } from './snapshot';
import { placeName } from './suppression/table/cell';
import { tellFigures } from './tellFigures';
import type { ToldFigure } from './toldFigure';
import { isHidden } from './told';

/** The school's own figures of a period, by key, as everybody may see them, with those of its whole school year. */
export function toldFigures(snapshot: Snapshot, period: string): ReadonlyMap<Key, ToldFigure> {
  const memory = memoryOf(snapshot);
  const year = schoolYearOf(period);
  let told = memory.told.get(year);
  if (!told) {
    told = toldOf(yearIn(snapshot, year));
    memory.told.set(year, told);
  }
  return told;
}

/** From which numbers on this school shows something; never so few that `fewer than` names one number alone. */
export function smallNumbersIn(snapshot: Snapshot): SmallNumbers {
  const { count, pupils } = snapshot.settings.get('settings')?.record.smallNumbers ?? usualSmallNumbers;
  const atLeast = Math.max(3, Math.floor(count) || usualSmallNumbers.count);
  return { count: atLeast, pupils: Math.max(atLeast, Math.floor(pupils) || usualSmallNumbers.pupils) };
}

/** How many figures would show a number that is hidden now, if the school showed from other numbers on. */
export function wouldShow(snapshot: Snapshot, smallNumbers: SmallNumbers): number {
  const settings = snapshot.settings.get('settings');
  if (settings === undefined) return 0;
  const then = { ...snapshot, settings: new Map([['settings', { ...settings, record: { ...settings.record, smallNumbers } }]]) };
  const years = new Set([...figureIndexOf(snapshot).school.keys()].map(schoolYearOf));
  return [...years].reduce((sum, year) => {
    const now = toldOf(yearIn(snapshot, year));
    const shown = [...toldOf(yearIn(then, year))].filter(([key, told]) => showsMore(now.get(key), told));
    return sum + shown.length;
  }, 0);
}

function showsMore(now: ToldFigure | undefined, then: ToldFigure): boolean {
  return (['pupils', 'count', 'value'] as const).some((field) => now && isHidden(now[field]) && !isHidden(then[field]));
}

/** All that what is told of a year comes from. */
interface YearOfFigures {
  figures: readonly Figure[];
  /** How each measure of theirs is counted, and what it is called. */
  measures: ReadonlyMap<Key, Pick<Measure, 'unit' | 'name' | 'rank'>>;
  smallNumbers: SmallNumbers;
  sizesElsewhere: ReadonlyMap<string, number>;
}

function yearIn(snapshot: Snapshot, year: string): YearOfFigures {
  const periods = [...figureIndexOf(snapshot).school];
  const ofYear = (isThis: boolean): Figure[] =>
    periods.filter(([period]) => (schoolYearOf(period) === year) === isThis).flatMap(([, own]) => own);
  const figures = ofYear(true);
  const measures: [Key, Pick<Measure, 'unit' | 'name' | 'rank'>][] = [];
  for (const key of new Set(figures.map(({ measureKey }) => measureKey))) {
    const measure = snapshot.measure.get(key)?.record;
    if (measure) measures.push([key, { unit: measure.unit, name: measure.name, rank: measure.rank }]);
  }
  return {
    figures,
    measures: new Map(measures),
    smallNumbers: smallNumbersIn(snapshot),
    sizesElsewhere: leastSizes(ofYear(false)),
  };
}

/** The least number of pupils that figures state of each group of the whole school. */
function leastSizes(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const least = new Map<string, number>();
  for (const figure of figures) {
    if (figure.pupils === null || figure.yearGroup !== '') continue;
    const place = placeName(figure);
    least.set(place, Math.min(figure.pupils, least.get(place) ?? Infinity));
  }
  return least;
}

/** What was told of each year last, by its first figure: a figure typed in another year makes nobody reckon again. */
const years = new WeakMap<Figure, { of: YearOfFigures; told: ReadonlyMap<Key, ToldFigure> }>();

function toldOf(of: YearOfFigures): ReadonlyMap<Key, ToldFigure> {
  const [first] = of.figures;
  if (first === undefined) return new Map();
  const known = years.get(first);
  if (known && isSame(known.of, of)) return known.told;
  const { figures, measures, smallNumbers, sizesElsewhere } = of;
  const told = tellFigures(figures, measures, smallNumbers, { sizesElsewhere });
  years.set(first, { of, told });
  return told;
}

function isSame(one: YearOfFigures, other: YearOfFigures): boolean {
  const facts = ({ measures, smallNumbers, sizesElsewhere }: YearOfFigures): string =>
    JSON.stringify([[...measures], smallNumbers, [...sizesElsewhere]]);
  return (
    one.figures.length === other.figures.length &&
    one.figures.every((figure, at) => figure === other.figures[at]) &&
    facts(one) === facts(other)
  );
}

interface Memory {
  measuresOf: Snapshot['measure'];
  settingsOf: Snapshot['settings'];
  told: Map<string, ReadonlyMap<Key, ToldFigure>>;
}

const memories = new WeakMap<Snapshot['figure'], Memory>();

/** What was worked out of these very figures, measures and settings. */
function memoryOf({ figure, measure: measuresOf, settings: settingsOf }: Snapshot): Memory {
  const known = memories.get(figure);
  if (known?.measuresOf === measuresOf && known.settingsOf === settingsOf) return known;
  const memory: Memory = { measuresOf, settingsOf, told: new Map() };
  memories.set(figure, memory);
  return memory;
}
