import type { Figure } from './figure';
import { grouped } from './figureIndex';
import type { Measure } from './measure';
import { periodParts, schoolYearOf } from './outcomePeriods';
import type { Key } from './record';
import type { SmallNumbers } from './settings';
import { startingMeasures } from './startingMeasures';
import { sumsOf } from './suppression/addUp';
import { hiddenCounts, hiddenMeans, type HidingTable } from './suppression/counts';
import { coverHidden, type Steps } from './suppression/cover';
import { withWhatFollows } from './suppression/following';
import { placeName } from './suppression/lattice';
import { linkedTables, ownReason, type Linked } from './suppression/linked';
import type { LinkedTable } from './suppression/known';
import { reconciled } from './suppression/reconciled';
import { roundingOf } from './suppression/rounding';
import { sizesOf, type KnownRolls } from './suppression/sizes';
import type { KnownFigure, KnownSizes, Size, Sizes } from './suppression/known';
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
 * Two measures that count the same, or are each other's complement (met, not met), are hidden as one, also where they share no
 * place, if their names say so or what both say adds up too well for chance. Where the pupils of some tables are those of another
 * (girls, boys and all) neither their numbers of pupils nor what is said of them can be taken off each other. Where tables add up (terms or
 * half-terms to their year, whole or so far; answers to all pupils; reasons to all suspensions, by what they are called, where they
 * stand or numbers that fit too well for chance) a number is kept from whoever puts them together: of a year in which a part stands
 * nowhere what is left for that part is kept like a number that is stated. If `<5` itself tells a number, it is not said.
 *
 * What this does not keep: whoever knows a group's numbers from elsewhere can take them off; where two measures say the same, share
 * no place and neither names nor sums show it, or two of three answers are stated, what is left can be reckoned by those who know;
 * shares in whole percents of many year groups and many answers hold more together than is looked at; and whoever knows this very
 * program can rule out tables for which it would have hidden something else.
 */
export function tellFigures(
  figures: readonly Figure[],
  measures: ReadonlyMap<Key, MeasureToTell>,
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
  const measureIn = new Map(figures.map((figure, at) => [tables[at]!, measureOf(figure, measures)]));
  const sizesIn = (those: readonly KnownFigure[]): KnownRolls =>
    sizesOf(those, smallNumbers, (table) => measureIn.get(table)!, steps);
  const { known, sizes, rolls } = withSizes(stated, (at) => isShare(unitOf(figures[at]!)), sizesIn);
  const { few, enough } = placesBySize(sizes, sizesElsewhere, smallNumbers);
  const placesOf = grouped([...figures.keys()], (at) => tables[at]!);
  const stating = [...placesOf].map(([name, places]): LinkedTable => {
    const first = figures[places[0]!]!;
    const unit = unitOf(first);
    return {
      name,
      period: name.slice(name.indexOf('|')),
      isMean: unit === 'mean' || unit === 'meanPercent',
      measure: measureIn.get(name)!,
      figures: reconciled(places.map((at) => known[at]!)),
      sizes: sizes.get(name)!.known,
    };
  });
  const { tables: following, sums } = withWhatFollows(stating, rolls);
  const links = linkedTables(following, sums);
  const hideTable = ({ tables: linked, figures: together }: Linked): HiddenLink => {
    const { table: first } = linked[0]!;
    const places = linked.flatMap(({ table }) => placesOf.get(table.name) ?? []);
    const unsized = places.filter((at) => unitOf(figures[at]!) !== 'count' && stated[at]!.pupils === null);
    const fewElsewhere = new Set(unsized.map((at) => placeName(figures[at]!)).filter((place) => few.has(place)));
    const isFew = (place: Pick<Figure, 'yearGroup' | 'group'>): boolean => fewElsewhere.has(placeName(place));
    const hasComplement = linked.some(({ turned }) => turned);
    const hidingOf = (numbers: readonly KnownFigure[], { name, isMean, isRest }: LinkedTable): HidingTable => {
      // A share of nothing is a count of none, however many they are.
      const counted = numbers.map((one) => (!isMean && one.value === 0 && isFew(one) ? { ...one, count: one.count ?? 0 } : one));
      const own = isRest ? { known: first.sizes, supposed: new Map<string, number>() } : sizes.get(name)!;
      return isMean
        ? hiddenMeans(counted, own, smallNumbers, { isFew, enough })
        : hiddenCounts(counted, own, smallNumbers, { isFew, isRest, hasComplement });
    };
    // That tables say the same may be chance: each is safe by itself, too.
    const alone = linked.length === 1 ? [] : linked.map(({ table }) => hidingOf(table.figures, table));
    for (const { cells } of alone) coverHidden([cells], [], steps);
    const asOne = hidingOf(together, first);
    const already = new Set(alone.flatMap(({ cells }) => cells.filter((cell) => cell.hidden && cell.published).map(placeName)));
    for (const cell of asOne.cells)
      if (already.has(placeName(cell)) && !cell.hidden) Object.assign(cell, { hidden: true, guarded: true });
    // Where all pupils answered, a reader counts on it.
    if (first.isNoSecret)
      for (const cell of asOne.cells) Object.assign(cell, { guarded: false, ...(cell.number === 0 && { up: 0 }) });
    return { asOne, alone, isFew };
  };
  const hidden = links.map(hideTable);
  coverHidden(
    hidden.map(({ asOne }) => asOne.cells),
    sumsOf(links, sums),
    steps,
  );
  const told = new Map<Key, ToldFigure>();
  for (const [link, { tables: linked }] of links.entries()) {
    const { asOne, alone, isFew } = hidden[link]!;
    const [reasons, own] = [asOne.reasons(), alone.map((one) => one.reasons())];
    for (const [index, { table }] of linked.entries()) {
      for (const at of placesOf.get(table.name) ?? []) {
        const [figure, place] = [figures[at]!, placeName(figures[at]!)];
        const others = [reasons, ...own].map((one) => one.get(place)).find((why) => why !== undefined && why !== 'sizeUnknown');
        const inOwnWords = others && ownReason(others, known[at]!, table.sizes.get(place)?.hidden, smallNumbers);
        const said = linked.length === 1 || reasons.get(place) === 'fewPupils' ? reasons.get(place) : own[index]!.get(place);
        const given = said ?? inOwnWords;
        const why = isFew(figure) && (given === undefined || given === 'sizeUnknown') ? 'fewPupils' : given;
        told.set(figure.key, toldFigure(figure, known[at]!, sizes.get(table.name)!.known, why, unitOf(figure)));
      }
    }
  }
  return told;
}

/** Tables that say the same, as they are hidden as one, and each by itself. */
interface HiddenLink {
  asOne: HidingTable;
  alone: readonly HidingTable[];
  isFew: (place: Pick<Figure, 'yearGroup' | 'group'>) => boolean;
}

/** How a measure is counted, and what tells whether it is one of several answers to one question. */
type MeasureToTell = Pick<Measure, 'unit'> & Partial<Pick<Measure, 'name' | 'rank'>>;

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
  if (count !== null || pupils === null || value === null) return { ...place, pupils: pupils ?? pupilsOf, count, value };
  return { ...place, pupils, ...countOf(value, pupils), value };
}

/** How many pupils a share is, and by how much that may be another number that gives the same share when rounded. */
function countOf(value: number, pupils: number): Pick<KnownFigure, 'count' | 'slack'> {
  const count = Math.round((value * pupils) / 100);
  const [least, most] = [value - roundingOf(value), value + roundingOf(value)].map((one) => (one * pupils) / 100);
  return { count, slack: Math.max(0, count - Math.ceil(least!), Math.floor(most!) - count) };
}

/**
 * With each share that stands alone goes the number of pupils which some table gives or leaves over, and with that its count: whoever
 * sees the share can work them out, so they are judged as if they were stated. Without a size nothing more is known.
 */
function withSizes(
  stated: readonly KnownFigure[],
  isShareAt: (index: number) => boolean,
  sizesIn: (figures: readonly KnownFigure[]) => KnownRolls,
): KnownRolls & { known: readonly KnownFigure[] } {
  const now = sizesIn(stated);
  const known = stated.map((one, at) => {
    if (one.pupils !== null || one.value === null || !isShareAt(at)) return one;
    const pupils = now.sizes.get(one.measureKey)?.known.get(placeName(one))?.pupils ?? null;
    return pupils === null ? one : { ...one, pupils, ...(one.count === null && countOf(one.value, pupils)) };
  });
  return known.every((one, at) => one === stated[at]) ? { known: stated, ...now } : { known, ...sizesIn(known) };
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

function measureOf({ measureKey }: Figure, measures: ReadonlyMap<Key, MeasureToTell>): LinkedTable['measure'] {
  const { name = '', rank = '' } = measures.get(measureKey) ?? {};
  return { name, rank, isUsual: startingMeasures.some(({ key }) => key === measureKey) };
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

/** To one decimal, as it is shown everywhere. */
export function roundedOf(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10 + (value >= 0 ? 1e-9 : -1e-9)) / 10;
}
