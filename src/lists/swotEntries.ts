import { consequences, quadrants, weights } from '../domain/swotEntry';
import { choice, choiceOrNone, day, line, note, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const swotEntries: ListDefinition<'swotEntry'> = {
  kind: 'swotEntry',
  displayName: 'SEND SWOT',
  description: 'What helps and hinders each objective of a SEND plan, and what follows from it.',
  audience: 'leadership',
  label: ({ text }) => text,
  typedInto: 'text',
  columns: {
    planKey: reference('PlanKey'),
    objectiveKey: reference('ObjectiveKey'),
    rank: line('Rank'),
    quadrant: choice('Quadrant', quadrants),
    text: note('EntryText'),
    evidence: note('Evidence'),
    weight: choice('EntryWeight', weights),
    redundant: yesNo('CouldMakeRedundant'),
    consequence: choiceOrNone('Consequence', consequences),
    actionKey: line('ActionKey'),
    because: note('Because'),
    watched: day('WatchedDate'),
    watchNote: note('WatchNote'),
    removed: yesNo('Removed'),
  },
};
