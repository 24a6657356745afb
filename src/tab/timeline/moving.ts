import { moveByWeeks, type Moving } from '../../domain/rescheduling';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import type { School } from '../school/School';
import { dayText } from '../words/days';
import { termWarning } from '../words/termWarning';

/** Moves an action's days by weeks, says where they are now and what speaks against it, with Undo. */
export async function moveDates(
  { workspace, keeping, today }: School,
  { key, ref }: { key: Key; ref: string },
  weeks: number,
  moving: Moving,
): Promise<void> {
  const snapshot = workspace.current();
  const changes = moveByWeeks(snapshot, key, weeks, moving);
  const after = changes[0]?.kind === 'action' ? changes[0].after : undefined;
  if (after === undefined) return keeping.say(`${ref} has no due date yet. Open it to give it one`);
  const { start, due } = after;
  const halfTerms = snapshot.settings.get('settings')?.record.halfTerms ?? [];
  const days = [start !== null && moving === 'both' && `from ${dayText(start, today)}`, due && `due ${dayText(due, today)}`];
  const said = [
    `${ref} is ${days.filter(Boolean).join(', ')}.`,
    due && start && due < start && `It starts on ${dayText(start, today)} only.`,
    start && moving === 'both' && termWarning(start, halfTerms, today),
    due && termWarning(due, halfTerms, today),
  ];
  try {
    await keeping.keep(changes, { say: said.filter(Boolean).join(' '), join: `weeks/${key}/${moving}` });
  } catch (thrown) {
    keeping.say(refusalText(thrown));
  }
}
