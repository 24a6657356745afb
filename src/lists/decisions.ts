import { verdicts } from '../domain/decision';
import { statuses } from '../domain/update';
import { choiceOrNone, day, note, reference } from './columns';
import type { ListDefinition } from './definition';

export const decisions: ListDefinition<'decision'> = {
  kind: 'decision',
  displayName: 'SEND decisions',
  description: 'What each plan review decided about each action, and why.',
  audience: 'leadership',
  label: ({ verdict }) => verdict,
  columns: {
    planKey: reference('PlanKey'),
    reviewKey: reference('ReviewKey'),
    actionKey: reference('ActionKey'),
    verdict: choiceOrNone('Verdict', verdicts),
    reason: note('Reason'),
    impact: note('Impact'),
    statusBefore: choiceOrNone('StatusBefore', statuses),
    statusAfter: choiceOrNone('StatusAfter', statuses),
    dueBefore: day('DueBefore'),
    dueAfter: day('DueAfter'),
  },
};
