import type { PlanReading } from '../../domain/planFile/reading';

/** A column once for each different heading it has down the sheet. */
export function columnsAt({ columns }: PlanReading, sheet: number, at: number): PlanReading['columns'] {
  const own = columns.filter((one) => one.sheet === sheet && one.column === at);
  return own.filter((one, place) => own.findIndex(({ heading }) => heading === one.heading) === place);
}
