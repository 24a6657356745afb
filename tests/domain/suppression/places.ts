import { figureKey, pupilGroups, type Figure, type PupilGroup } from '../../../src/domain/figure';
import type { MeasureUnit } from '../../../src/domain/measure';
import { tellFigures } from '../../../src/domain/tellFigures';
import type { ToldFigure } from '../../../src/domain/toldFigure';
import { isHidden, type Told } from '../../../src/domain/told';
import { thresholds } from './rows';
import { onlyOneValue, type Range, type Sum } from './solver';

/** The groups that make all pupils. */
export const groups = pupilGroups.filter((group) => group !== 'all');
/** All together. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A number of the school's, whether a table states it or not. */
export interface Place {
  measureKey: string;
  period: string;
  yearGroup: string;
  group: PupilGroup;
  number: number;
  /** As a table states it. */
  figure?: Figure | undefined;
}

/** Names a number. */
export function nameOf({ measureKey, period, yearGroup, group }: Omit<Place, 'number'>): string {
  return [measureKey, period, yearGroup, group].join('|');
}

/** The number in a table of 2025/26 or of a part of it. */
export function stated(place: Place, numbers: Partial<Figure>): Place {
  const of = { measureKey: place.measureKey, whose: 'school' as const, yearGroup: place.yearGroup, group: place.group };
  const own = { ...of, period: `${place.period} 2025/26`.trim() };
  const rest = { pupils: null, count: null, value: null, source: '', taken: null, removed: false };
  return { ...place, figure: { ...own, ...rest, ...numbers, key: figureKey(own) } };
}

/** All numbers of a table of years by groups: the groups make all, the years make all years. */
export function cube(
  base: Pick<Place, 'measureKey' | 'period'>,
  years: readonly string[],
  numberOf: (year: number, group: number) => number,
): Place[] {
  const rows = years.map((yearGroup, y) => ({ yearGroup, own: groups.map((_, g) => numberOf(y, g)) }));
  const all = { yearGroup: '', own: groups.map((_, g) => sum(rows.map(({ own }) => own[g]!))) };
  return [all, ...rows].flatMap(({ yearGroup, own }) =>
    [...own, sum(own)].map((number, g) => ({ ...base, yearGroup, group: pupilGroups[g]!, number })),
  );
}

function sumsWithin(places: readonly Place[]): Sum[] {
  const keys = new Set(places.map(({ measureKey, period }) => `${measureKey}|${period}`));
  return [...keys].flatMap((key) => {
    const own = places.filter(({ measureKey, period }) => `${measureKey}|${period}` === key);
    const years = [...new Set(own.map(({ yearGroup }) => yearGroup))];
    const across = years.map((year) =>
      signedSum(
        own,
        ({ yearGroup }) => yearGroup === year,
        ({ group }) => group === 'all',
      ),
    );
    const down = pupilGroups.map((one) =>
      signedSum(
        own,
        ({ group }) => group === one,
        ({ yearGroup }) => yearGroup === '',
      ),
    );
    return years.length > 1 ? [...across, ...down] : across;
  });
}

function signedSum(places: readonly Place[], isIn: (place: Place) => boolean, isWhole: (place: Place) => boolean): Sum {
  return places.filter(isIn).map((place) => ({ name: nameOf(place), sign: isWhole(place) ? -1 : 1 }));
}

interface Reading {
  most: number;
  /** Small numbers that nobody states are a secret, too. */
  unstatedToo?: boolean;
  /** What is said of a place does not tell whether it is small. */
  isOpen?: (place: Place) => boolean;
  /** Between which numbers a place is of which a share is shown. */
  shownAs?: (place: Place) => Range | undefined;
}

/** What a reader makes of it who knows all tables and what adds up: hidden numbers, and small ones that no table states, that can be one number alone. */
export function leaks(
  places: readonly Place[],
  sums: readonly Sum[],
  toldOf: (place: Place) => Told,
  { most, unstatedToo = true, isOpen = () => false, shownAs = () => undefined }: Reading,
): string[] {
  const ranges = new Map<string, Range>();
  const hidesNone = places.some((place) => place.number === 0 && isHidden(toldOf(place)));
  const wanted: string[] = [];
  for (const place of places) {
    const told = toldOf(place);
    const range = (): Range => {
      if (told === null) return shownAs(place) ?? [0, most];
      if (!isHidden(told)) return [told, told];
      if (told.hidden === 'few') return [hidesNone || isOpen(place) ? 0 : 1, thresholds.count - 1];
      return told.hidden === 'givesAway' && !isOpen(place) ? [thresholds.count, most] : [0, most];
    };
    ranges.set(nameOf(place), range());
    if (told === null ? unstatedToo && place.number > 0 && place.number < thresholds.count : isHidden(told))
      wanted.push(nameOf(place));
  }
  return [...onlyOneValue({ ranges, sums: [...sums, ...sumsWithin(places)], shares: [] }, wanted).keys()];
}

/** What is told of each place; every measure by its unit, and those named by their names. */
export function tell(
  places: readonly Place[],
  units: Readonly<Record<string, MeasureUnit>>,
  names: Readonly<Record<string, string>> = {},
) {
  const measures = new Map(Object.entries(units).map(([key, unit]) => [key, { unit, name: names[key] ?? '', rank: key }]));
  const told = tellFigures(
    places.flatMap(({ figure }) => (figure ? [figure] : [])),
    measures,
    thresholds,
  );
  return ({ figure }: Place): ToldFigure => (figure && told.get(figure.key)) ?? { pupils: null, count: null, value: null };
}
