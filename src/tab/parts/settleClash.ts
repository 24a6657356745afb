import type { Clash } from '../../workspace/workspace';
import type { School } from '../school/School';

/**
 * Settles two versions for one value. Where a review that is over decided it, its action stands from now on where the decision that
 * came of it says. Rejects as `Workspace.commit` does.
 */
export async function settleClash(
  { workspace, keeping, circumstances }: Pick<School, 'workspace' | 'keeping' | 'circumstances'>,
  clash: Clash,
  value: unknown,
): Promise<void> {
  await keeping.settle(clash, value);
  if (clash.kind !== 'decision') return;
  const { outcomeOnceHeld } = await import('../../domain/outcome');
  const said = outcomeOnceHeld(workspace.current(), clash.recordKey, circumstances());
  // Its words stood in the decision already, and it cannot be undone: nothing of it is for `keeping`.
  if (said.length > 0) await workspace.commit(said);
}
