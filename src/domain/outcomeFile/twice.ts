import { grouped } from '../figureIndex';
import type { Asking } from './outcomeAsking';
import type { OutcomeLeftOut, ReadFigure, Statistic } from './reading';
import type { Label } from './tableCell';
import type { Place } from '../planFile/workbook';

/** A number that a table states of a figure, and where. */
export interface Stated {
  figure: ReadFigure;
  what: Statistic;
  number: number;
  place: Place;
  /** The labels beside it. */
  said: readonly Label[];
}

/**
 * Asks wherever a table states different numbers of one figure: neither the first nor the last of them is known to be right. Until
 * that is answered the figure has none of them. What is not chosen is left out by name.
 */
export function askWhereTwoDiffer(stated: readonly Stated[], asking: Asking, leftOut: OutcomeLeftOut[]): void {
  for (const [figure, own] of grouped(stated, (one) => one.figure)) {
    const differing = differingOf(own);
    if (differing.length === 0) continue;
    for (const { what } of differing) figure[what] = null;
    const lines = linesOf(differing);
    const [{ place, said }] = differing as [Stated];
    const label = said.find(({ meaning: { group, letter } }) => group ?? letter) ?? said[0];
    const id = `twice ${place.sheet} ${place.row} ${place.column}`;
    const answer = asking.ask({
      id,
      field: 'twice',
      said: label?.text ?? '',
      choices: [...lines.keys(), 'leaveOut'],
      proposed: null,
      from: differing.map((one) => one.place),
    });
    if (answer === undefined) figure.asked = [...figure.asked, id];
    for (const [numbers, line] of answer === undefined ? [] : lines) {
      if (numbers === answer) take(figure, line);
      else leftOut.push({ why: answer === 'leaveOut' ? 'asked' : 'twice', text: numbers, from: line[0]!.place });
    }
  }
}

function differingOf(own: readonly Stated[]): Stated[] {
  return own.filter(({ what, number }) => own.some((other) => other.what === what && other.number !== number));
}

/** The numbers that belong together, by how they read: those of one row, or of one column where they all stand in one row. */
function linesOf(differing: readonly Stated[]): Map<string, Stated[]> {
  const isDown = new Set(differing.map(({ place }) => place.row)).size > 1;
  const byPlace = new Map<number, Stated[]>();
  for (const one of differing) {
    const at = isDown ? one.place.row : one.place.column;
    byPlace.set(at, [...(byPlace.get(at) ?? []), one]);
  }
  return new Map([...byPlace.values()].map((line) => [line.map(({ number }) => number).join(', '), line]));
}

function take(figure: ReadFigure, line: readonly Stated[]): void {
  for (const { what, number, place } of line) {
    figure[what] = number;
    figure.from[what] = place;
  }
}
