import { doneSince } from '../../domain/planFile/doneSince';
import { standAgain } from '../../domain/planFile/standAgain';
import type { Circumstances } from '../../domain/record';
import type { Change, Snapshot } from '../../domain/snapshot';
import { undo } from '../../domain/undoing';
import { faultWords } from '../faultText';
import type { School } from '../school/School';
import { forgetImport, planMadeBy, type Brought } from './imports';

/** How much was done since in a plan that was brought in, and would go with it; nothing where it came into a plan that stood there. */
export function doneSinceThen(snapshot: Snapshot, brought: Brought): number {
  const plan = planMadeBy(brought);
  return plan === undefined ? 0 : doneSince(snapshot, plan, brought.at, brought.asBrought);
}

/** What takes an import back; nothing where nothing of it stands any more. */
export function takenBack(
  snapshot: Snapshot,
  { changes, stood = [] }: Brought,
  around: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  return [...undo(snapshot, changes), ...standAgain(snapshot, stood, around)];
}

/**
 * Takes an import back, once it was looked whether others have worked in it beyond what is seen here. Answers why it was left, in words;
 * nothing when it was taken back. Rejects as `Keeping.keep` does.
 */
export async function takeBack(
  { workspace, keeping, circumstances }: Pick<School, 'workspace' | 'keeping' | 'circumstances'>,
  brought: Brought,
): Promise<string | undefined> {
  const seen = doneSinceThen(workspace.current(), brought);
  const shared = isShared(workspace.current(), brought);
  await workspace.sync();
  const { fault } = workspace.standing();
  if (shared && fault) return `We could not look whether somebody has worked in it since. ${faultWords[fault.kind].what}`;
  if (doneSinceThen(workspace.current(), brought) > seen)
    return 'Somebody has worked in it since. Look again before you take it back';
  // Its words stood in the plan before.
  const back = takenBack(workspace.current(), brought, circumstances());
  await keeping.keep(back, { lookedAt: true, say: `Took back ${brought.name}` });
  await forgetImport(workspace, brought.at);
  return undefined;
}

/** Whether others may have seen a plan that was brought in: the tenant has it. */
function isShared(snapshot: Snapshot, brought: Brought): boolean {
  const plan = planMadeBy(brought);
  return plan !== undefined && snapshot.plan.get(plan)?.item !== undefined;
}
