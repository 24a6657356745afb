import type { Measure } from '../measure';
import type { ToldCell } from './toldCell';
import type { Asking } from './outcomeAsking';

interface Beside {
  unit: Measure['unit'] | undefined;
  kept: readonly ToldCell[];
  asking: Asking;
  asked: string[];
}

/** Asks about a percentage that no one would believe. Where it is to be left out, what was said of it; undefined otherwise. */
export function askWhereDoubtful(one: ToldCell, { unit, kept, asking, asked }: Beside): string | undefined {
  if (!isDoubtful(one, unit, kept)) return undefined;
  const { cell } = one;
  const [label] = [...cell.down, ...cell.across];
  const said = cell.numbers.kind === 'number' ? `${label?.text ?? ''} ${cell.numbers.number}`.trim() : '';
  const id = `doubt ${cell.place.sheet} ${cell.place.row} ${cell.place.column}`;
  const choices = ['value', 'leaveOut'];
  const answer = asking.ask({ id, field: 'statistic', said, choices, proposed: 'leaveOut', from: [cell.place] });
  if (answer === undefined) asked.push(id);
  return answer === 'leaveOut' ? said : undefined;
}

/** Under 0, over 100, or a part of one among others that are none. */
function isDoubtful({ cell, told }: ToldCell, unit: Measure['unit'] | undefined, kept: readonly ToldCell[]): boolean {
  if (cell.numbers.kind !== 'number' || (unit !== 'percent' && unit !== 'meanPercent')) return false;
  const { number, percent } = cell.numbers;
  if (number < 0 || number > 100) return true;
  if (percent || number === 0 || number > 1) return false;
  const others = kept.flatMap(({ cell: { place, numbers }, told: { measure } }) =>
    place.column === cell.place.column && measure === told.measure && numbers.kind === 'number' ? [numbers.number] : [],
  );
  const large = others.filter((one) => one > 1);
  return large.length > 0 && large.every((one) => one > 20);
}
