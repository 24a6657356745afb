import type { ToldCell } from './toldCell';
import type { Label } from './tableCell';

/**
 * Takes a total for everybody with SEN where no group without SEN stands in the table and it is everywhere what SEN Support and EHCP
 * make: as the number of all pupils it would say that nobody else is counted.
 */
export function tellTotalsOfSen(told: readonly ToldCell[]): void {
  if (told.some(({ told: { group } }) => group === 'noSen')) return;
  const totals = told.filter((one) => one.told.group === 'all' && totalLabel(one) !== undefined && countIn(one) !== undefined);
  const sums = totals.map((total) => {
    const axis = total.cell.down.some(isTotal) ? 'column' : 'row';
    const beside = told.filter(
      (one) => one.cell.place.sheet === total.cell.place.sheet && one.cell.place[axis] === total.cell.place[axis],
    );
    const of = (group: string): number | undefined => {
      const own = beside.filter((one) => one.told.group === group && isOfSame(one, total));
      return own.length === 1 ? countIn(own[0]!) : undefined;
    };
    return { number: countIn(total)!, parts: [of('senSupport'), of('ehcp')] };
  });
  const isSum = sums.every(
    ({ number, parts: [support, plan] }) => support !== undefined && plan !== undefined && support + plan === number,
  );
  if (!isSum || !sums.some(({ number }) => number > 0)) return;
  for (const total of totals) total.told = { ...total.told, group: 'sen' };
}

/** The label that says it is a total, and not of all pupils in so many words. */
export function totalLabel({ cell: { down, across } }: ToldCell): Label | undefined {
  return [...down, ...across].find(isTotal);
}

function isTotal({ text, meaning }: Label): boolean {
  return meaning.total === true && !/\b(?:pupils|children|students|cohort|school|everyone)\b/i.test(text);
}

function countIn({ cell: { numbers } }: ToldCell): number | undefined {
  if (numbers.kind === 'share') return numbers.count ?? undefined;
  return numbers.kind === 'number' && !numbers.percent && Number.isInteger(numbers.number) ? numbers.number : undefined;
}

function isOfSame({ told }: ToldCell, { told: own }: ToldCell): boolean {
  return (['whose', 'yearGroup', 'measure', 'measureSaid', 'statistic'] as const).every((what) => told[what] === own[what]);
}
