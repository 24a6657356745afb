import { amendDue } from '../../domain/amending';
import type { Day } from '../../domain/day';
import type { Key } from '../../domain/record';
import { decisionsOf, holdReview } from '../../domain/reviewing';
import type { School } from '../school/School';
import { dayText } from '../words/days';
import { readDay } from '../words/readDay';
import { isUnread, newDay, newDueName, readNewDue } from './newDue';
import { unrecordedActions, unrecordedName } from './unrecorded';

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
      return (
        typed !== undefined && (isUnread(typed, today) || (newDay(typed, today) !== undefined && decision.reason.trim() === ''))
      );
    })
    .map(({ actionKey }) => actionKey);
}

/** Why a review is not over: what was chosen about these actions is not recorded, or their new due day is none or has no reason. */
export interface HeldUp {
  why: 'unrecorded' | 'openDays';
  actions: readonly Key[];
}

/**
 * Ends the review, with the days that were agreed and not kept yet. Answers what it is held up by: then nothing was held and nothing
 * dropped. A review that is over waits for nothing to be recorded. Rejects as `Workspace.commit` does.
 */
export async function holdIt(
  school: School,
  reviewKey: Key,
  { held, next }: { held: Day; next: Day | null },
): Promise<HeldUp | undefined> {
  const { workspace, keeping, circumstances, today } = school;
  const heldUp = heldUpBy(school, reviewKey);
  if (heldUp) return heldUp;
  for (const decision of decisionsOf(workspace.current(), reviewKey).values()) {
    const typed = readNewDue(workspace.draft(newDueName(decision)));
    const due = typed && readDay(typed.text, today);
    if (decision.verdict === 'amend' && due !== undefined)
      await keepNewDue(school, decision.key, { ...typed!, due }, decision.reason);
    await workspace.keepDraft(newDueName(decision), '');
    await workspace.keepDraft(unrecordedName(decision), '');
  }
  const review = workspace.current().planReview.get(reviewKey)?.record;
  if (review === undefined) return undefined;
  const { present, alsoPresent, note } = review;
  const meeting = { present, alsoPresent, note, held, next };
  // What it said of actions stands with everybody by now: it is corrected, not undone.
  await keeping.keep(holdReview(workspace.current(), reviewKey, meeting, circumstances()), { forGood: true });
  // The browser knows at once; the page learns it with its next question.
  const offline = workspace.standing().offline || globalThis.navigator?.onLine === false;
  const waits = offline ? '. It is kept on this device and goes out when you are back' : '';
  keeping.say(`The review is held${next === null ? '' : `. The next is on ${dayText(next, today)}`}${waits}`);
  return undefined;
}

function heldUpBy(school: School, reviewKey: Key): HeldUp | undefined {
  const isOver = school.workspace.current().planReview.get(reviewKey)?.record.held !== null;
  const unrecorded = isOver ? [] : unrecordedActions(school, reviewKey);
  if (unrecorded.length > 0) return { why: 'unrecorded', actions: unrecorded };
  const open = openDays(school, reviewKey);
  return open.length > 0 ? { why: 'openDays', actions: open } : undefined;
}
