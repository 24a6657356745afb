import { line, note, wordsLine, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const schoolPriorities: ListDefinition<'schoolPriority'> = {
  kind: 'schoolPriority',
  displayName: 'SEND school priorities',
  description: 'The whole-school priorities that SEND priorities are to serve.',
  audience: 'leadership',
  label: ({ ref, title }) => `${ref} ${title}`.trim(),
  typedInto: 'title',
  columns: {
    ref: wordsLine('Ref'),
    title: note('PriorityTitle'),
    ownerKey: line('OwnerKey'),
    ownerText: note('OwnerText'),
    academicYear: line('AcademicYear'),
    rank: line('Rank'),
    removed: yesNo('Removed'),
  },
};
