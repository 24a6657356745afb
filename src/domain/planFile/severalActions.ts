import type { AnswerValue } from './question';
import type { ReadAction } from './reading';

/** The actions that a cell becomes: each with what is surely its own, the cost with the one whose words name it, or else the first. */
export function asSeveral(action: ReadAction, { texts, each }: Extract<AnswerValue, { kind: 'texts' }>): ReadAction[] {
  const cost = action.cost ?? action.proposed.cost;
  const costly = Math.max(
    0,
    texts.findIndex((text) => cost !== undefined && saysPounds(text, cost)),
  );
  return texts.map((text, index) => {
    const own = each?.[index] ?? {};
    const asked = action.asked.filter((field) => !(field in own) && (index === costly || field !== 'cost'));
    return {
      ...action,
      id: texts.length === 1 ? action.id : `${action.id}.${index + 1}`,
      ref: index === 0 ? action.ref : '',
      text,
      asked,
      ...(index !== costly && { cost: null, costText: '' }),
      ...own,
    };
  });
}

/** The cell that became several actions, of which this may be one, as a question names it. */
export function cellOf(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}

function saysPounds(text: string, pounds: number): boolean {
  return new RegExp(`£\\s?${pounds}(?![\\d])`).test(text.replace(/(?<=\d),(?=\d{3})/g, ''));
}
