import { grouped } from '../figureIndex';
import type { ToldCell } from './gatherFigures';
import { pupilsBeside } from './likelyCounts';
import type { Asking } from './outcomeAsking';
import type { TableCell } from './tables';

/** What a number in brackets behind another may be: how many pupils there are, the percentage, or how many a percentage is. */
export const bracketKinds = ['ofPupils', 'percent', 'countBehind'] as const;
type BracketKind = (typeof bracketKinds)[number];

/**
 * `3 (10)` as what it says. The number of pupils beside it may tell which of the two is what; otherwise it is asked once a column, and
 * what is not answered is read as it is proposed.
 */
export function settleBrackets(told: readonly ToldCell[], asking: Asking): ToldCell[] {
  const kinds = new Map<string, { kind: BracketKind | 'leaveOut'; asked?: string }>();
  for (const [column, own] of grouped(told.filter(hasBrackets), columnOf)) {
    const known = knownKind(own, told);
    if (known) {
      kinds.set(column, { kind: known });
      continue;
    }
    const [{ cell }] = own as [ToldCell];
    const id = `brackets ${column}`;
    const answer = asking.ask({
      id,
      field: 'brackets',
      said: cell.numbers.kind === 'brackets' ? `${cell.numbers.before} (${cell.numbers.behind})` : '',
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
  if (sized.every(({ behind, pupils }) => behind === pupils)) return 'ofPupils';
  if (sized.every(({ before, behind, pupils }) => isShare(before, behind, pupils))) return 'percent';
  return sized.every(({ before, behind, pupils }) => isShare(behind, before, pupils)) ? 'countBehind' : undefined;
}

/** No group has fewer pupils than are counted of it, and no percentage is above 100. */
function mayBe(kind: BracketKind, own: readonly ToldCell[]): boolean {
  return own.every(({ cell: { numbers } }) => {
    if (numbers.kind !== 'brackets') return true;
    const { before, behind } = numbers;
    return kind === 'ofPupils' ? behind >= before : (kind === 'percent' ? behind : before) <= 100;
  });
}

/** More than there are pupils nobody counts, and no percentage is above 100. */
function likelyKind(own: readonly ToldCell[]): BracketKind {
  const numbers = own.flatMap(({ cell: { numbers: one } }) => (one.kind === 'brackets' ? [one] : []));
  if (numbers.every(({ before, behind }) => behind >= before && Number.isInteger(before) && Number.isInteger(behind)))
    return 'ofPupils';
  return numbers.every(({ before, behind }) => Number.isInteger(before) && behind <= 100) ? 'percent' : 'countBehind';
}

function numbersAs(numbers: TableCell['numbers'], kind: BracketKind | 'leaveOut'): TableCell['numbers'] {
  if (numbers.kind !== 'brackets' || kind === 'leaveOut') return { kind: 'empty' };
  const { before, behind } = numbers;
  if (kind === 'ofPupils') return { kind: 'share', count: before, pupils: behind, value: null };
  return kind === 'percent'
    ? { kind: 'share', count: before, pupils: null, value: behind }
    : { kind: 'share', count: behind, pupils: null, value: before };
}
