import type { MeasureUnit } from '../measure';
import type { Asking } from './outcomeAsking';
import type { OutcomeLeftOut, ReadFigure } from './reading';

interface Figures {
  figures: Iterable<ReadFigure>;
  unitOf: (figure: ReadFigure) => MeasureUnit | undefined;
  asking: Asking;
  leftOut: OutcomeLeftOut[];
}

/** Asks about each percentage that its own numbers of pupils do not make, by more than rounding, wherever the three stood. */
export function askWhereNumbersDisagree({ figures, unitOf, asking, leftOut }: Figures): void {
  for (const figure of figures) {
    const { pupils, count, value, from } = figure;
    if (pupils === null || count === null || value === null || from.value === undefined || pupils === 0) continue;
    if (unitOf(figure) !== 'percent' || Math.abs((count / pupils) * 100 - value) <= 1) continue;
    const { sheet, row, column } = from.value;
    const said = `${count} of ${pupils}, ${value} %`;
    const id = `share ${sheet} ${row} ${column}`;
    const choices = ['value', 'leaveOut'];
    const answer = asking.ask({ id, field: 'statistic', said, choices, proposed: 'leaveOut', from: [from.value] });
    if (answer === undefined) figure.asked = [...figure.asked, id];
    if (answer !== 'leaveOut') continue;
    figure.value = null;
    leftOut.push({ why: 'asked', text: said, from: from.value });
  }
}
