import type { CommentAct } from './comment';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';
import { statusOf, updatesOf } from './standing';
import type { Update } from './update';

/** What somebody says of an action's progress. Where they do not say how it stands it stands as it does when they say it. */
export type UpdateStart = Partial<Pick<Update, 'status' | 'happened' | 'evidence' | 'impact'>>;

/** Says where an action stands. */
export function postUpdate(
  snapshot: Snapshot,
  actionKey: Key,
  start: UpdateStart,
  { newKey, now }: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  const planKey = snapshot.action.get(actionKey)?.record.planKey;
  if (planKey === undefined) return [];
  const status = start.status ?? statusOf(updatesOf(snapshot, actionKey));
  const words = { happened: '', evidence: '', impact: '', ...start, status, reason: '' };
  const update: Update = { ...words, key: newKey(), planKey, actionKey, at: now };
  return [{ kind: 'update', after: update }];
}

/** Adds to the conversation about an action. All acts but `comment` are `about` an earlier one. */
export function speak(
  snapshot: Snapshot,
  actionKey: Key,
  said: { act: CommentAct; about?: Key; text?: string; mentions?: Key[] },
  { newKey, now }: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  const planKey = snapshot.action.get(actionKey)?.record.planKey;
  if (planKey === undefined || (said.act !== 'comment' && said.about === undefined)) return [];
  const { act, about = '', text = '', mentions = [] } = said;
  return [{ kind: 'comment', after: { key: newKey(), planKey, actionKey, act, about, text, mentions, reason: '', at: now } }];
}
