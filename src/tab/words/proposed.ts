import type { Change, Snapshot } from '../../domain/snapshot';

/** Says of a priority that was just proposed in which plan it is now, where several are open; it need not be the one in sight. */
export function proposedWords({ plan }: Pick<Snapshot, 'plan'>, changes: readonly Change[]): string {
  const said = 'Proposed as a priority';
  const plans = [...plan.values()].filter(({ record }) => !record.removed && record.status !== 'closed');
  const proposed = changes.flatMap((change) => (change.kind === 'priority' ? [change.after] : [])).at(-1);
  const title = proposed && plan.get(proposed.planKey)?.record.title;
  return plans.length < 2 || !title ? said : `${said} of “${title}”`;
}
