import type { Measure } from '../measure';
import type { ToldCell } from './toldCell';
import { areLikelyCounts, makeAllPupils, pupilsAbove, pupilsBeside } from './likelyCounts';
import type { Asking } from './outcomeAsking';
import type { Statistic } from './reading';
import type { Label } from './tableCell';

interface Known {
  kept: readonly ToldCell[];
  unit: Measure['unit'] | undefined;
  asking: Asking;
  asked: string[];
  /** Its measure is asked, and nothing else before that is known. */
  isOpen: boolean;
  /** What the numbers of a new measure are. */
  usual?: Statistic;
}

/** What a cell's number is: pupils, those that count, or the value. What its column's words and forms leave open is asked. */
export function statisticOf(one: ToldCell, { kept, unit, asking, asked, isOpen, usual }: Known): Statistic | 'leaveOut' {
  const { cell, told } = one;
  if (cell.numbers.kind === 'number' && cell.numbers.percent) return 'value';
  if (told.whose !== 'school' && (told.statistic === undefined || told.statistic === 'value')) return 'value';
  if (unit === 'count' && told.statistic !== 'pupils') return 'count';
  const affected = told.statistic === 'pupils' && unit === 'rate' && areThoseAffected(one, kept);
  const isTooMany = told.statistic === 'count' && unit !== 'rate' && isAbovePupils(one, kept);
  if (told.statistic && told.statistic !== 'number' && !affected && !isTooMany) return told.statistic;
  const beside = kept.filter((other) => sameRow(other, one) && other.cell !== cell && isOfSame(other, one));
  const others = beside.filter((other) => (other.told.relative === 'last') === (told.relative === 'last'));
  const has = (statistic: Statistic): boolean => others.some((other) => surely(other) === statistic);
  const hasOfName = (statistic: Statistic): boolean =>
    others.some((other) => surely(other) === statistic && nameSame(other, one));
  // Columns that are told apart by group or year alone hold the same kind of number.
  const alike = isBare(one);
  const isOfOtherRows =
    alike && pupilsAbove(one, kept) !== undefined && kept.some((other) => isBare(other) && isPercentCell(other));
  const byTime = !alike && isBareHead(one) && told.measure !== undefined;
  const column = kept.filter((other) => {
    if (isOfOtherRows) return isBare(other) && sameRow(other, one) && other.told.whose === told.whose;
    if (alike) return isBare(other) && other.told.whose === told.whose;
    return byTime ? isBareHead(other) && nameSame(other, one) && other.told.whose === told.whose : sameColumn(other, one);
  });
  // The numbers of other rows' measures say nothing of this one's.
  if (usual && alike && column.some((other) => !nameSame(other, one))) return usual;
  const numbers = column.flatMap(({ cell: { numbers: own } }) => (own.kind === 'number' ? [own] : []));
  const isWhole = numbers.length > 0 && numbers.every(({ number }) => Number.isInteger(number));
  const isLarge = numbers.some(({ number }) => number > 100);
  const place = byTime ? told.measure : `${cell.place.sheet} ${cell.place.column}`;
  const id = `statistic ${cell.table + 1}${isOfOtherRows ? ` row ${cell.place.row}` : alike ? '' : ` ${place}`}`;
  const given = asking.given(id);
  if (given !== undefined) return given as Statistic | 'leaveOut';
  if (column.some(({ cell: { numbers: own } }) => own.kind === 'share')) return 'count';
  const named = [...cell.across, ...cell.down].find(({ meaning }) => meaning.measure ?? meaning.subject);
  if (told.statistic === 'number') {
    const sized = [...cell.across, ...cell.down].some(({ meaning }) => meaning.pupils !== undefined);
    if (has('pupils') || sized || (unit === 'rate' && has('value') && named?.meaning.statistic === 'number')) return 'count';
    if (hasOfName('count')) return 'pupils';
  } else {
    if (numbers.some(({ percent }) => percent)) return 'value';
    if (unit === 'mean' || (unit === 'rate' && !isWhole) || (unit === 'meanPercent' && !isLarge)) return 'value';
    if (numbers.some(({ number }) => !Number.isInteger(number))) return 'value';
    if (has('pupils') && column.some(({ cell: { numbers: own } }) => hidesCount(own))) return 'count';
    if (has('pupils') && hasOfName('value')) return 'count';
    if (has('pupils') && hasOfName('count')) return 'value';
    if (numbers.length === 0) return 'value';
  }
  const likely = (): Statistic | 'leaveOut' => {
    if (isTooMany || (unit !== 'rate' && isAbovePupils(one, kept) && has('pupils'))) return 'value';
    const isCountedNow = beside.some((other) => !others.includes(other) && nameSame(other, one) && surely(other) === 'count');
    if (told.relative === 'last' && isCountedNow) return 'count';
    if (unit === 'mean' || unit === 'meanPercent') return isLarge && !has('pupils') ? 'pupils' : 'value';
    if (affected) return 'leaveOut';
    if (unit === 'rate' || (has('pupils') && countsPupils.test(named?.text ?? ''))) return 'count';
    if (makeAllPupils(column, kept) || (told.statistic === 'number' && has('count'))) return 'count';
    const isOfMeasure = unit !== undefined || has('pupils') || pupilsBeside(one, kept) !== undefined;
    if (
      isOfMeasure &&
      areLikelyCounts(
        column.filter(({ told: own }) => own.statistic === told.statistic),
        kept,
      )
    )
      return 'count';
    const isAlone = kept.every((other) => other.told.statistic === told.statistic);
    if (told.statistic === 'number' || (isLarge && !has('pupils') && !isAlone)) return 'pupils';
    return isLarge ? 'count' : 'value';
  };
  if (usual) return usual;
  if (isOpen) return likely();
  const proposed = (asking.proposed(id) as Statistic | 'leaveOut' | undefined) ?? likely();
  const said =
    alike && !isOfOtherRows ? '' : ((byTime || isOfOtherRows ? named?.text : cell.across[0]?.text) ?? cell.down[0]?.text ?? '');
  const answer = asking.ask({
    id,
    field: 'statistic',
    said,
    choices: ['pupils', 'count', 'value', 'leaveOut'],
    proposed,
    from: [cell.place],
  });
  if (answer === undefined) asked.push(id);
  return proposed;
}

/** Whether a column of pupils beside what happened to them is nowhere above it: those it happened to, rather than all. */
function areThoseAffected(one: ToldCell, kept: readonly ToldCell[]): boolean {
  const number = ({ cell: { numbers } }: ToldCell): number | undefined =>
    numbers.kind === 'number' ? numbers.number : undefined;
  const column = kept.filter((other) => sameColumn(other, one) && number(other) !== undefined);
  const beside = (own: ToldCell): ToldCell[] =>
    kept.filter(
      (other) =>
        other.cell.place.row === own.cell.place.row &&
        other.told.statistic !== 'pupils' &&
        isOfSame(other, own) &&
        !isPercentCell(other),
    );
  return column.length > 1 && column.every((own) => beside(own).some((other) => number(other)! >= number(own)!));
}

/** Whether a column that is to be a count is somewhere above its group's number of pupils. */
function isAbovePupils(one: ToldCell, kept: readonly ToldCell[]): boolean {
  return kept.some((other) => {
    if (!sameColumn(other, one) || other.cell.numbers.kind !== 'number') return false;
    return other.cell.numbers.number > (pupilsBeside(other, kept) ?? Infinity);
  });
}

function isPercentCell({ cell: { numbers } }: ToldCell): boolean {
  return numbers.kind !== 'number' || numbers.percent || !Number.isInteger(numbers.number);
}

/** Columns in which percentages are stored as parts of one: 0.898 without a sign. */
export function fractionColumns(kept: readonly ToldCell[], unitOf: (one: ToldCell) => Measure['unit'] | undefined): Set<number> {
  const columns = new Set(kept.map(({ cell }) => cell.place.column));
  return new Set(
    [...columns].filter((column) => {
      const own = kept.filter(({ cell }) => cell.place.column === column);
      const numbers = own.flatMap(({ cell: { numbers: one } }) => (one.kind === 'number' ? [one] : []));
      const isShare = own.some((one) => ['percent', 'meanPercent', undefined].includes(unitOf(one)));
      const parts = numbers.filter(({ number }) => !Number.isInteger(number));
      return isShare && parts.length > 0 && numbers.every(({ number, percent }) => !percent && number >= 0 && number <= 1);
    }),
  );
}

function isBare({ cell: { across } }: ToldCell): boolean {
  return across.every(saysNoKind);
}

/** Whether what stands right above tells of when or of whom alone. */
function isBareHead({ cell: { across } }: ToldCell): boolean {
  return across[0] !== undefined && saysNoKind(across[0]);
}

function saysNoKind({ meaning: { statistic, measure, subject, relative, rest } }: Label): boolean {
  return relative !== 'last' && !statistic && !measure && !subject && rest === '';
}

function isOfSame({ told }: ToldCell, { told: own }: ToldCell): boolean {
  return told.whose === own.whose && told.group === own.group && (told.measure === undefined || told.measure === own.measure);
}

/** Whether two columns name one measure: that one is counted says nothing of an answer beside it, `Agree` and `Disagree`. */
function nameSame({ told }: ToldCell, { told: own }: ToldCell): boolean {
  return told.measure === own.measure && (told.measure !== undefined || told.measureSaid === own.measureSaid);
}

function surely({ cell, told }: ToldCell): Statistic | undefined {
  if (cell.numbers.kind === 'number' && cell.numbers.percent) return 'value';
  return told.statistic === 'number' ? undefined : told.statistic;
}

function sameRow({ cell }: ToldCell, { cell: own }: ToldCell): boolean {
  return cell.place.sheet === own.place.sheet && cell.place.row === own.place.row;
}

function sameColumn({ cell }: ToldCell, { cell: own }: ToldCell): boolean {
  return cell.place.sheet === own.place.sheet && cell.place.column === own.place.column;
}

/** `<5` and `1-4` stand for a number of pupils. */
function hidesCount(numbers: ToldCell['cell']['numbers']): boolean {
  return numbers.kind === 'hidden' && /\d/.test(numbers.mark) && !numbers.mark.includes('%');
}

/** Words for pupils, and not for a rate of them. */
const countsPupils = /\b(?:absent|excluded|suspended)\b/i;
