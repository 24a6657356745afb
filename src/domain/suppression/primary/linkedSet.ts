import type { SmallNumbers } from '../../settings';
import type { HidingReason } from '../../told';
import type { LinkedSet } from '../constraints/linkedTables';
import type { Steps } from '../secondary/cycles';
import { hideSecondary } from '../secondary/secondary';
import { placeName, type Cell } from '../table/cell';
import type { KnownFigure, KnownSizes, MeasureTable } from '../table/knownFigure';
import { hiddenCounts } from './counts';
import type { HidingTable } from './hidingTable';
import { hiddenMeans } from './means';

/** What is hidden of tables that say the same: as one, and of each by itself. */
export interface HiddenSet {
  asOne: HidingTable;
  alone: readonly HidingTable[];
  isFew: (place: Pick<Cell, 'yearGroup' | 'group'>) => boolean;
}

/** What is known of the pupils whom tables are about. */
export interface Pupils {
  sizes: ReadonlyMap<string, KnownSizes>;
  /** Groups that some table shows to be few, and those that are known to be enough. */
  few: ReadonlySet<string>;
  enough: ReadonlySet<string>;
  /** The places of a table of which it does not say how many pupils they have, although it tells shares or means of them. */
  unsized: (table: string) => readonly string[];
}

/**
 * Primary suppression of tables that say the same: what is hidden of them since it is small itself. That they say the same may be
 * chance: each is made safe by itself, too.
 */
export function hidePrimary(
  { tables: linked, figures: together }: LinkedSet,
  { sizes, few, enough, unsized }: Pupils,
  smallNumbers: SmallNumbers,
  steps: Steps | undefined,
): HiddenSet {
  const { table: first } = linked[0]!;
  const fewElsewhere = new Set(linked.flatMap(({ table }) => unsized(table.name)).filter((place) => few.has(place)));
  const isFew: HiddenSet['isFew'] = (place) => fewElsewhere.has(placeName(place));
  const hasComplement = linked.some(({ turned }) => turned);
  const hidingOf = (numbers: readonly KnownFigure[], { name, isMean, isRest }: MeasureTable): HidingTable => {
    // A share of nothing is a count of none, however many they are.
    const counted = numbers.map((one) => (!isMean && one.value === 0 && isFew(one) ? { ...one, count: one.count ?? 0 } : one));
    const own = isRest ? { known: first.sizes, supposed: new Map<string, number>() } : sizes.get(name)!;
    return isMean
      ? hiddenMeans(counted, own, smallNumbers, { isFew, enough })
      : hiddenCounts(counted, own, smallNumbers, { isFew, isRest, hasComplement });
  };
  const alone = linked.length === 1 ? [] : linked.map(({ table }) => hidingOf(table.figures, table));
  for (const { cells } of alone) hideSecondary([cells], [], steps);
  const asOne = hidingOf(together, first);
  const already = new Set(alone.flatMap(({ cells }) => cells.filter((cell) => cell.hidden && cell.published).map(placeName)));
  for (const cell of asOne.cells)
    if (already.has(placeName(cell)) && !cell.hidden) Object.assign(cell, { hidden: true, guarded: true });
  // Where all pupils answered, a reader counts on it.
  if (first.isNoSecret)
    for (const cell of asOne.cells) Object.assign(cell, { guarded: false, ...(cell.number === 0 && { up: 0 }) });
  return { asOne, alone, isFew };
}

/** Why a figure of one of the tables is hidden, in the words of its own table; undefined where it is shown. */
export function whyHiddenIn(
  { asOne, alone, isFew }: HiddenSet,
  smallNumbers: SmallNumbers,
): (known: KnownFigure, table: MeasureTable, at: number) => HidingReason | undefined {
  const [reasons, own] = [asOne.reasons(), alone.map((one) => one.reasons())];
  return (known, table, at) => {
    const place = placeName(known);
    const others = [reasons, ...own].map((one) => one.get(place)).find((why) => why !== undefined && why !== 'sizeUnknown');
    const inOwnWords = others && ownReason(others, known, table.sizes.get(place)?.hidden, smallNumbers);
    const said = alone.length === 0 || reasons.get(place) === 'fewPupils' ? reasons.get(place) : own[at]!.get(place);
    const given = said ?? inOwnWords;
    return isFew(known) && (given === undefined || given === 'sizeUnknown') ? 'fewPupils' : given;
  };
}

/** Why a number is hidden in the words of its own table, where another's say why: which of a complement is small differs. */
function ownReason(
  reason: HidingReason,
  { count }: Pick<KnownFigure, 'count'>,
  hiddenSize: HidingReason | undefined,
  smallNumbers: SmallNumbers,
): HidingReason {
  if (hiddenSize !== undefined || count === null || (reason !== 'few' && reason !== 'givesAway')) return reason;
  return count < smallNumbers.count ? 'few' : 'givesAway';
}
