import type { OutcomeLeftOut, ReadFigure, Statistic } from './reading';
import type { TableCell } from './tableCell';
import type { Stated } from './twice';

interface Filling {
  statistic: Statistic;
  isFraction: boolean;
  stated: Stated[];
}

/** Takes a cell's numbers, and notes each, since another row may say others of the same. */
export function fill(
  figure: ReadFigure,
  { numbers, place, down, across }: TableCell,
  { statistic, isFraction, stated }: Filling,
): void {
  const set = (what: Statistic, number: number | null): void => {
    if (number === null) return;
    const rounded = Math.round(number * 1e6) / 1e6;
    stated.push({ figure, what, number: rounded, place, said: [...down, ...across] });
    figure[what] ??= rounded;
    figure.from[what] ??= place;
  };
  if (numbers.kind === 'share') {
    set('count', numbers.count);
    set('pupils', numbers.pupils);
    set('value', numbers.value);
  } else if (numbers.kind === 'number') {
    set(statistic, isFraction && statistic === 'value' && !numbers.percent ? numbers.number * 100 : numbers.number);
  } else {
    figure.from[statistic] ??= place;
    if (numbers.kind === 'hidden') figure.hidden.push({ what: statistic, mark: numbers.mark });
  }
}

/** What two tables say of one cell; where they differ the first stands. */
export function merge(known: ReadFigure, more: ReadFigure, leftOut: OutcomeLeftOut[]): void {
  for (const what of ['pupils', 'count', 'value'] as const) {
    const place = more.from[what];
    if (more[what] === null || place === undefined) continue;
    if (known[what] === null) {
      known[what] = more[what];
      known.from[what] = place;
    } else if (known[what] !== more[what]) leftOut.push({ why: 'twice', text: String(more[what]), from: place });
  }
  known.hidden.push(...more.hidden);
  known.asked = [...new Set([...known.asked, ...more.asked])];
}
