import { planStatuses } from '../domain/plan';
import { reviewCadences } from '../domain/planReview';
import { choice, day, line, note, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const plans: ListDefinition<'plan'> = {
  kind: 'plan',
  displayName: 'SEND plans',
  description: 'SEND development plans, one a row. Objectives and actions are in lists of their own.',
  audience: 'leadership',
  label: ({ title }) => title,
  typedInto: 'title',
  columns: {
    title: note('PlanTitle'),
    academicYear: line('AcademicYear'),
    status: choice('PlanStatus', planStatuses),
    reviewCadence: choice('ReviewCadence', reviewCadences),
    agreed: day('AgreedDate'),
    rolledFrom: line('RolledFrom'),
    removed: yesNo('Removed'),
  },
};
