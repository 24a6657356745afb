import { directions, measureUnits } from '../domain/measure';
import { choice, line, note, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const measures: ListDefinition<'measure'> = {
  kind: 'measure',
  displayName: 'SEND measures',
  description: 'What the school measures for groups of pupils.',
  audience: 'leadership',
  label: ({ name }) => name,
  typedInto: 'name',
  columns: {
    name: note('MeasureName'),
    counted: note('WhatIsCounted'),
    unit: choice('Unit', measureUnits),
    better: choice('Better', directions),
    rank: line('Rank'),
    removed: yesNo('Removed'),
  },
};
