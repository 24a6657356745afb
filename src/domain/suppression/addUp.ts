import type { TableSum } from './following';
import type { Linked } from './linked';
import type { Sum } from './moves';

/**
 * What links make together: a year of its terms, all pupils of the answers to a question. Sums that come to the same are one.
 */
export function sumsOf(links: readonly Linked[], sums: readonly TableSum[]): Sum[] {
  const linkOf = new Map(
    links.flatMap(({ tables }, at) => tables.map(({ table, turned }) => [table.name, { at, sign: turned ? -1 : 1 }] as const)),
  );
  const found = sums.map(({ whole, parts, rest }): Sum => {
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
