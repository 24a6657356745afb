import { nameOf } from '../../domain/people';
import { servesName, type FilterPart, type PlanFilter } from '../../domain/planFilter';
import type { Snapshot } from '../../domain/snapshot';
import type { Day } from '../../domain/day';
import { dayText } from '../words/days';
import { statusWords } from '../../domain/statusWords';

/** What one part of a filter asks, in words: `led by Bo Kessler`. */
export function partWords(part: FilterPart, filter: PlanFilter, snapshot: Snapshot, today: Day): string {
  const { statuses, lead = '', due, serves = '', text } = filter;
  switch (part) {
    case 'statuses':
      return [...statuses].map((status) => statusWords[status].toLowerCase()).join(' or ');
    case 'lead':
      return `led by ${nameOf(snapshot, lead, 'somebody who is not there')}`;
    case 'due':
      return typeof due === 'object' ? `due by ${dayText(due.by, today)}` : dueWords[due ?? 'late'];
    case 'serves':
      return `serves ${servesName(snapshot, serves)}`;
    case 'text':
      return `“${text.trim()}”`;
  }
}

const dueWords = { late: 'late', week: 'due this week', halfTerm: 'due this half-term' } as const;
