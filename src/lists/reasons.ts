import { surenesses } from '../domain/answer';
import { learnerSkills, reasonCategories } from '../domain/reason';
import { choice, choiceOrNone, note, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const reasons: ListDefinition<'reason'> = {
  kind: 'reason',
  displayName: 'SEND reasons',
  description: 'Why findings are as they are, as far as the school knows.',
  audience: 'leadership',
  label: ({ statement }) => statement,
  typedInto: 'statement',
  columns: {
    findingKey: reference('FindingKey'),
    category: choice('Category', reasonCategories),
    skill: choiceOrNone('Skill', learnerSkills),
    statement: note('Statement'),
    evidence: note('Evidence'),
    strength: choice('Strength', surenesses),
    tested: note('TestedHow'),
    removed: yesNo('Removed'),
  },
};
