import type { SmallNumbers } from '../../settings';
import type { ToldFigure } from '../../toldFigure';
import type { StatedFigure } from '../table/stated';
import { addSum, tiny, totalOf } from './linearSums';
import { modelOf, type Model } from './model';
import { publishedOf, secretsOf, type Fact, type Published, type What } from './published';
import type { Relations } from './relations';
import { otherNumbers, type Steps } from './search';

/** Figures, by index, of which more has to be hidden: how many pupils they are of, or what is counted of them. */
export type ToHide = Readonly<Record<What, ReadonlySet<number>>>;

/**
 * Audits what is about to be published as a whole, and says what else must be hidden. Each hidden number is proved safe by a cycle through
 * tables that are stated in full; where cells are blank, or a kind of pupils has no table, what one table leaves open another may bound.
 * So for each hidden number other numbers of the whole school are looked for that look the same. Where there are none they are looked for
 * with everything open, and whatever shown number they change is hidden.
 */
export function audit(
  stated: readonly StatedFigure[],
  relations: Relations,
  toldAt: (at: number) => ToldFigure,
  smallNumbers: SmallNumbers,
): ToHide {
  const found = { pupils: new Set<number>(), counted: new Set<number>() };
  const model = modelOf(stated, relations);
  if (!model) return found;
  const published = publishedOf(model, stated, toldAt, smallNumbers);
  const { sums, secrets, facts } = published;
  const steps = { left: mostStepsOfAll };
  const safe = new Set<number>();
  const learnFrom = (others: ArrayLike<number>): void => {
    for (const sum of secrets) if (totalOf(sums.terms[sum]!, others) !== totalOf(sums.terms[sum]!, model.known)) safe.add(sum);
  };
  // What is hidden for the sake of others is a secret of its own.
  for (let at = 0; at < secrets.length; at += 1) {
    const sum = secrets[at]!;
    if (safe.has(sum)) continue;
    const others = otherNumbers(sums, model.known, sum, mostSteps, steps);
    if (others) learnFrom(others);
    if (others !== false) continue;
    const inTheWay = factsInTheWay(model, published, sum, steps);
    for (const { figure, what } of inTheWay) {
      for (const one of what === 'pupils' ? (['pupils', 'counted'] as const) : (['counted'] as const)) {
        if (found[one].has(figure)) continue;
        found[one].add(figure);
        for (const fact of facts) if (fact.figure === figure && fact.what === one) open(published, fact);
        for (const terms of secretsOf(model, stated[figure]!, one)) secrets.push(addSum(sums, [terms, -Infinity, Infinity]));
      }
    }
    // With those hidden there are others.
    if (inTheWay.length > 0) at -= 1;
  }
  return found;
}

const mostSteps = 1_000;
const mostStepsForLess = 300;
/** A school of which so many steps do not tell all keeps what each hidden number's own proof hides. */
const mostStepsOfAll = 6_000;

/** What is published and has to be hidden so that a secret may be another number: as little and as cheap as some tries find. */
function factsInTheWay(model: Model, published: Published, sum: number, all: Steps): Fact[] {
  const { sums, facts } = published;
  const shown = facts.filter((fact) => sums.most[fact.sum] !== Infinity || sums.least[fact.sum] !== -Infinity);
  const isBroken = ({ sum: own, least, most }: Fact, others: ArrayLike<number>): boolean => {
    const total = totalOf(sums.terms[own]!, others);
    return total < least - tiny || total > most + tiny;
  };
  const brokenWithout = (those: readonly Fact[], steps: number): Fact[] | undefined => {
    for (const fact of those) open(published, fact);
    const others = otherNumbers(sums, model.known, sum, steps, all);
    for (const { sum: own, least, most } of those) [sums.least[own], sums.most[own]] = [least, most];
    return others ? those.filter((fact) => isBroken(fact, others)) : undefined;
  };
  let needed = brokenWithout(shown, mostSteps) ?? [];
  for (const fact of needed.toSorted((one, other) => other.cost - one.cost))
    if (needed.includes(fact))
      needed =
        brokenWithout(
          needed.filter((one) => one !== fact),
          mostStepsForLess,
        ) ?? needed;
  return needed;
}

/** Nobody is told of it any more. */
function open({ sums }: Published, { sum }: Fact): void {
  [sums.least[sum], sums.most[sum]] = [-Infinity, Infinity];
}
