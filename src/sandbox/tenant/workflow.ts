import type { Person } from './directory';
import { seconds } from './days';
import type { Workflow } from './state';
import type { Tenant } from './tenant';

const day = 24 * 3600 * 1000;
/** A flow that nobody calls is switched off after this many days (Power Automate: limits of automated, scheduled, and instant flows). */
const unusedDays = 90;
/** A flow whose runs do nothing but fail is switched off after this many days (the same page). */
const failingDays = 14;

/** A workflow that was made just now. */
export function newWorkflow(owner: Person, now: Date): Workflow {
  return { owner: owner.oid, ownerGone: false, off: undefined, lastCalled: seconds(now), failingSince: undefined };
}

/** The workflow as it stands today: one that was not called for too long has switched itself off. */
export function workflowNow(tenant: Tenant): Workflow {
  const { workflow } = tenant.setting;
  const idle = tenant.calendar().getTime() - Date.parse(workflow.lastCalled);
  if (workflow.off !== undefined || idle <= unusedDays * day) return workflow;
  return change(tenant, { off: 'unused' });
}

/** Switches the workflow on, as its owner does in Power Automate: what was counted against it begins anew. */
export function switchOn(tenant: Tenant): void {
  change(tenant, { off: undefined, failingSince: undefined, lastCalled: seconds(tenant.calendar()) });
}

/** Switches the workflow off by hand. */
export function switchOff(tenant: Tenant): void {
  change(tenant, { off: 'byHand' });
}

/** Whether the account of whoever made the workflow is gone. */
export function setOwnerGone(tenant: Tenant, ownerGone: boolean): void {
  change(tenant, { ownerGone });
}

/** Writes a run into the history; `because` is empty when all went well. Failures that go on for too long switch the workflow off. */
export function recordRun(tenant: Tenant, because: string): void {
  const at = seconds(tenant.calendar());
  const id = `run-${tenant.entries.length + 1}`;
  tenant.putEntry({ kind: 'run', run: { id, at, outcome: because === '' ? 'succeeded' : 'failed', because } });
  const failingSince = because === '' ? undefined : (tenant.setting.workflow.failingSince ?? at);
  const tooLong = failingSince !== undefined && Date.parse(at) - Date.parse(failingSince) >= failingDays * day;
  change(tenant, { lastCalled: at, failingSince, ...(tooLong && { off: 'failing' }) });
}

function change(tenant: Tenant, part: Partial<Workflow>): Workflow {
  const workflow = { ...tenant.setting.workflow, ...part };
  tenant.set({ workflow });
  return workflow;
}
