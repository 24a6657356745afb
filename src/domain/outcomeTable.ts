import type { Day } from './day';
import { pupilGroups, type Figure, type FigureOwner, type PupilGroup } from './figure';
import { figureIndexOf, type MeasureFigures } from './figureIndex';
import { comparisonFor, comparisonValue, type ComparedWith } from './comparing';
import type { Measure } from './measure';
import type { Key } from './record';
import { isShareOf } from './statedShare';
import { smallNumbersIn, toldFigures } from './smallNumbers';
import type { Snapshot } from './snapshot';
import { roundedOf, type ToldFigure } from './toldFigure';
import { isHidden, shownNumber, type Told } from './told';

/** One measure in one period for one year group (or for all): every number as everybody may see it. */
export interface OutcomeTable {
  measure: Measure;
  /** The school's own periods of the measure, the newest last. Empty where there is no figure yet. */
  periods: string[];
  period: string;
  /** The year groups with figures in this period, youngest first; '' is all of them together and comes first. */
  yearGroups: string[];
  yearGroup: string;
  /** Always no SEN, SEN Support, EHCP and all, in this order. */
  rows: OutcomeRow[];
  /** What it is compared with: national, then the local authority, then the trust; only those with a figure. */
  comparisons: Comparison[];
  /** The numbers below which something is hidden: words say `fewer than 5`. */
  hiddenBelow: { count: number; pupils: number };
}

/** One group of pupils in a measure's table: what is told of it, small numbers hidden. */
export interface OutcomeRow {
  group: PupilGroup;
  /** The school's own figure; undefined where there is none for the group. */
  figureKey: Key | undefined;
  pupils: Told;
  count: Told;
  /** In the measure's unit, to one decimal: worked out from count and pupils, else as it is stated. */
  value: Told;
  /** This group's value less that of pupils with no SEN, as both are shown. Null for no SEN itself, for all and for numbers of cases. */
  gap: Told;
  /** How many of the group's pupils the gap amounts to, or of a rate how many cases; null where that says nothing. */
  gapPupils: number | null;
  /** One pupil more or fewer, of a rate one case, would move the value by so much; null where it is hidden or neither. */
  onePupil: number | null;
  /** The gap is not more than one or two pupils would make, or rests on few: too little to say much by. */
  tooFewToSay: boolean;
  /** By owner, what the comparison says of this group. */
  compared: Partial<Record<Comparison['whose'], { value: number; gap: number | null }>>;
  /** What does not fit, to be put right; never says a hidden number. */
  flaws: OutcomeFlaw[];
}

/**
 * `valueDiffers`: the value stated is not what count and pupils make. `countAbove`: more are counted than there are. `sumDiffers`:
 * the groups do not add up to all.
 */
interface OutcomeFlaw {
  kind: 'valueDiffers' | 'countAbove' | 'sumDiffers';
  /** What the source states, where it may be shown. */
  stated: number | null;
}

/** Whose figures stand beside the school's own, and where they come from. */
export interface Comparison {
  whose: Exclude<FigureOwner, 'school'>;
  period: string;
  source: string;
  taken: Day | null;
  /** `year`: of another year. `span`: of a term or part of a year, where the school's is of a whole year, or the other way round. */
  differs: ('year' | 'span')[];
}

interface TablePlace {
  /** The newest of the school's own, where nothing is said. */
  period?: string;
  /** All together, or where there is no figure of all, the first year group. */
  yearGroup?: string;
}

/** A measure's table as everybody may see it; undefined where there is no such measure. */
export function outcomeTable(snapshot: Snapshot, measureKey: Key, place: TablePlace = {}): OutcomeTable | undefined {
  const measure = snapshot.measure.get(measureKey)?.record;
  if (measure === undefined) return undefined;
  const own = figureIndexOf(snapshot).measures.get(measureKey) ?? noFigures;
  const period = place.period ?? own.periods.at(-1) ?? '';
  const figures = own.school.get(period) ?? [];
  const yearGroups = yearGroupsIn(figures);
  const yearGroup = place.yearGroup ?? yearGroups[0] ?? '';
  const compared = comparisonFor(own, { period, yearGroup, yearGroups });
  const told = toldFigures(snapshot, period);
  const rows = pupilGroups.map((group) => figures.find((one) => one.group === group && one.yearGroup === yearGroup));
  const values = rows.map((figure) => (figure ? (told.get(figure.key) ?? untold) : untold));
  return {
    measure,
    periods: own.periods,
    period,
    yearGroups,
    yearGroup,
    rows: pupilGroups.map((group, at) =>
      rowOf({ measure, group, figure: rows[at], told: values[at]!, noSen: values[0]!, compared, rows }),
    ),
    comparisons: compared.map(({ values: _, ...comparison }) => comparison),
    hiddenBelow: smallNumbersIn(snapshot),
  };
}

/** Every year group of a measure in a period, as everybody may see it, youngest first; all together come first as ''. */
export function yearGroupGrid(
  snapshot: Snapshot,
  measureKey: Key,
  period: string,
): { yearGroup: string; cells: Record<PupilGroup, ToldFigure> }[] {
  const figures = figureIndexOf(snapshot).measures.get(measureKey)?.school.get(period) ?? [];
  const told = toldFigures(snapshot, period);
  return yearGroupsIn(figures).map((yearGroup) => {
    const cell = (group: PupilGroup): ToldFigure => {
      const figure = figures.find((one) => one.group === group && one.yearGroup === yearGroup);
      return (figure && told.get(figure.key)) ?? untold;
    };
    return { yearGroup, cells: { noSen: cell('noSen'), senSupport: cell('senSupport'), ehcp: cell('ehcp'), all: cell('all') } };
  });
}

interface RowSource {
  measure: Measure;
  group: PupilGroup;
  figure: Figure | undefined;
  told: ToldFigure;
  noSen: ToldFigure;
  compared: readonly ComparedWith[];
  rows: readonly (Figure | undefined)[];
}

function rowOf({ measure, group, figure, told, noSen, compared, rows }: RowSource): OutcomeRow {
  // Numbers of cases of groups of other sizes say nothing beside each other.
  const comparable = measure.unit !== 'count' && (group === 'senSupport' || group === 'ehcp');
  const gap = comparable ? gapOf(told.value, noSen.value) : null;
  const [shownGap, pupils, value] = [shownNumber(gap), shownNumber(told.pupils), shownNumber(told.value)];
  const isCounted = measure.unit === 'percent' || measure.unit === 'rate';
  const onePupil = isCounted && pupils !== null && value !== null && pupils > 0 ? roundedOf(100 / pupils) : null;
  return {
    group,
    figureKey: figure?.key,
    ...told,
    gap,
    gapPupils: isCounted && shownGap !== null && pupils !== null ? Math.round((Math.abs(shownGap) * pupils) / 100) : null,
    onePupil,
    tooFewToSay:
      shownGap !== null && ((pupils !== null && pupils < restsOnFew) || (onePupil !== null && Math.abs(shownGap) < 2 * onePupil)),
    compared: Object.fromEntries(
      compared.flatMap((one) => {
        const value = comparisonValue(one, group);
        const base = comparisonValue(one, 'noSen');
        const gap = !comparable || value === null || base === null ? null : roundedOf(value - base);
        return value === null ? [] : [[one.whose, { value, gap }]];
      }),
    ),
    flaws: figure ? flawsOf(measure, figure, told, rows) : [],
  };
}

/** Of fewer pupils than this a gap is told with a warning: two of them would move it by ten points. */
const restsOnFew = 20;

/** From the figures as they are shown, so that the page adds up. Hidden where either of them is. */
function gapOf(value: Told, noSen: Told): Told {
  if (value === null || noSen === null) return null;
  if (isHidden(value)) return value;
  return isHidden(noSen) ? noSen : roundedOf(value - noSen);
}

function flawsOf(measure: Measure, figure: Figure, told: ToldFigure, rows: readonly (Figure | undefined)[]): OutcomeFlaw[] {
  const { pupils, count, value, group } = figure;
  const flaws: OutcomeFlaw[] = [];
  const known = pupils !== null && count !== null && pupils > 0;
  if (measure.unit === 'percent' && known && count > pupils) flaws.push({ kind: 'countAbove', stated: null });
  if ((measure.unit === 'percent' || measure.unit === 'rate') && known && value !== null) {
    const isShown = !isHidden(told.value);
    if (!isShareOf(value, count, pupils)) flaws.push({ kind: 'valueDiffers', stated: isShown ? value : null });
  }
  const parts = rows.filter((one) => one !== undefined && one.group !== 'all');
  const differs = (own: number | null, of: (one: Figure) => number | null): boolean => {
    const numbers = parts.map((one) => of(one!));
    return own !== null && parts.length === 3 && numbers.every((one) => one !== null) && sumOf(numbers) !== own;
  };
  const sums = differs(pupils, (one) => one.pupils) || (measure.unit !== 'mean' && differs(count, (one) => one.count));
  if (group === 'all' && sums) flaws.push({ kind: 'sumDiffers', stated: null });
  return flaws;
}

function sumOf(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

function yearGroupsIn(figures: readonly Figure[]): string[] {
  return [...new Set(figures.map(({ yearGroup }) => yearGroup))].toSorted((one, other) => yearOrder(one) - yearOrder(other));
}

/** All together first, then nursery, reception, Y1 and so on. */
function yearOrder(yearGroup: string): number {
  if (yearGroup === '') return -3;
  if (/^n/i.test(yearGroup)) return -2;
  return /^r/i.test(yearGroup) ? -1 : Number(/\d+/.exec(yearGroup)?.[0] ?? 99);
}

const untold: ToldFigure = { pupils: null, count: null, value: null };
const noFigures: MeasureFigures = { periods: [], school: new Map(), compared: [] };
