import type { Figure } from './figure';
import { figureIndexOf } from './figureIndex';
import type { Measure } from './measure';
import type { Key } from './record';
import { usualSmallNumbers, type SmallNumbers } from './settings';
import type { Snapshot } from './snapshot';
import { hiddenCounts, hiddenMeans } from './suppression/counts';
import type { Steps } from './suppression/cover';
import { placeName, sizesOf, type KnownFigure, type Size, type Sizes } from './suppression/sizes';
import type { HidingReason, Told } from './told';

/** What everybody may see of one figure. */
export interface ToldFigure {
  pupils: Told;
  count: Told;
  /** In the measure's unit, to one decimal. */
  value: Told;
}

/**
 * The school's own figures of one period, by key, as everybody may see them. The same cells are hidden for every audience: a
 * number that leaders saw and governors did not would be given away by the first page that is shown to both, and two tables with
 * different cells hidden, laid side by side, show what each hides.
 *
 * Small numbers are hidden first: groups of 1 to 4 pupils, counts of 1 to 4, and whatever is said of fewer than 10 pupils (0 % and
 * 100 % too, which say something of every one of them). Then whatever would give those away. The reader who is kept from them
 * knows every table of the period at once, that groups add up to all and years to all years, that numbers are whole, that no share
 * is above its pupils, and what `<5` means; and has all the time in the world. A number is kept from that reader while at least two
 * values of it are possible. Of a mean every sum counts as exact, although means are rounded.
 *
 * What this does not keep: whoever knows a group's numbers from elsewhere can take them off; and whoever knows this very program
 * can rule out tables for which it would have hidden something else.
 */
export function toldFigures(snapshot: Snapshot, period: string): ReadonlyMap<Key, ToldFigure> {
  const memory = memoryOf(snapshot);
  let told = memory.told.get(period);
  if (!told) {
    told = tellFigures(figureIndexOf(snapshot).school.get(period) ?? [], memory.measures, memory.smallNumbers);
    memory.told.set(period, told);
  }
  return told;
}

/** From which numbers on this school shows something; never so few that `fewer than` names one number alone. */
export function smallNumbersIn(snapshot: Snapshot): SmallNumbers {
  const { count, pupils } = snapshot.settings.get('settings')?.record.smallNumbers ?? usualSmallNumbers;
  const atLeast = Math.max(3, Math.floor(count) || usualSmallNumbers.count);
  return { count: atLeast, pupils: Math.max(atLeast, Math.floor(pupils) || usualSmallNumbers.pupils) };
}

/** The school's figures in a table of a period, by key, as everybody may see them: for figures that are in no snapshot yet. */
export function tellFigures(
  figures: readonly Figure[],
  measures: ReadonlyMap<Key, Pick<Measure, 'unit'>>,
  smallNumbers: SmallNumbers,
  steps?: Steps,
): ReadonlyMap<Key, ToldFigure> {
  const unitOf = ({ measureKey }: Pick<Figure, 'measureKey'>): Measure['unit'] => measures.get(measureKey)?.unit ?? 'percent';
  const stated = figures.map((figure) => knownFigure(figure, unitOf(figure)));
  const [known, sizes] = withSizes(stated, (one) => isShare(unitOf(one)), smallNumbers, steps);
  const few = fewSomewhere(sizes, smallNumbers);
  const told = new Map<Key, ToldFigure>();
  for (const measureKey of new Set(figures.map((figure) => figure.measureKey))) {
    const unit = measures.get(measureKey)?.unit ?? 'percent';
    const isMean = unit === 'mean' || unit === 'meanPercent';
    const ownSizes = sizes.get(measureKey)!;
    const numbers = known.filter((one) => one.measureKey === measureKey);
    const hidings = isMean
      ? hiddenMeans(numbers, ownSizes, smallNumbers, steps)
      : hiddenCounts(numbers, ownSizes, smallNumbers, steps);
    figures.forEach((figure, at) => {
      if (figure.measureKey !== measureKey) return;
      const fewElsewhere = isShare(unit) && stated[at]!.pupils === null && few.has(placeName(figure));
      const hidden = hidings.get(placeName(figure)) ?? (fewElsewhere ? 'fewPupils' : undefined);
      told.set(figure.key, toldFigure(figure, known[at]!, ownSizes, hidden, unit));
    });
  }
  return told;
}

/** A share without its count gives the count, one without its number of pupils gives that. */
function knownFigure({ measureKey, yearGroup, group, pupils, count, value }: Figure, unit: Measure['unit']): KnownFigure {
  const place = { measureKey, yearGroup, group, ofPupils: unit === 'percent' };
  if (unit === 'mean' || unit === 'meanPercent') return { ...place, pupils, count: null, value };
  if (unit === 'count') return { ...place, pupils, count: count ?? value, value: null };
  const pupilsOf = count !== null && value !== null && value > 0 ? Math.round((count / value) * 100) : null;
  const countOf = pupils !== null && value !== null ? Math.round((value * pupils) / 100) : null;
  return { ...place, pupils: pupils ?? pupilsOf, count: count ?? countOf, value };
}

/**
 * With each share that stands alone goes the number of pupils which some table gives or leaves over, and with that its count: whoever
 * sees the share can work them out, so they are judged as if they were stated. Without a size nothing more is known.
 */
function withSizes(
  stated: readonly KnownFigure[],
  isShareOf: (one: KnownFigure) => boolean,
  smallNumbers: SmallNumbers,
  steps?: Steps,
): [readonly KnownFigure[], ReadonlyMap<Key, Sizes>] {
  const sizes = sizesOf(stated, smallNumbers, steps);
  const known = stated.map((one) => {
    if (one.pupils !== null || one.value === null || !isShareOf(one)) return one;
    const pupils = sizes.get(one.measureKey)?.get(placeName(one))?.pupils ?? null;
    return pupils === null ? one : { ...one, pupils, count: one.count ?? Math.round((one.value * pupils) / 100) };
  });
  return known.every((one, at) => one === stated[at]) ? [stated, sizes] : [known, sizesOf(known, smallNumbers, steps)];
}

/** The groups that some measure shows to be few, or hides: a share that says of how many it is nowhere may be theirs. */
function fewSomewhere(sizes: ReadonlyMap<Key, Sizes>, smallNumbers: SmallNumbers): ReadonlySet<string> {
  const isFew = ({ pupils, hidden }: Size): boolean => hidden !== undefined || (pupils > 0 && pupils < smallNumbers.pupils);
  return new Set([...sizes.values()].flatMap((own) => [...own].filter(([, size]) => isFew(size)).map(([name]) => name)));
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
  const value = roundedOf(figure.count === null ? (figure.value ?? worked) : (worked ?? figure.value));
  const whyValue = hidden ?? (size === undefined && value !== null ? 'sizeUnknown' : undefined);
  return { pupils, count: hide(figure.count, hidden), value: hide(value, whyValue) };
}

/** To one decimal, as it is shown everywhere. */
export function roundedOf(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10 + (value >= 0 ? 1e-9 : -1e-9)) / 10;
}

interface Memory {
  measures: ReadonlyMap<Key, Measure>;
  smallNumbers: SmallNumbers;
  measuresOf: Snapshot['measure'];
  settingsOf: Snapshot['settings'];
  told: Map<string, ReadonlyMap<Key, ToldFigure>>;
}

const memories = new WeakMap<Snapshot['figure'], Memory>();

/** What was worked out of these very figures, measures and settings. */
function memoryOf(snapshot: Snapshot): Memory {
  const known = memories.get(snapshot.figure);
  if (known?.measuresOf === snapshot.measure && known.settingsOf === snapshot.settings) return known;
  const memory: Memory = {
    measures: new Map([...snapshot.measure.values()].map(({ record }) => [record.key, record])),
    smallNumbers: smallNumbersIn(snapshot),
    measuresOf: snapshot.measure,
    settingsOf: snapshot.settings,
    told: new Map(),
  };
  memories.set(snapshot.figure, memory);
  return memory;
}
