import type { LinkedSet } from './linkedTables';

/** Tables, by name, that make another one, or all pupils where there is no `whole`: a constraint that every reader knows. */
export interface NamedConstraint {
  whole?: string;
  parts: readonly string[];
  /** What is left of the whole: nobody states it, and everybody can reckon it. */
  rest?: string;
}

/** Tables, by index, whose counts, each taken so many times, make nothing or a number that everybody knows. */
export interface Constraint {
  members: readonly Signed[];
  /** The sum says something only of years that this one names. */
  whole?: number;
}

interface Signed {
  at: number;
  sign: number;
}

/** The constraints over tables that are hidden as one. Those that come to the same are one. */
export function constraintsOver(links: readonly LinkedSet[], sums: readonly NamedConstraint[]): Constraint[] {
  const linkOf = new Map(
    links.flatMap(({ tables }, at) => tables.map(({ table, turned }) => [table.name, { at, sign: turned ? -1 : 1 }] as const)),
  );
  const found = sums.map(({ whole, parts, rest }): Constraint => {
    const signed = new Map<number, number>();
    const take = (name: string, sign: number): void => {
      const { at, sign: own } = linkOf.get(name)!;
      signed.set(at, (signed.get(at) ?? 0) + sign * own);
    };
    for (const name of [...parts, ...(rest === undefined ? [] : [rest])]) take(name, 1);
    if (whole !== undefined) take(whole, -1);
    const members = [...signed].filter(([, sign]) => sign !== 0).map(([at, sign]) => ({ at, sign }));
    return { members, ...(whole !== undefined && { whole: linkOf.get(whole)!.at }) };
  });
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}
