import type { Sandbox } from '../sandbox';
import { brindlewick } from './brindlewick';

/** The sample school in January: its review of the plan was due before Christmas and not held, and several actions are late. */
export async function overdue(sandbox: Sandbox): Promise<void> {
  await brindlewick(sandbox);
  sandbox.calendar.moveTo('2027-01-13');
}
