import type { Sandbox } from '../createSandbox';
import { brindlewick } from './brindlewick';
import { siteAs, writeAs } from './school';

/** The sample school in January: a review of the plan was due before Christmas and not held, and several actions are late. */
export async function overdue(sandbox: Sandbox): Promise<void> {
  const planKey = await brindlewick(sandbox);
  await writeAs(await siteAs(sandbox, 'priya'), [
    {
      kind: 'planReview',
      after: {
        key: 'sample-review',
        planKey,
        due: '2026-12-10',
        held: null,
        present: [],
        alsoPresent: '',
        note: '',
        removed: false,
      },
    },
  ]);
  sandbox.calendar.moveTo('2027-01-13');
}
