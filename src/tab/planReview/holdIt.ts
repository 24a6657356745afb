import { amendDue } from '../../domain/amending';
import type { Day } from '../../domain/day';
import type { Key } from '../../domain/record';
import { decisionsOf, holdReview } from '../../domain/reviewing';
import type { School } from '../school/School';
import { dayText } from '../words/days';
import { readDay } from '../words/readDay';
import { isNew, isUnread, newDueName, readNewDue } from './newDue';
import { unrecordedName } from './unrecorded';

/** Gives an action the day that a review agreed, with the reason in its history. Rejects as `Workspace.commit` does. */
export async function keepNewDue(
  { workspace, keeping }: School,
  decisionKey: Key,
  agreed: { seen: Day | null; due: Day },
  reason: string,
): Promise<void> {
  const decision = workspace.current().decision.get(decisionKey)?.record;
  if (decision) await keeping.keep(amendDue(workspace.current(), decision, agreed), { reason });
}

/** Actions whose new due day, as it was typed for this review on this device, is no day or has no reason. */
function openDays({ workspace, today }: School, reviewKey: Key): Key[] {
  return [...decisionsOf(workspace.current(), reviewKey).values()]
    .filter(
      ({ verdict, actionKey }) => verdict === 'amend' && workspace.current().action.get(actionKey)?.record.removed === false,
    )
    .filter((decision) => {
      const typed = readNewDue(workspace.draft(newDueName(decision)));
      return typed !== undefined && (isUnread(typed, today) || (isNew(typed, today) && decision.reason.trim() === ''));
    })
    .map(({ actionKey }) => actionKey);
}

/**
 * Ends the review, with the days that were agreed and not kept yet. Answers the actions whose new day is no day or has no reason: then
 * nothing was held and nothing dropped. Rejects as `Workspace.commit` does.
 */
export async function holdIt(school: School, reviewKey: Key, { held, next }: { held: Day; next: Day | null }): Promise<Key[]> {
  const { workspace, keeping, circumstances, today } = school;
  const open = openDays(school, reviewKey);
  if (open.length > 0) return open;
  for (const decision of decisionsOf(workspace.current(), reviewKey).values()) {
    const typed = readNewDue(workspace.draft(newDueName(decision)));
    const due = typed && readDay(typed.text, today);
    if (decision.verdict === 'amend' && due !== undefined)
      await keepNewDue(school, decision.key, { ...typed!, due }, decision.reason);
    await workspace.keepDraft(newDueName(decision), '');
    await workspace.keepDraft(unrecordedName(decision), '');
  }
  const review = workspace.current().planReview.get(reviewKey)?.record;
  if (review === undefined) return [];
  const { present, alsoPresent, note } = review;
  const meeting = { present, alsoPresent, note, held, next };
  // What it said of actions stands with everybody by now: it is corrected, not undone.
  await keeping.keep(holdReview(workspace.current(), reviewKey, meeting, circumstances()), { forGood: true });
  // The browser knows at once; the page learns it with its next question.
  const offline = workspace.standing().offline || globalThis.navigator?.onLine === false;
  const waits = offline ? '. It is kept on this device and goes out when you are back' : '';
  keeping.say(`The review is held${next === null ? '' : `. The next is on ${dayText(next, today)}`}${waits}`);
  return [];
}
