import { grouped } from '../figureIndex';
import { isShareOf } from '../statedShare';
import { pupilsBeside } from './likelyCounts';
import type { Asking } from './outcomeAsking';
import type { TableCell } from './tableCell';
import type { ToldCell } from './toldCell';

/** What a number in brackets behind another may be: how many pupils there are, the percentage, or how many a percentage is, or is of. */
export const bracketKinds = ['ofPupils', 'percent', 'countBehind', 'sizeBehind'] as const;
type BracketKind = (typeof bracketKinds)[number];

/**
 * `3 (10)` as what it says. The number of pupils beside it may tell which of the two is what; otherwise it is asked once a column, and
 * what is not answered is read as it is proposed.
 */
export function settleBrackets(told: readonly ToldCell[], asking: Asking): ToldCell[] {
  const kinds = new Map<string, { kind: BracketKind | 'leaveOut'; asked?: string }>();
  for (const [column, own] of grouped(told.filter(hasBrackets), columnOf)) {
    const known = knownKind(own, told) ?? possibleKind(told.filter((one) => one.cell.table === own[0]!.cell.table));
    if (known) {
      kinds.set(column, { kind: known });
      continue;
    }
    const [{ cell }] = own as [ToldCell];
    const id = `brackets ${column}`;
    const answer = asking.ask({
      id,
      field: 'brackets',
      said: wordsOf(cell.numbers),
      choices: [...bracketKinds.filter((kind) => mayBe(kind, own)), 'leaveOut'],
      proposed: likelyKind(own),
      from: own.map((one) => one.cell.place),
    });
    const kind = [...bracketKinds, 'leaveOut' as const].find((one) => one === answer) ?? likelyKind(own);
    kinds.set(column, { kind, ...(answer === undefined && { asked: id }) });
  }
  return told.map((one) => {
    const found = hasBrackets(one) ? kinds.get(columnOf(one)) : undefined;
    if (!found) return one;
    const asked = one.asked ?? found.asked;
    return {
      ...one,
      cell: { ...one.cell, numbers: numbersAs(one.cell.numbers, found.kind) },
      ...(asked !== undefined && { asked }),
    };
  });
}

function hasBrackets({ cell }: ToldCell): boolean {
  return cell.numbers.kind === 'brackets';
}

function columnOf({ cell: { place } }: ToldCell): string {
  return `${place.sheet} ${place.column}`;
}

/** What the numbers of pupils beside it say. */
function knownKind(own: readonly ToldCell[], told: readonly ToldCell[]): BracketKind | undefined {
  const sized = own.flatMap((one) => {
    const [pupils, { numbers }] = [pupilsBeside(one, told), one.cell];
    return pupils === undefined || numbers.kind !== 'brackets' ? [] : [{ pupils, ...numbers }];
  });
  if (sized.length === 0) return undefined;
  const isShare = (count: number, percent: number, pupils: number): boolean => Math.abs((count / pupils) * 100 - percent) <= 0.5;
  const isPercent = sized.some((one) => one.isPercent);
  if (sized.every(({ behind, pupils }) => behind === pupils)) return isPercent ? 'sizeBehind' : 'ofPupils';
  if (sized.every(({ before, behind, pupils }) => isShare(before, behind, pupils))) return 'percent';
  return sized.every(({ before, behind, pupils }) => isShare(behind, before, pupils)) ? 'countBehind' : undefined;
}

/** What can stand behind the percentages of a table, where that is but one thing: no pupils are 0 %, and 4 are never 44 % of themselves. */
function possibleKind(table: readonly ToldCell[]): BracketKind | undefined {
  const own = bracketsOf(table).filter(({ isPercent, before }) => isPercent && before <= 100);
  if (own.length === 0) return undefined;
  const makes = (count: number, pupils: number, percent: number): boolean => pupils > 0 && isShareOf(percent, count, pupils);
  const areCounts = own.every(({ before, behind }) =>
    before === 0
      ? behind === 0
      : [Math.floor, Math.ceil].some((round) => makes(behind, Math.max(behind, round((behind * 100) / before)), before)),
  );
  const areSizes = own.every(({ before, behind }) => makes(Math.round((before * behind) / 100), behind, before));
  return areCounts === areSizes ? undefined : areCounts ? 'countBehind' : 'sizeBehind';
}

function bracketsOf(cells: readonly ToldCell[]) {
  return cells.flatMap(({ cell: { numbers } }) => (numbers.kind === 'brackets' ? [numbers] : []));
}

function wordsOf(numbers: TableCell['numbers']): string {
  return numbers.kind === 'brackets' ? `${numbers.before}${numbers.isPercent ? ' %' : ''} (${numbers.behind})` : '';
}

/** No group has fewer pupils than are counted of it, and no percentage is above 100. */
function mayBe(kind: BracketKind, own: readonly ToldCell[]): boolean {
  return own.every(({ cell: { numbers } }) => {
    if (numbers.kind !== 'brackets') return true;
    const { before, behind, isPercent = false } = numbers;
    if (isPercent !== (kind === 'sizeBehind') && kind !== 'countBehind') return false;
    if (kind === 'sizeBehind') return before <= 100;
    return kind === 'ofPupils' ? behind >= before : (kind === 'percent' ? behind : before) <= 100;
  });
}

/**
 * More than there are pupils nobody counts, and no percentage is above 100. Behind one that may be of so many pupils as well as be so
 * many of them it is the former: of few pupils less is shown than of few counted among many.
 */
function likelyKind(own: readonly ToldCell[]): BracketKind {
  const numbers = bracketsOf(own);
  if (numbers.some(({ isPercent }) => isPercent)) return mayBe('sizeBehind', own) ? 'sizeBehind' : 'countBehind';
  if (numbers.every(({ before, behind }) => behind >= before && Number.isInteger(before) && Number.isInteger(behind)))
    return 'ofPupils';
  return numbers.every(({ before, behind }) => Number.isInteger(before) && behind <= 100) ? 'percent' : 'countBehind';
}

function numbersAs(numbers: TableCell['numbers'], kind: BracketKind | 'leaveOut'): TableCell['numbers'] {
  if (numbers.kind !== 'brackets' || kind === 'leaveOut') return { kind: 'empty' };
  const { before, behind } = numbers;
  if (kind === 'sizeBehind') return { kind: 'share', count: null, pupils: behind, value: before };
  if (kind === 'ofPupils') return { kind: 'share', count: before, pupils: behind, value: null };
  return kind === 'percent'
    ? { kind: 'share', count: before, pupils: null, value: behind }
    : { kind: 'share', count: behind, pupils: null, value: before };
}
