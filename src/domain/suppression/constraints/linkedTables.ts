import { placeName } from '../table/cell';
import type { KnownFigure, MeasureTable } from '../table/knownFigure';
import { areSameMeasure } from './sameMeasure';

/** Tables that say the same in other words, so that what one shows the others give away. */
export interface LinkedSet {
  tables: readonly { table: MeasureTable; turned: boolean }[];
  /** Of every place that one of them names, in the words of the first. */
  figures: readonly KnownFigure[];
}

/**
 * Puts measures together that count the same (how many, and the share of them) or each other's complement (met, not met; present,
 * absent) of the same pupils, wherever both say something: at two places at least, or at one of which both say how many pupils there are.
 * Where they share fewer, it is their names that say so, or that both together add up. Partition of one whole are never the same, whatever their numbers.
 */
export function linkedTables(tables: readonly MeasureTable[], sums: readonly { parts: readonly string[] }[] = []): LinkedSet[] {
  const areApart = (one: string, other: string): boolean =>
    sums.some(({ parts }) => parts.includes(one) && parts.includes(other));
  // Each two, the one way and the other.
  const tries = tables.length * (tables.length - 1);
  const linked: { tables: { table: MeasureTable; turned: boolean }[]; figures: KnownFigure[] }[] = [];
  for (const table of tables) {
    const found = linked.flatMap((one) => {
      const { table: first } = one.tables[0]!;
      if (one.tables.some((other) => areApart(other.table.name, table.name))) return [];
      if (
        table.isRest ||
        first.isRest ||
        first.period !== table.period ||
        first.isMean !== table.isMean ||
        !isOfSame(first, table)
      )
        return [];
      const ways = [false, true].map((turned) => {
        const figures = turned ? turnedAll(table) : table.figures;
        return { turned, figures, ...alikeIn(one.figures, figures) };
      });
      const way =
        ways.find(({ alike, isSure }) => alike >= 2 || isSure) ??
        ways.find(
          ({ turned, figures, differ }) =>
            !differ && areSameMeasure({ ...first, figures: one.figures }, { ...table, figures }, { turned, tries }),
        );
      return way ? [{ one, turned: way.turned }] : [];
    });
    const [link] = found;
    if (!link) {
      linked.push({ tables: [{ table, turned: false }], figures: [...table.figures] });
      continue;
    }
    link.one.tables.push({ table, turned: link.turned });
    const there = new Set(link.one.figures.filter(hasNumber).map(placeName));
    const more = (link.turned ? turnedAll(table) : table.figures).filter((one) => hasNumber(one) && !there.has(placeName(one)));
    const added = new Set(more.map(placeName));
    const all = [...link.one.figures.filter((one) => !added.has(placeName(one))), ...more];
    // A number of which the share is told as well is one of pupils.
    const ofPupils = [...link.one.figures, ...table.figures].some((one) => one.ofPupils);
    link.one.figures = all.map((one) => ({ ...one, ofPupils }));
  }
  return linked;
}

/** At how many places two tables say the same, whether one is enough, and whether they differ anywhere. */
function alikeIn(
  figures: readonly KnownFigure[],
  others: readonly KnownFigure[],
): { alike: number; isSure: boolean; differ: boolean } {
  const byPlace = new Map(figures.map((one) => [placeName(one), one]));
  let [alike, isSure] = [0, false];
  for (const other of others) {
    const one = byPlace.get(placeName(other));
    if (!one || !hasNumber(one) || !hasNumber(other)) continue;
    const counts = one.count !== null && other.count !== null;
    // A number and a share of nobody knows how many say nothing of each other.
    if (!counts && (one.value === null || other.value === null)) continue;
    if (
      counts ? Math.abs(one.count! - other.count!) > (one.slack ?? 0) + (other.slack ?? 0) : !isSameValue(one.value, other.value)
    )
      return { alike: 0, isSure: false, differ: true };
    alike += 1;
    isSure ||= counts && one.pupils !== null && one.pupils === other.pupils;
  }
  return { alike, isSure, differ: false };
}

function isOfSame({ sizes }: MeasureTable, { sizes: others }: MeasureTable): boolean {
  return [...sizes].every(([place, { pupils }]) => (others.get(place)?.pupils ?? pupils) === pupils);
}

function isSameValue(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.abs(one - other) < 0.11;
}

function hasNumber({ count, value }: KnownFigure): boolean {
  return count !== null || value !== null;
}

/** The complement of each: of how many it is not so. Only shares of pupils, and means in percent, have one. */
function turnedAll({ figures, sizes }: MeasureTable): KnownFigure[] {
  return figures.map((one) => {
    const pupils = one.pupils ?? sizes.get(placeName(one))?.pupils ?? null;
    const count = one.count !== null && pupils !== null && one.ofPupils ? pupils - one.count : null;
    return { ...one, count, value: one.value === null || one.count !== null ? null : 100 - one.value };
  });
}
