import { isDecided, verdicts, type Decision, type Verdict } from '../../domain/decision';
import type { Key } from '../../domain/record';
import { heardOf } from '../../domain/reviewing';
import type { School } from '../school/School';

/** Under which name a decision that was chosen waits on this device until it is recorded. */
export function unrecordedName({ reviewKey, actionKey }: Pick<Decision, 'reviewKey' | 'actionKey'>): string {
  return `verdict/${reviewKey}/${actionKey}`;
}

/** The decision that waits on this device, from what was kept there. */
export function readUnrecorded(kept: string): Verdict | undefined {
  return verdicts.find((verdict) => verdict === kept);
}

/** Whether a decision is recorded only when the person says so: it asks for words, or somebody began some. */
export function waitsForWords(verdict: Verdict, reason: string): boolean {
  return verdict === 'amend' || verdict === 'stop' || reason.trim() !== '';
}

/** The actions about which something was chosen on this device and nothing is recorded. */
export function unrecordedActions({ workspace }: Pick<School, 'workspace'>, reviewKey: Key): Key[] {
  const { planReview, action } = workspace.current();
  const heard = heardOf(workspace.current(), reviewKey);
  const planKey = planReview.get(reviewKey)?.record.planKey;
  const isOpen = (decision: Decision | undefined) => decision === undefined || !isDecided(decision);
  return [...action.values()]
    .map(({ record }) => record)
    .filter((record) => record.planKey === planKey && !record.removed && isOpen(heard.get(record.key)))
    .filter(({ key }) => readUnrecorded(workspace.draft(unrecordedName({ reviewKey, actionKey: key }))) !== undefined)
    .map(({ key }) => key);
}
