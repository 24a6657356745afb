import { isNumber } from '../../domain/planNumber';
import { findInPlan } from '../../domain/planSearch';
import type { Key } from '../../domain/record';
import type { Opened } from '../opened';
import type { School } from '../school/School';

/** Opens what the words of a search lead to first. What an old number meant is read from the plan's history. */
export async function openFound(
  { workspace, keeping }: Pick<School, 'workspace' | 'keeping'>,
  planKey: Key,
  typed: string,
  onOpen: (opened: Opened, enter: boolean) => void,
): Promise<void> {
  const first = () => findInPlan(workspace.current(), planKey, typed)[0];
  let found = first();
  if (isNumber(typed) && found?.ref.toLowerCase() !== typed.trim().toLowerCase()) {
    await workspace.openPlanHistory(planKey).catch(() => undefined);
    found = first();
  }
  if (found) onOpen({ kind: found.kind, key: found.key }, true);
  else if (typed.trim() !== '') keeping.say('Nothing in this plan has that number or these words');
}
