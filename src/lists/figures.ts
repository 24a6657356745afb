import { figureOwners, pupilGroups } from '../domain/figure';
import { amount, choice, day, line, note, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const figures: ListDefinition<'figure'> = {
  kind: 'figure',
  displayName: 'SEND figures',
  description: 'Outcomes of groups of pupils, and what they are compared with. Never of single pupils.',
  audience: 'leadership',
  label: ({ period, yearGroup, group }) => [period, yearGroup, group].filter(Boolean).join(' '),
  columns: {
    measureKey: reference('MeasureKey'),
    whose: choice('Whose', figureOwners),
    period: line('Period'),
    yearGroup: line('YearGroup'),
    group: choice('PupilGroup', pupilGroups),
    pupils: amount('Pupils'),
    count: amount('PupilCount'),
    value: amount('FigureValue'),
    source: note('Source'),
    taken: day('TakenDate'),
    removed: yesNo('Removed'),
  },
};
