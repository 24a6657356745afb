import { statuses } from '../update';
import type { PlanReading, ReadAction } from './reading';
import type { Field } from './field';
import type { AnswerValue, Question } from './question';
import type { Workbook } from './workbook';

/** The question a person puts to a cell that nothing was asked about: what should stand there instead. */
export function cellQuestion(workbook: Workbook, { objectives }: PlanReading, action: ReadAction, field: Field): Question {
  const place = action.cells[field];
  const cell = place && workbook.sheets[place.sheet]?.rows[place.row]?.cells[place.column];
  const values = valuesOf(
    field,
    action,
    objectives.map(({ ref }) => ref),
  );
  return {
    id: `cell|${action.id}|${field}`,
    field,
    reason: 'corrected',
    said: cell?.text ?? '',
    heading: '',
    about: [action.id],
    at: place ? [place] : action.from,
    forAll: false,
    choices: values.map((value) => ({ value, why: '' })),
  };
}

function valuesOf(field: Field, action: ReadAction, refs: string[]): AnswerValue[] {
  switch (field) {
    case 'status':
      return [...statuses.map((status) => ({ kind: 'status', status }) as const), { kind: 'empty' }];
    case 'objective':
      return refs.map((ref) => ({ kind: 'objective', ref }));
    case 'start':
    case 'due': {
      const proposed = action.proposed[field];
      const day: AnswerValue[] = proposed && 'day' in proposed ? [{ kind: 'day', day: proposed.day }] : [];
      return [...day, { kind: 'empty' }];
    }
    case 'include':
      return [{ kind: 'include', include: false }];
    case 'leads':
    case 'cost':
      return [{ kind: 'empty' }];
    default:
      return [];
  }
}
