import { grouped } from '../figureIndex';
import type { ToldCell } from './toldCell';
import type { Label } from './tableCell';

/**
 * Columns that are the answers to one question, such as `Agree` and `Disagree`, are each a measure of their own, named after the
 * question. A column of all beside them is of how many answered.
 */
export function tellAnswersApart(told: readonly ToldCell[]): void {
  const columns = grouped(
    told.filter((one) => headOf(one) !== undefined),
    (one) => `${one.cell.place.sheet} ${one.cell.place.column}`,
  );
  const answers = [...columns.values()].filter((own) => isAnswer.test(headOf(own[0]!)!.text));
  if (new Set(answers.map((own) => headOf(own[0]!)!.text.toLowerCase())).size < 2) return;
  for (const one of answers.flat()) {
    const head = headOf(one)!;
    const question = [...one.cell.titles, ...one.cell.across.slice(1)].find(
      ({ meaning: { rest, measure } }) => rest.length > 2 || measure,
    );
    one.told = {
      ...one.told,
      measure: undefined,
      ownMeasure: true,
      measureWords: head,
      measureSaid: question ? `${question.text}: ${head.text}` : head.text,
      statistic: /%|\bper ?cent/i.test(head.text) ? 'value' : undefined,
    };
  }
  const all = [...columns.values()].filter((own) => /^(?:total|all|overall|responses?)$/i.test(headOf(own[0]!)!.text.trim()));
  for (const own of all)
    if (own.every((one) => isSumOf(one, answers)))
      for (const one of own) one.told = { ...one.told, statistic: 'pupils', measure: undefined };
}

const isAnswer =
  /^(?:number |no\.? |% ?)?(?:(?:strongly |tend to |partly |mostly |slightly )?(?:dis)?agree(?: strongly)?|neither(?: agree n?or disagree)?|neutral|unsure|not sure|don['’]?t know|always|usually|mostly|often|sometimes|occasionally|rarely|never|yes|no|maybe|(?:very )?(?:happy|unhappy|safe|unsafe|satisfied|dissatisfied)|prefer not to say|no (?:answer|response))(?: ?%| ?\(%\)| number| count)?$/i;

/** What stands right above. */
function headOf({ cell }: ToldCell): Label | undefined {
  return cell.across[0];
}

function isSumOf({ cell: { place, numbers } }: ToldCell, answers: readonly (readonly ToldCell[])[]): boolean {
  const row = answers.flat().filter(({ cell }) => cell.place.sheet === place.sheet && cell.place.row === place.row);
  if (numbers.kind !== 'number' || row.some(({ cell }) => cell.numbers.kind !== 'number'))
    return numbers.kind !== 'number' || row.length > 0;
  return row.reduce((sum, { cell }) => sum + (cell.numbers.kind === 'number' ? cell.numbers.number : 0), 0) === numbers.number;
}
