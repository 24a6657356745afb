import { reviewKinds } from '../domain/questionReview';
import { choice, day, line, note, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const questionReviews: ListDefinition<'questionReview'> = {
  kind: 'questionReview',
  displayName: 'SEND question reviews',
  description: 'Each review of SEND provision by questions: whose it is, and when.',
  audience: 'leadership',
  label: ({ title }) => title,
  columns: {
    setKey: reference('SetKey'),
    title: note('ReviewTitle'),
    academicYear: line('AcademicYear'),
    reviewKind: choice('ReviewKind', reviewKinds),
    reviewer: note('Reviewer'),
    organisation: note('Organisation'),
    visit: day('VisitDate'),
    started: day('StartDate'),
    completed: day('CompletedDate'),
    previousKey: line('PreviousKey'),
    removed: yesNo('Removed'),
  },
};
