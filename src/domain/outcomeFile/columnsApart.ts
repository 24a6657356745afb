import { grouped } from '../figureIndex';
import type { ToldCell } from './toldCell';
import type { Label } from './tableCell';

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
  const heads = new Set(
    [...columns].map((column) => {
      const one = told.find((other) => columnOf(other) === column)!;
      const head = headOf(one);
      return head && `${head.text}|${one.told.whose}`;
    }),
  );
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

/**
 * A column or row with words of its own, under a title that names a measure which another one names itself, is of something else:
 * `Lates` beside `Attendance %`.
 */
export function tellOwnWordsApart(told: readonly ToldCell[]): void {
  const isPlain = ({ told: { ownMeasure, statistic }, cell: { across } }: ToldCell): boolean =>
    ownMeasure || (statistic === 'value' && across[0] !== undefined && !hasOwnWords(across[0]));
  const own = new Set(told.filter(isPlain).map((one) => `${one.cell.place.sheet} ${one.told.measure}`));
  for (const one of told) {
    const { measure, ownMeasure, not } = one.told;
    if (measure === undefined || ownMeasure || not !== undefined || !own.has(`${one.cell.place.sheet} ${measure}`)) continue;
    const words = [...one.cell.across, ...one.cell.down].find(hasOwnWords);
    if (words) one.told = { ...one.told, measure: undefined, measureWords: words, measureSaid: words.text };
  }
}

/** Words that are not understood, and nothing else that tells of whom, of when or of what kind a number is. */
function hasOwnWords({ meaning }: Label): boolean {
  const { rest, statistic, ...others } = meaning;
  const isNoSize = statistic !== 'pupils' && statistic !== 'count';
  return rest.length > 2 && isNoSize && Object.values(others).every((one) => one === undefined);
}

/** All that two numbers of one figure have in common. */
function placeOf({ cell, told }: ToldCell): string {
  const { measure, measureSaid, whose, period, relative, term, part, yearGroup, group, statistic } = told;
  return [
    cell.place.sheet,
    cell.place.row,
    measure ?? measureSaid,
    whose,
    period,
    relative,
    term,
    part,
    yearGroup,
    group,
    statistic,
  ].join('|');
}

function columnOf({ cell: { place } }: ToldCell): string {
  return `${place.sheet} ${place.column}`;
}

/** The words right above, where they are more than a group or a year. */
function headOf({ cell }: ToldCell): Label | undefined {
  return cell.across.find(
    ({ meaning: { group, letter, yearGroup, period, part, rest, measure, subject, statistic } }) =>
      [measure, subject, statistic].some((one) => one !== undefined) ||
      rest !== '' ||
      [group, letter, yearGroup, period, part].every((one) => one === undefined),
  );
}

/** What names the measure of the whole table. */
function nameOf({ cell }: ToldCell): Label | undefined {
  return [...cell.titles, ...cell.down].find(({ meaning: { measure, subject } }) => (measure ?? subject) !== undefined);
}
