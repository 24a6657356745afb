import type { Figure } from './figure';
import { grouped } from './figureIndex';
import type { Measure } from './measure';
import { periodParts, schoolYearOf } from './outcomePeriods';
import type { Key } from './record';
import type { SmallNumbers } from './settings';
import { hiddenCounts, hiddenMeans } from './suppression/counts';
import type { Steps } from './suppression/cover';
import { tablesThatAddUp, withWhatFollows } from './suppression/addUp';
import { hiddenTogether, type HiddenLink } from './suppression/hiddenTogether';
import { linkedTables, ownReason, type Linked, type LinkedTable } from './suppression/linked';
import { placeName, sizesOf, type KnownFigure, type KnownSizes, type Size, type Sizes } from './suppression/sizes';
import type { HidingReason, Told } from './told';

/** What everybody may see of one figure. */
export interface ToldFigure {
  pupils: Told;
  count: Told;
  /** In the measure's unit, to one decimal. */
  value: Told;
}

/**
 * The school's own figures of a school year, by key, as everybody may see them: one roll stands behind the year and its terms,
 * however they are spelt. The same cells are hidden for every audience: a number that leaders saw and governors did not would be
 * given away by the first page that is shown to both, and two tables with different cells hidden, laid side by side, show what
 * each hides.
 *
 * Small numbers are hidden first: groups of 1 to 4 pupils, counts of 1 to 4, and whatever is said of fewer than 10 pupils (0 % and
 * 100 % too, which say something of every one of them). Then whatever would give those away. The reader who is kept from them
 * knows every table of the year at once, that groups add up to all and years to all years, that numbers are whole, that no share
 * is above its pupils, and what `<5` means; and has all the time in the world. A number is kept from that reader while at least two
 * values of it are possible. Of a mean every sum counts as exact, although means are rounded.
 *
 * Of how many it is not so is kept like a count: what was met by all but two of twenty says as much.
 *
 * Two measures that count the same, or are each other's complement (met, not met), are hidden as one. Where tables add up (terms or
 * half-terms to their year, whole or so far; up to seven measures to all pupils) what is hidden in one of them is hidden in all, which
 * leaves two values but where nearly every number stands beside a threshold.
 *
 * What this does not keep: whoever knows a group's numbers from elsewhere can take them off; where one of the parts that make up a
 * whole, and not the last of a year, stands in no table at all, what is left for it can be reckoned; and whoever knows this very
 * program can rule out tables for which it would have hidden something else.
 */
export function tellFigures(
  figures: readonly Figure[],
  measures: ReadonlyMap<Key, Pick<Measure, 'unit'>>,
  smallNumbers: SmallNumbers,
  { sizesElsewhere = new Map(), steps }: Beside = {},
): ReadonlyMap<Key, ToldFigure> {
  const unitOf = ({ measureKey }: Pick<Figure, 'measureKey'>): Measure['unit'] => measures.get(measureKey)?.unit ?? 'percent';
  const tables = tableNames(figures);
  const sizesStated = grouped(figures, placeName);
  const stated = figures.map((figure, at) => ({
    ...knownFigure(figure, unitOf(figure), sizesStated),
    measureKey: tables[at]!,
  }));
  const [known, sizes] = withSizes(stated, (at) => isShare(unitOf(figures[at]!)), smallNumbers, steps);
  const { few, enough } = placesBySize(sizes, sizesElsewhere, smallNumbers);
  const told = new Map<Key, ToldFigure>();
  const placesOf = grouped([...figures.keys()], (at) => tables[at]!);
  const stating = [...placesOf].map(([name, places]): LinkedTable => {
    const unit = unitOf(figures[places[0]!]!);
    const isMean = unit === 'mean' || unit === 'meanPercent';
    return {
      name,
      period: name.slice(name.indexOf('|')),
      isMean,
      figures: places.map((at) => known[at]!),
      sizes: sizes.get(name)!.known,
    };
  });
  const own = withWhatFollows(stating);
  const links = linkedTables(own);
  const hiddenOf = ({ tables: linked, figures: together }: Linked, alsoHidden: ReadonlySet<string>): HiddenLink => {
    const { table: first } = linked[0]!;
    const places = linked.flatMap(({ table }) => placesOf.get(table.name)!);
    const unsized = places.filter((at) => unitOf(figures[at]!) !== 'count' && stated[at]!.pupils === null);
    const fewElsewhere = new Set(unsized.map((at) => placeName(figures[at]!)).filter((place) => few.has(place)));
    const isFew = (place: Pick<Figure, 'yearGroup' | 'group'>): boolean => fewElsewhere.has(placeName(place));
    const hasComplement = linked.some(({ turned }) => turned);
    const hidingsOf = (numbers: readonly KnownFigure[], { name, isMean }: LinkedTable): ReadonlyMap<string, HidingReason> => {
      // A share of nothing is a count of none, however many they are.
      const counted = numbers.map((one) => (!isMean && one.value === 0 && isFew(one) ? { ...one, count: one.count ?? 0 } : one));
      return isMean
        ? hiddenMeans(counted, sizes.get(name)!, smallNumbers, { isFew, enough, steps })
        : hiddenCounts(counted, sizes.get(name)!, smallNumbers, { isFew, alsoHidden, hasComplement, steps });
    };
    const asOne = hidingsOf(together, first);
    // That tables say the same may be chance: each is safe by itself, too.
    const alone = linked.length === 1 ? [] : linked.map(({ table }) => hidingsOf(table.figures, table));
    const hidings = new Map<number, HidingReason | undefined>();
    for (const [index, { table }] of linked.entries()) {
      for (const at of placesOf.get(table.name)!) {
        const [figure, place] = [figures[at]!, placeName(figures[at]!)];
        const others = [asOne, ...alone].map((one) => one.get(place)).find((why) => why !== undefined && why !== 'sizeUnknown');
        const size = table.sizes.get(place)?.hidden;
        const inOwnWords = others && ownReason(others, known[at]!, size, smallNumbers);
        const why = linked.length === 1 ? asOne.get(place) : (alone[index]!.get(place) ?? inOwnWords);
        hidings.set(at, isFew(figure) && (why === undefined || why === 'sizeUnknown') ? 'fewPupils' : why);
      }
    }
    const hiddenPlaces = [asOne, ...alone].flatMap((one) =>
      [...one].flatMap(([place, why]) => (why === 'sizeUnknown' ? [] : [place])),
    );
    return { hidings, named: new Set(together.map(placeName)), hidden: new Set(hiddenPlaces) };
  };
  for (const [at, hidden] of hiddenTogether(links, tablesThatAddUp(own), hiddenOf)) {
    const [figure, { known: ownSizes }] = [figures[at]!, sizes.get(tables[at]!)!];
    told.set(figure.key, toldFigure(figure, known[at]!, ownSizes, hidden, unitOf(figure)));
  }
  return told;
}

/** What lies beside the figures of a year. */
interface Beside {
  /** How many pupils other years' figures say that a group of the whole school has, at the least, by place. */
  sizesElsewhere?: ReadonlyMap<string, number>;
  steps?: Steps;
}

/**
 * Names the table in which each figure stands: of one measure and one period. A period spelt in two ways is one table, unless they
 * say different numbers of one group.
 */
function tableNames(figures: readonly Figure[]): string[] {
  const plain = ({ measureKey, period }: Figure): string =>
    [measureKey, schoolYearOf(period), periodParts(period).part].join('|');
  const torn = new Set<string>();
  for (const [table, own] of grouped(figures, plain)) {
    const spelt = [...grouped(own, placeName).values()];
    if (spelt.some(([first, ...others]) => others.some((one) => !saysTheSame(first!, one)))) torn.add(table);
  }
  return figures.map((figure) => (torn.has(plain(figure)) ? `${plain(figure)}|${figure.period}` : plain(figure)));
}

function saysTheSame(one: Figure, other: Figure): boolean {
  return (['pupils', 'count', 'value'] as const).every((what) => one[what] === other[what]);
}

/**
 * A share without its count gives the count, one without its number of pupils gives that: the one that another table states, where
 * the share fits it.
 */
function knownFigure(
  { measureKey, yearGroup, group, pupils, count, value }: Figure,
  unit: Measure['unit'],
  sizesStated: ReadonlyMap<string, readonly Figure[]>,
): KnownFigure {
  const place = { measureKey, yearGroup, group, ofPupils: unit === 'percent' };
  if (unit === 'mean' || unit === 'meanPercent') return { ...place, pupils, count: null, value };
  if (unit === 'count') return { ...place, pupils, count: count ?? value, value: null };
  const fits = (size: number | null): boolean => Math.abs((count! / size!) * 100 - value!) <= roundingOf(value!);
  const sizes = sizesStated.get(placeName({ yearGroup, group }))!.map((one) => one.pupils);
  const pupilsOf =
    count !== null && value !== null && value > 0
      ? (sizes.find((size) => size !== null && size > 0 && fits(size)) ?? Math.round((count / value) * 100))
      : null;
  const countOf = pupils !== null && value !== null ? Math.round((value * pupils) / 100) : null;
  return { ...place, pupils: pupils ?? pupilsOf, count: count ?? countOf, value };
}

/**
 * With each share that stands alone goes the number of pupils which some table gives or leaves over, and with that its count: whoever
 * sees the share can work them out, so they are judged as if they were stated. Without a size nothing more is known.
 */
function withSizes(
  stated: readonly KnownFigure[],
  isShareAt: (index: number) => boolean,
  smallNumbers: SmallNumbers,
  steps?: Steps,
): [readonly KnownFigure[], ReadonlyMap<Key, KnownSizes>] {
  const sizes = sizesOf(stated, smallNumbers, steps);
  const known = stated.map((one, at) => {
    if (one.pupils !== null || one.value === null || !isShareAt(at)) return one;
    const pupils = sizes.get(one.measureKey)?.known.get(placeName(one))?.pupils ?? null;
    return pupils === null ? one : { ...one, pupils, count: one.count ?? Math.round((one.value * pupils) / 100) };
  });
  return known.every((one, at) => one === stated[at]) ? [stated, sizes] : [known, sizesOf(known, smallNumbers, steps)];
}

/**
 * The groups that some measure shows to be few, or hides: a share or a mean that says of how many it is nowhere may be theirs. And
 * those that are known to be enough, this year or in the least of the other years, and nowhere to be few.
 */
function placesBySize(
  sizes: ReadonlyMap<Key, KnownSizes>,
  sizesElsewhere: ReadonlyMap<string, number>,
  { pupils: enoughPupils }: SmallNumbers,
): { few: ReadonlySet<string>; enough: ReadonlySet<string> } {
  const isFew = ({ pupils, hidden }: Size): boolean => hidden !== undefined || (pupils > 0 && pupils < enoughPupils);
  const all = [...sizes.values()].flatMap(({ known }) => [...known]);
  const few = new Set(all.filter(([, size]) => isFew(size)).map(([place]) => place));
  const now = all.map(([place]) => place);
  const elsewhere = [...sizesElsewhere].filter(([, least]) => least >= enoughPupils).map(([place]) => place);
  return { few, enough: new Set([...now, ...elsewhere].filter((place) => !few.has(place))) };
}

function isShare(unit: Measure['unit']): boolean {
  return unit === 'percent' || unit === 'rate';
}

function toldFigure(
  figure: Figure,
  known: KnownFigure,
  sizes: Sizes,
  hidden: HidingReason | undefined,
  unit: Measure['unit'],
): ToldFigure {
  const size = sizes.get(placeName(figure));
  const hide = (number: number | null, why: HidingReason | undefined): Told =>
    number === null ? null : why === undefined ? number : { hidden: why };
  const pupils = hide(figure.pupils, size?.hidden);
  if (unit === 'mean' || unit === 'meanPercent') return { pupils, count: null, value: hide(roundedOf(figure.value), hidden) };
  if (unit === 'count') return { pupils, count: hide(known.count, hidden), value: hide(known.count, hidden) };
  const worked = known.count !== null && size?.published && size.pupils > 0 ? (known.count / size.pupils) * 100 : null;
  // Pupils that only follow from the share are rounded: the share goes before what they would make of it.
  const isStated = figure.count === null || figure.pupils === null;
  const value = roundedOf(isStated ? (figure.value ?? worked) : (worked ?? figure.value));
  const whyValue = hidden ?? (size === undefined && value !== null ? 'sizeUnknown' : undefined);
  return { pupils, count: hide(figure.count, hidden), value: hide(value, whyValue) };
}

/** How far a share that is stated may be from the true one by rounding. */
function roundingOf(value: number): number {
  return 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0) + 1e-9;
}

/** To one decimal, as it is shown everywhere. */
export function roundedOf(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10 + (value >= 0 ? 1e-9 : -1e-9)) / 10;
}
