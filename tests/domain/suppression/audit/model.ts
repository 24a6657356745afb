import { isHidden, type Told } from '../../../../src/domain/told';
import type { School } from './school';
import type { Constraints, LinearSum } from './wholeNumbers';

/** No school of a test has more of anything in one place. */
export const mostOfAnything = 6_000;

type Range = readonly [least: number, most: number];

/** The numbers of a school and those that they make, by index, as they truly are, with what is known of them. */
export interface Model {
  known: readonly number[];
  constraints: Constraints;
  /** The number that those at some places make. */
  numberOf: (places: readonly number[]) => number;
  /** The same of what is counted. */
  countOf: (of: number, places: readonly number[]) => number;
  difference: (one: number, other: number) => number;
  /** A number is told, or in which range it is where it is hidden as small or for another's sake. */
  say: (at: number, told: Told, ranges: Record<'few' | 'more', Range>) => void;
  /** So many hundredths of the pupils are counted. */
  share: (count: number, pupils: number, value: number, rounding: number) => void;
}

/** What is known of a school before anything is published: that no number is below nothing, and no more are counted than there are. */
export function modelOf(school: School): Model {
  const known = [...school.pupils];
  const offsets = school.counted.map(({ numbers }) => known.push(...numbers) - numbers.length);
  const [least, most] = [known.map(() => 0), known.map(() => mostOfAnything)];
  const sums: LinearSum[] = [];
  const made = new Map<string, number>();
  const make = (terms: readonly (readonly [number, number])[]): number => {
    const [[only] = [0]] = terms;
    if (terms.length === 1) return only;
    const name = terms.map(String).toSorted().join(' ');
    const there = made.get(name);
    if (there !== undefined) return there;
    const at = known.push(terms.reduce((sum, [index, times]) => sum + times * known[index]!, 0)) - 1;
    least.push(0);
    most.push(mostOfAnything);
    sums.push({ terms: [...terms, [at, -1]], least: 0, most: 0 });
    made.set(name, at);
    return at;
  };
  const difference: Model['difference'] = (one, other) =>
    make([
      [one, 1],
      [other, -1],
    ]);
  school.counted.forEach(({ isOfPupils, isOfAll, parts }, of) => {
    school.pupils.forEach((_, at) => {
      const own = Array.from({ length: parts }, (_one, part) => offsets[of]! + at * parts + part);
      if (isOfAll) sums.push({ terms: [...own.map((one) => [one, 1] as const), [at, -1]], least: 0, most: 0 });
      else if (isOfPupils) for (const one of own) difference(at, one);
    });
  });
  return {
    known,
    constraints: { least, most, sums },
    numberOf: (places) => make(places.map((at) => [at, 1] as const)),
    countOf: (of, places) => make(places.map((at) => [at + offsets[of]!, 1] as const)),
    difference,
    say: (at, told, { few, more }) => {
      if (told === null) return;
      const hidden = isHidden(told)
        ? { few, givesAway: more, fewPupils: undefined, sizeUnknown: undefined }[told.hidden]
        : undefined;
      const [from, to] = isHidden(told) ? (hidden ?? [0, mostOfAnything]) : [told, told];
      // Of a share that stands alone `<5` is said of what another table made of it.
      if (known[at]! < from || known[at]! > to) return;
      least[at] = Math.max(least[at]!, from);
      most[at] = Math.min(most[at]!, to);
    },
    share: (count, pupils, value, rounding) => {
      const [from, to] = [Math.round((value - rounding) * 20), Math.round((value + rounding) * 20)];
      const between = (times: number) => [[count, 2000] as const, [pupils, -times] as const];
      sums.push({ terms: between(from), least: 0, most: Infinity }, { terms: between(to), least: -Infinity, most: 0 });
    },
  };
}
