import { grouped } from '../figureIndex';
import type { ToldCell } from './toldCell';
import type { Label } from './tableCell';

/**
 * Columns or rows that are the answers to one question, such as `Agree` and `Not sure`, are each a measure of their own, named after
 * the question. What is of all beside them is of how many answered.
 */
export function tellAnswersApart(told: readonly ToldCell[]): void {
  for (const way of ['across', 'down'] as const) tellApart(told, way);
}

function tellApart(told: readonly ToldCell[], way: Way): void {
  const lines = grouped(
    told.filter((one) => headOf(one, way) !== undefined),
    (one) => lineOf(one, way),
  );
  const answers = [...lines.values()].filter((own) => isAnswer.test(headOf(own[0]!, way)!.text));
  if (new Set(answers.map((own) => headOf(own[0]!, way)!.text.toLowerCase())).size < 2) return;
  for (const one of answers.flat()) {
    const head = headOf(one, way)!;
    const question = [...one.cell.titles, ...one.cell[way].slice(1)].find(
      ({ meaning: { rest, measure } }) => rest.length > 2 || measure,
    );
    one.told = {
      ...one.told,
      measure: undefined,
      ownMeasure: true,
      measureWords: head,
      measureSaid: question ? `${question.text}: ${head.text}` : head.text,
      statistic: /%|\bper ?cent/i.test(head.text)
        ? 'value'
        : way === 'down' && one.told.statistic === 'value'
          ? 'value'
          : undefined,
    };
  }
  const all = [...lines.values()].filter((own) => /^(?:total|all|overall|responses?)$/i.test(headOf(own[0]!, way)!.text.trim()));
  for (const own of all)
    if (own.every((one) => isSumOf(one, answers, way === 'across' ? 'down' : 'across')))
      for (const one of own) one.told = { ...one.told, statistic: 'pupils', measure: undefined };
}

/** Where the answers stand: at the heads of columns, or of rows. */
type Way = 'across' | 'down';

const isAnswer =
  /^(?:number |no\.? |% ?)?(?:(?:strongly |tend to |partly |mostly |slightly )?(?:dis)?agree(?: strongly)?|neither(?: agree n?or disagree)?|neutral|unsure|not sure|don['’]?t know|always|usually|mostly|often|sometimes|occasionally|rarely|never|yes|no|maybe|(?:very )?(?:happy|unhappy|safe|unsafe|satisfied|dissatisfied)|prefer not to say|no (?:answer|response))(?: ?%| ?\(%\)| number| count)?$/i;

/** What stands right above, or right before. */
function headOf({ cell }: ToldCell, way: Way): Label | undefined {
  return cell[way][0];
}

/** The column, or the row. */
function lineOf({ cell: { place } }: ToldCell, way: Way): string {
  return `${place.sheet} ${way === 'across' ? place.column : place.row}`;
}

/** Whether a number is what the answers in its row, or its column, come to. */
function isSumOf(one: ToldCell, answers: readonly (readonly ToldCell[])[], way: Way): boolean {
  const { numbers } = one.cell;
  const line = answers.flat().filter((other) => lineOf(other, way) === lineOf(one, way));
  if (numbers.kind !== 'number' || line.some(({ cell }) => cell.numbers.kind !== 'number'))
    return numbers.kind !== 'number' || line.length > 0;
  return line.reduce((sum, { cell }) => sum + (cell.numbers.kind === 'number' ? cell.numbers.number : 0), 0) === numbers.number;
}
