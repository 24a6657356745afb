import { grouped } from '../figureIndex';
import type { CellNumbers } from './cellNumbers';
import type { ToldCell } from './toldCell';

/**
 * Whether whole numbers can only, or most likely, be numbers of pupils: none is above its group's number of pupils, and they add
 * up to the number of all, or one of them is a percentage that no number of the group's pupils makes.
 */
export function areLikelyCounts(column: readonly ToldCell[], kept: readonly ToldCell[]): boolean {
  const own = column.flatMap((one): Counted[] => {
    const { numbers } = one.cell;
    return numbers.kind === 'number' ? [{ one, number: numbers.number, pupils: pupilsBeside(one, kept) }] : [];
  });
  if (own.some(({ one, number }) => !Number.isInteger(number) || number < 0 || isPercent(one))) return false;
  if (own.some(({ number, pupils }) => pupils !== undefined && number > pupils)) return false;
  return addsUp(own) || own.some(({ number, pupils }) => pupils !== undefined && !canBeOf(number, pupils));
}

/** Whether the groups' numbers make that of all, wherever all four stand; and somewhere they do. */
export function addsUp(own: readonly Counted[]): boolean {
  const tables = [...grouped(own, ({ one: { told } }) => [told.whose, told.period, told.yearGroup].join('|')).values()];
  const whole = tables.flatMap((cells) => {
    const of = (group: string): number | undefined => cells.find(({ one }) => one.told.group === group)?.number;
    const [all, ...parts] = [of('all'), of('noSen'), of('senSupport'), of('ehcp')];
    const known = parts.filter((part) => part !== undefined);
    return all === undefined || known.length < 3 ? [] : [{ all, sum: known.reduce((sum, part) => sum + part, 0) }];
  });
  return whole.some(({ all }) => all > 0) && whole.every(({ all, sum }) => all === sum);
}

/**
 * Whether in each row what the columns that are no size hold makes the number of its group's pupils, as the answers to one question
 * do. Of 100 pupils shares would too, so such rows tell nothing.
 */
export function makeAllPupils(column: readonly ToldCell[], kept: readonly ToldCell[]): boolean {
  const rows = column.flatMap((one) => {
    const pupils = pupilsBeside(one, kept);
    if (pupils === undefined || pupils === 100) return [];
    const answers = kept.filter(
      ({ cell, told }) =>
        cell.place.sheet === one.cell.place.sheet &&
        cell.place.row === one.cell.place.row &&
        told.group === one.told.group &&
        told.whose === one.told.whose &&
        told.period === one.told.period &&
        !isSizeOrValue(told.statistic),
    );
    if (answers.some(({ cell: { numbers } }) => numbers.kind === 'hidden' || numbers.kind === 'empty')) return [];
    const sum = answers.reduce((all, { cell: { numbers } }) => all + (isCount(numbers) ? numbers.number : NaN), 0);
    return [answers.length > 1 && sum === pupils];
  });
  return rows.length > 0 && rows.every(Boolean);
}

/** Whether in each row what the columns that are no size hold makes a hundred, or nearly so as rounded shares do, and not the pupils. */
export function makeHundred(column: readonly ToldCell[], kept: readonly ToldCell[]): boolean {
  const rows = column.map((one) => {
    const numbers = kept.flatMap(({ cell, told }) => {
      const isBeside = cell.place.sheet === one.cell.place.sheet && cell.place.row === one.cell.place.row;
      return isBeside && told.group === one.told.group && told.statistic !== 'pupils' && cell.numbers.kind === 'number'
        ? [cell.numbers.number]
        : [];
    });
    const sum = numbers.reduce((all, number) => all + number, 0);
    return numbers.length > 1 && Math.abs(sum - 100) <= 1.01 && pupilsBeside(one, kept) !== sum;
  });
  return rows.length > 0 && rows.every(Boolean);
}

function isSizeOrValue(statistic: ToldCell['told']['statistic']): boolean {
  return statistic === 'pupils' || statistic === 'value';
}

function isCount(numbers: CellNumbers): numbers is CellNumbers & { kind: 'number' } {
  return numbers.kind === 'number' && !numbers.percent;
}

/** A number of a column, and of how many pupils it is where the table says so. */
interface Counted {
  one: ToldCell;
  number: number;
  pupils: number | undefined;
}

/** How many pupils the same row says there are of the cell's group. */
export function pupilsBeside({ cell, told }: ToldCell, kept: readonly ToldCell[]): number | undefined {
  const beside = kept.find(
    (other) =>
      other.cell.place.sheet === cell.place.sheet &&
      other.cell.place.row === cell.place.row &&
      other.told.group === told.group &&
      (other.told.relative === 'last') === (told.relative === 'last') &&
      other.told.statistic === 'pupils',
  );
  const label = [...cell.down, ...cell.across].find(({ meaning }) => meaning.pupils !== undefined);
  return beside?.cell.numbers.kind === 'number'
    ? beside.cell.numbers.number
    : (label?.meaning.pupils ?? pupilsAbove({ cell, told }, kept));
}

/** How many pupils of the cell's group a row above says there are, where rows are what is measured. */
export function pupilsAbove({ cell, told }: ToldCell, kept: readonly ToldCell[]): number | undefined {
  const isOfMeasure = cell.down.some(({ meaning: { measure, subject } }) => (measure ?? subject) !== undefined);
  const above = isOfMeasure ? kept.findLast((other) => isSizeAbove(other, { cell, told })) : undefined;
  return above?.cell.numbers.kind === 'number' ? above.cell.numbers.number : undefined;
}

function isSizeAbove({ cell, told }: ToldCell, { cell: below, told: own }: ToldCell): boolean {
  return (
    told.statistic === 'pupils' &&
    cell.table === below.table &&
    cell.place.column === below.place.column &&
    cell.place.row < below.place.row &&
    told.group === own.group &&
    cell.down.some(({ meaning }) => meaning.statistic === 'pupils')
  );
}

function isPercent({ cell: { numbers } }: ToldCell): boolean {
  return numbers.kind === 'number' && numbers.percent;
}

/** Whether so many percent are, rounded, a share of so many pupils. */
function canBeOf(percent: number, pupils: number): boolean {
  if (pupils === 0) return percent === 0;
  return Math.abs((Math.round((percent * pupils) / 100) / pupils) * 100 - percent) <= 0.5;
}
