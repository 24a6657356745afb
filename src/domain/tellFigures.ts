import type { Figure } from './figure';
import type { Key } from './record';
import { usualSmallNumbers, type SmallNumbers } from './settings';
import { suppress, type Beside } from './suppression/suppress';
import type { MeasureToTell } from './suppression/table/stated';
import { toldFigure, type Suppressed, type ToldFigure } from './toldFigure';

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
 * A school that hides more than is usual may have shown papers before it did: what would be hidden then is hidden still, or the two,
 * laid side by side, would tell it. So is what would be at twice, three times the usual numbers and so on, up to its own; of a school
 * that went by other steps (8 and 15, then 12 and 25) papers of each step may tell more than those of the last.
 *
 * What this does not keep: whoever knows a group's numbers from elsewhere can take them off; where two measures say the same, share
 * no place and neither names nor sums show it, or two of three answers are stated, what is left can be reckoned by those who know;
 * shares in whole percents of more than five answers by year group hold more together than is looked at; where so many steps of the
 * audit find no school that may be behind the tables, or do not tell whether a number is open, it stays with what each table hides;
 * and whoever knows this very program can rule out tables for which it would have hidden something else.
 */
export function tellFigures(
  figures: readonly Figure[],
  measures: ReadonlyMap<Key, MeasureToTell>,
  smallNumbers: SmallNumbers,
  beside: Beside = {},
): ReadonlyMap<Key, ToldFigure> {
  const suppressed = suppressAlsoAsBefore(figures, measures, smallNumbers, beside);
  return new Map(
    figures.map((figure) => {
      const unit = measures.get(figure.measureKey)?.unit ?? 'percent';
      return [figure.key, toldFigure(figure, unit, suppressed.get(figure.key)!)];
    }),
  );
}

/** As the school wants it, and at least as at every step on the way there from the usual numbers. */
function suppressAlsoAsBefore(
  figures: readonly Figure[],
  measures: ReadonlyMap<Key, MeasureToTell>,
  smallNumbers: SmallNumbers,
  beside: Beside,
): ReadonlyMap<Key, Suppressed> {
  return stepsTo(smallNumbers).reduce(
    (wanted, step) => {
      const before = suppress(figures, measures, step, beside);
      return new Map([...wanted].map(([key, one]) => [key, hiddenByEither(one, before.get(key)!)]));
    },
    suppress(figures, measures, smallNumbers, beside),
  );
}

/** Once, twice, three times as many as is usual and so on, as far as a school that hides more may have gone before. */
function stepsTo({ count, pupils }: SmallNumbers): SmallNumbers[] {
  const steps = Math.max(Math.ceil(count / usualSmallNumbers.count), Math.ceil(pupils / usualSmallNumbers.pupils));
  const all = Array.from({ length: steps }, (_, at) => ({
    count: Math.min(count, (at + 1) * usualSmallNumbers.count),
    pupils: Math.min(pupils, (at + 1) * usualSmallNumbers.pupils),
  }));
  return all.filter((step) => step.count < count || step.pupils < pupils);
}

function hiddenByEither(one: Suppressed, other: Suppressed): Suppressed {
  const size = one.size && {
    ...one.size,
    published: one.size.published && other.size?.published === true,
    hidden: one.size.hidden ?? other.size?.hidden,
  };
  return { known: one.known, size, hidden: one.hidden ?? other.hidden };
}
