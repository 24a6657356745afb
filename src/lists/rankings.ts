import { marks, type Ranking } from '../domain/ranking';
import { line, note, reference, whole, type Column } from './columns';
import type { ListDefinition } from './definition';

export const rankings: ListDefinition<'ranking'> = {
  kind: 'ranking',
  displayName: 'SEND rankings',
  description: 'How each leader sees the impact and urgency of each priority. Only added to.',
  audience: 'conversation',
  label: ({ note: words }) => words,
  columns: {
    planKey: reference('PlanKey'),
    priorityKey: reference('PriorityKey'),
    impact: mark('Impact'),
    urgency: mark('Urgency'),
    note: note('Note'),
    at: line('WrittenAt'),
  },
};

function mark(name: string): Column<Ranking['impact']> {
  const read = (raw: unknown): Ranking['impact'] => {
    const said = column.read(raw);
    const found = marks.find((one) => one === said) ?? (said === 0 ? said : undefined);
    if (found === undefined) throw new Error('not a mark from 1 to 4');
    return found;
  };
  const column = whole(name);
  return { ...column, write: (value) => value, read, empty: 0 };
}
