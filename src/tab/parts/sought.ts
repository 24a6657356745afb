import { isNumber } from '../../domain/planNumber';
import { findInPlan, type PlanFind } from '../../domain/planSearch';
import type { Key } from '../../domain/record';
import type { Workspace } from '../../workspace/workspace';
import type { WholeHistory } from '../school/useWholeHistory';

/**
 * What words lead to first. A number leads only to what has it or had it before, never to what merely says it; what it meant before
 * is read from the plan's history first.
 */
export async function soughtFirst(
  workspace: Pick<Workspace, 'current' | 'openPlanHistory'>,
  planKey: Key,
  typed: string,
): Promise<PlanFind | undefined> {
  const first = () => findInPlan(workspace.current(), planKey, typed)[0];
  if (!isNumber(typed)) return first();
  if (first()?.by !== 'number') await workspace.openPlanHistory(planKey).catch(() => undefined);
  const found = first();
  return found?.by === 'words' ? undefined : found;
}

/**
 * What is said of what was found first: a number that is another by now, or one that nothing has. Empty where the rows say it all.
 * What numbers meant before is known as far as the plan's history is.
 */
export function soughtWords(typed: string, first: Pick<PlanFind, 'ref' | 'by'> | undefined, history: WholeHistory): string {
  const words = typed.trim();
  if (words === '' || first?.by === 'number') return '';
  if (!isNumber(words)) return first ? '' : 'Nothing in this plan has these words.';
  if (first?.by === 'former') return `${words} is ${first.ref} now.`;
  if (history === 'reading') return 'Reading what had this number before.';
  if (history === 'missing') return `Nothing has the number ${words} now. What had it before could not be read.`;
  return `Nothing in this plan has or had the number ${words}.`;
}
