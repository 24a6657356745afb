import { grouped } from '../figureIndex';
import type { ToldCell } from './gatherFigures';
import type { Label } from './tables';

/**
 * Columns that row after row say different numbers of one measure are different measures: each is asked about by its own words, with
 * what the table is of, rather than each row which of its numbers is right.
 */
export function tellColumnsApart(told: readonly ToldCell[]): void {
  const own = told.filter(
    ({ told: { statistic, not, group }, cell }) =>
      statistic !== 'pupils' && not === undefined && group !== undefined && cell.numbers.kind === 'number',
  );
  const clashing = [...grouped(own, placeOf).values()].filter((one) => new Set(one.map(columnOf)).size > 1);
  const rows = new Set(clashing.flatMap((one) => one.map(({ cell }) => cell.place.row)));
  if (rows.size < 2) return;
  const columns = new Set(clashing.flatMap((one) => one.map(columnOf)));
  const heads = new Set([...columns].map((column) => headOf(told.find((one) => columnOf(one) === column)!)?.text));
  if (heads.has(undefined) || heads.size < columns.size) return;
  for (const one of told) {
    if (!columns.has(columnOf(one)) || one.told.statistic === 'pupils') continue;
    const head = headOf(one)!;
    const of = one.told.measureWords ?? nameOf(one);
    one.told = {
      ...one.told,
      measure: undefined,
      measureWords: head,
      measureSaid: of && of !== head ? `${of.text}: ${head.text}` : head.text,
    };
  }
}

/** All that two numbers of one figure have in common. */
function placeOf({ cell, told }: ToldCell): string {
  const { measure, measureSaid, whose, period, term, yearGroup, group, statistic } = told;
  return [cell.place.sheet, cell.place.row, measure ?? measureSaid, whose, period, term, yearGroup, group, statistic].join('|');
}

function columnOf({ cell: { place } }: ToldCell): string {
  return `${place.sheet} ${place.column}`;
}

/** The words right above, where they are more than a group or a year. */
function headOf({ cell }: ToldCell): Label | undefined {
  return cell.across.find(
    ({ meaning: { group, letter, yearGroup, period, rest, measure, subject, statistic } }) =>
      [measure, subject, statistic].some((one) => one !== undefined) ||
      rest !== '' ||
      [group, letter, yearGroup, period].every((one) => one === undefined),
  );
}

/** What names the measure of the whole table. */
function nameOf({ cell }: ToldCell): Label | undefined {
  return [...cell.titles, ...cell.down].find(({ meaning: { measure, subject } }) => (measure ?? subject) !== undefined);
}
