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

/** What was chosen about an action on this device and may wait to be recorded. */
export function chosenHere({ workspace }: Pick<School, 'workspace'>, about: Pick<Decision, 'reviewKey' | 'actionKey'>) {
  return readUnrecorded(workspace.draft(unrecordedName(about)));
}

/** Whether a decision is recorded only when the person says so: it asks for words, or somebody began some. */
export function waitsForWords(verdict: Verdict, reason: string): boolean {
  return verdict === 'amend' || verdict === 'stop' || reason.trim() !== '';
}

/** The actions about which something was chosen on this device and nothing is recorded. */
export function unrecordedActions(school: Pick<School, 'workspace'>, reviewKey: Key): Key[] {
  const snapshot = school.workspace.current();
  const heard = heardOf(snapshot, reviewKey);
  const planKey = snapshot.planReview.get(reviewKey)?.record.planKey;
  return [...snapshot.action.values()]
    .map(({ record }) => record)
    .filter((record) => record.planKey === planKey && !record.removed && !isDecided(heard.get(record.key)))
    .filter(({ key }) => chosenHere(school, { reviewKey, actionKey: key }) !== undefined)
    .map(({ key }) => key);
}
