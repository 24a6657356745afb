import type { SmallNumbers } from '../../settings';
import type { ToldFigure } from '../../toldFigure';
import { isHidden, type HidingReason, type Told } from '../../told';
import { hidingCost } from '../table/guardedCell';
import { roundingOf } from '../../statedShare';
import type { StatedFigure } from '../table/stated';
import { addSum, negative, noSums, totalOf, type Claim, type LinearSums, type Term } from './linearSums';
import { isMean, shareOf, type Model } from './model';

/** What a figure says: of how many pupils it is, or what is counted of them. */
export type What = 'pupils' | 'counted';

/** Something that is published of a figure, as a sum of the numbers behind it. */
export interface Fact {
  figure: number;
  what: What;
  sum: number;
  least: number;
  most: number;
  /** How dear it is to hide it. */
  cost: number;
}

/** What is published of a school: what everybody may know of the numbers behind it, and which sums nobody may. */
export interface Published {
  sums: LinearSums;
  facts: readonly Fact[];
  secrets: number[];
}

/** What figures publish as they are told, by index. */
export function publishedOf(
  model: Model,
  stated: readonly StatedFigure[],
  toldAt: (at: number) => ToldFigure,
  smallNumbers: SmallNumbers,
): Published {
  const { sums: relations, known, numbers } = model;
  const sums = noSums(numbers.size);
  for (const [at, terms] of relations.terms.entries()) addSum(sums, [terms, relations.least[at]!, relations.most[at]!]);
  const facts: Fact[] = [];
  const secrets = new Map<string, number>();
  for (const [at, one] of stated.entries()) {
    if (!model.tables.has(one.table)) continue;
    const { claims, kept } = tellingOf(model, one, toldAt(at), smallNumbers);
    const cost = hidingCost({ ...one.figure, number: one.figure.count });
    for (const { what, claim } of claims) {
      const [terms, least, most] = claim;
      const total = totalOf(terms, known);
      // What contradicts the figures tells nothing.
      if (total < least || total > most) continue;
      facts.push({ figure: at, what, sum: addSum(sums, claim), least, most, cost: what === 'pupils' ? cost * perPupils : cost });
    }
    for (const terms of kept) {
      const name = terms.map(String).join(' ');
      if (!secrets.has(name)) secrets.set(name, addSum(sums, [terms, -Infinity, Infinity]));
    }
  }
  return { sums, facts, secrets: [...secrets.values()] };
}

/** Where its pupils are hidden, all that is said of them is. */
const perPupils = 10;

/** What is a secret of a figure of which this is hidden, as sums. */
export function secretsOf({ numbers, tables }: Model, one: StatedFigure, what: What): (readonly Term[])[] {
  const { figure, table, unit } = one;
  if (!tables.has(table)) return [];
  const sizes = numbers.populationsWith(table).map((one) => numbers.populations[one]!.at(figure));
  if (what === 'pupils') return figure.pupils === null ? [] : sizes;
  if (isMean(one) || (figure.count === null && figure.value === null)) return [];
  const count = numbers.counted(table)(figure);
  return [count, ...(unit === 'percent' ? sizes.map((size) => [...size, ...negative(count)]) : [])];
}

interface Telling {
  claims: { what: What; claim: Claim }[];
  kept: (readonly Term[])[];
}

/** What a reader takes from a figure as it is told, and what must be kept from that reader. */
function tellingOf(model: Model, one: StatedFigure, told: ToldFigure, smallNumbers: SmallNumbers): Telling {
  const { numbers, known } = model;
  const { figure, unit, table } = one;
  const sizes = numbers.populationsWith(table).map((at) => numbers.populations[at]!.at(figure));
  const count = numbers.counted(table)(figure);
  const isSized = typeof told.pupils === 'number';
  const small = smallNumbers.count;
  const isOfPupils = unit === 'percent';
  // A share that is hidden for its count's sake says of it what the count would.
  const toldCount = isMean(one)
    ? null
    : (told.count ?? (isHidden(told.value) && told.value.hidden !== 'sizeUnknown' ? told.value : null));
  const ofPupils = sizes.flatMap((size) =>
    rangesOf(told.pupils, { few: [Math.min(1, totalOf(size, known)), small - 1], givesAway: [small, Infinity] }).map(
      ([least, most]): Claim => [size, least, most],
    ),
  );
  const leastFew = isOfPupils && !isSized ? 0 : Math.min(1, totalOf(count, known));
  const ofCount = rangesOf(toldCount, { few: [leastFew, small - 1], givesAway: [isSized ? small : 0, Infinity] }).map(
    ([least, most]): Claim => [count, least, most],
  );
  const { value } = told;
  const shares =
    typeof value === 'number' && unit !== 'count' && !isMean(one)
      ? sizes.flatMap((size) => shareOf(count, size, value, shownRounding(one)))
      : [];
  return {
    claims: [
      ...ofPupils.map((claim) => ({ what: 'pupils' as const, claim })),
      ...[...ofCount, ...shares].map((claim) => ({ what: 'counted' as const, claim })),
    ],
    kept: [
      ...(isHidden(told.pupils) ? secretsOf(model, one, 'pupils') : []),
      ...(isHidden(toldCount) ? secretsOf(model, one, 'counted') : []),
      ...(shares.length > 0 ? behindShare(model, one, smallNumbers) : []),
    ],
  };
}

/** Small numbers behind a share that is shown: of how few it is, how few it counts and how few it leaves. */
function behindShare(
  { numbers, known }: Model,
  { figure, unit, table }: StatedFigure,
  { count: small, pupils: few }: SmallNumbers,
) {
  const count = numbers.counted(table)(figure);
  const isBelow = (terms: readonly Term[], number: number): boolean => {
    const total = totalOf(terms, known);
    return total > 0 && total < number;
  };
  return numbers.populationsWith(table).flatMap((at) => {
    const size = numbers.populations[at]!.at(figure);
    const others = [...size, ...negative(count)];
    const counts = unit === 'percent' ? [...(figure.count === null ? [count] : []), others] : [];
    return [...(isBelow(size, few) ? [size] : []), ...counts.filter((terms) => isBelow(terms, small))];
  });
}

type Range = readonly [least: number, most: number];

/** Between which numbers something is that is told; nothing where it may be any. */
function rangesOf(told: Told, hidden: Partial<Record<HidingReason, Range>>): Range[] {
  if (told === null) return [];
  if (!isHidden(told)) return [[told, told]];
  const range = hidden[told.hidden];
  return range ? [range] : [];
}

/** How far a share that is shown may be from the true one: to one decimal, unless it was stated in whole percents. */
function shownRounding({ figure: { count, value } }: StatedFigure): number {
  return count === null && value !== null && Number.isInteger(value) ? roundingOf(value) : 0.05;
}
