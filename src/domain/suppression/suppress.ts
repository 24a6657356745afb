import type { Figure } from '../figure';
import { grouped } from '../figureIndex';
import type { Key } from '../record';
import type { SmallNumbers } from '../settings';
import { toldFigure, type Suppressed, type ToldFigure } from '../toldFigure';
import type { HidingReason } from '../told';
import { audit } from './audit/audit';
import type { Relations } from './audit/relations';
import { constraintsOver } from './constraints/constraint';
import { withDerivable } from './constraints/derivable';
import { linkedTables } from './constraints/linkedTables';
import { sizesOf } from './populations/sizes';
import { placesBySize, withSizes } from './populations/withSizes';
import { hidePrimary, whyHiddenIn } from './primary/linkedSet';
import type { Steps } from './secondary/cycles';
import { hideSecondary } from './secondary/secondary';
import { placeName } from './table/cell';
import type { MeasureTable } from './table/knownFigure';
import { reconciled } from './table/reconciled';
import { measureOf, statedFigures, type MeasureToTell, type StatedFigure } from './table/stated';

/** What lies beside the figures of a year. */
export interface Beside {
  /** How many pupils other years' figures say that a group of the whole school has, at the least, by place. */
  sizesElsewhere?: ReadonlyMap<string, number>;
  steps?: Steps;
}

/**
 * Statistical disclosure control of a school's own tables: which numbers nobody is shown, so that none of them can be computed.
 *
 * A **table** is what one measure says in one period: a cell for each year group and group of pupils (`table/`). Blank cells that follow
 * are filled in, since a reader would do the same, and where nothing follows some feasible numbers are supposed.
 *
 * **Constraints** are what every reader knows besides: equations between cells. Within a table the marginal totals, groups to all and
 * years to all years, make a network (`table/network`). Between tables they are gathered from four places (`constraints/`): terms make their year
 * (`periodSums`), answers or reasons make a whole (`partitions`, told by their names, by where they stand, or by numbers that fit
 * too well for chance), girls and boys make all pupils (`populations/`, and `partitionsByPopulation` for what is counted of them), and two
 * tables say the same, or each other's complement (`linkedTables`: these are hidden as one). `derivable` adds what follows from all of those.
 *
 * **Primary suppression** (`primary/`) hides what is small itself. **Secondary suppression** (`secondary/`) hides what would give that away:
 * a hidden number is safe where a cycle of hidden cells exists through it, along which one can be added and taken off in turn
 * without touching any constraint. `moves` says in which tables such a cycle has to be made at once, `cycles` finds the cheapest one.
 *
 * **The audit** (`audit/`) looks at the school as a whole where cells are blank or a kind of pupils has no table, so that bounds of one table
 * may meet those of another: it looks for other numbers of all that look the same, and hides what leaves none.
 *
 * **Who proves it**: the cycle itself, which leads to other tables that look the same; and, by code that shares nothing with this, the readers in
 * `tests/domain/suppression`, who attack what is published as equations over whole numbers.
 */
export function suppress(
  figures: readonly Figure[],
  measures: ReadonlyMap<Key, MeasureToTell>,
  smallNumbers: SmallNumbers,
  beside: Beside,
): ReadonlyMap<Key, Suppressed> {
  const stated = statedFigures(figures, measures);
  const { suppressed, relations } = hideInTables(stated, measures, smallNumbers, beside);
  const toldAt = (at: number): ToldFigure => {
    const { figure, unit } = stated[at]!;
    return toldFigure(figure, unit, suppressed.get(figure.key)!);
  };
  const more = audit(stated, relations, toldAt, smallNumbers);
  return new Map(
    stated.map(({ figure: { key } }, at) => {
      const own = suppressed.get(key)!;
      const size = more.pupils.has(at) ? { pupils: 0, ...own.size, published: false, hidden: unsaid } : own.size;
      return [key, { ...own, size, hidden: more.counted.has(at) ? unsaid : own.hidden }];
    }),
  );
}

/** It is not said either whether it is small. */
const unsaid: HidingReason = 'fewPupils';

/** What is hidden by tables, and how these hang together. */
function hideInTables(
  stated: readonly StatedFigure[],
  measures: ReadonlyMap<Key, MeasureToTell>,
  smallNumbers: SmallNumbers,
  { sizesElsewhere = new Map(), steps }: Beside,
): { suppressed: ReadonlyMap<Key, Suppressed>; relations: Relations } {
  const measureIn = new Map(stated.map(({ table, figure }) => [table, measureOf(figure, measures)]));
  const { known, sizes, populationSums, partsNamed } = withSizes(stated, (those) =>
    sizesOf(those, smallNumbers, (table) => measureIn.get(table)!, steps),
  );
  const rowsOf = grouped([...stated.keys()], (at) => stated[at]!.table);
  const tables = [...rowsOf].map(([name, rows]): MeasureTable => {
    const { unit } = stated[rows[0]!]!;
    return {
      name,
      period: name.slice(name.indexOf('|')),
      isMean: unit === 'mean' || unit === 'meanPercent',
      measure: measureIn.get(name)!,
      figures: reconciled(rows.map((at) => known[at]!)),
      sizes: sizes.get(name)!.known,
    };
  });
  const { tables: following, sums } = withDerivable(tables, populationSums);
  const sets = linkedTables(following, sums);
  const unsized = (table: string): string[] =>
    (rowsOf.get(table) ?? []).flatMap((at) => {
      const { unit, known: own, figure } = stated[at]!;
      return unit !== 'count' && own.pupils === null ? [placeName(figure)] : [];
    });
  const pupils = { sizes, ...placesBySize(sizes, sizesElsewhere, smallNumbers), unsized };
  const hidden = sets.map((set) => hidePrimary(set, pupils, smallNumbers, steps));
  hideSecondary(
    hidden.map(({ asOne }) => asOne.cells),
    constraintsOver(sets, sums),
    steps,
  );
  const suppressed = new Map<Key, Suppressed>();
  for (const [set, { tables: linked }] of sets.entries()) {
    const whyHidden = whyHiddenIn(hidden[set]!, smallNumbers);
    for (const [index, { table }] of linked.entries())
      for (const at of rowsOf.get(table.name) ?? []) {
        const [{ figure }, own] = [stated[at]!, known[at]!];
        const size = sizes.get(table.name)!.known.get(placeName(figure));
        suppressed.set(figure.key, { known: own, size, hidden: whyHidden(own, table, index) });
      }
  }
  const counting = following.filter(({ isRest, isMean }) => !isRest && !isMean);
  return { suppressed, relations: { tables: counting, sets, constraints: sums, populationSums, partsNamed } };
}
