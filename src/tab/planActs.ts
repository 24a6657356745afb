import { remove } from '../domain/editing';
import { nextReview } from '../domain/comingReviews';
import { startPlan } from '../domain/planEditing';
import { planReview } from '../domain/reviewing';
import type { Key } from '../domain/record';
import { refusalText } from './faultText';
import type { School } from './school/School';
import { academicYearOf } from './words/academicYear';

/** Starts an empty plan for the school year and answers its key; says why where that is refused. */
export async function beginPlan({ workspace, keeping, circumstances, today }: School): Promise<Key | undefined> {
  const academicYear = academicYearOf(today);
  const changes = startPlan(
    workspace.current(),
    { title: `SEND development plan ${academicYear}`, academicYear },
    circumstances(),
  );
  try {
    await keeping.keep(changes);
    return changes[0]?.after.key;
  } catch (thrown) {
    keeping.say(refusalText(thrown));
    return undefined;
  }
}

/** The review to hold: the one that comes next, or one for today where none is planned. */
export async function reviewToHold(school: School, planKey: Key): Promise<Key | undefined> {
  const { workspace, keeping, circumstances, today } = school;
  const planned = nextReview(workspace.current(), planKey)?.key;
  if (planned !== undefined) return planned;
  const changes = planReview(planKey, today, circumstances());
  try {
    await keeping.keep(changes, { say: 'Added a review for today' });
    return changes[0]?.after.key;
  } catch (thrown) {
    keeping.say(refusalText(thrown));
    return undefined;
  }
}

/** Puts a plan in the bin, with Undo. */
export async function deletePlan({ workspace, keeping }: School, key: Key): Promise<void> {
  const snapshot = workspace.current();
  const title = snapshot.plan.get(key)?.record.title ?? 'the plan';
  await keeping.keep(remove(snapshot, 'plan', key), { say: `Deleted ${title}` });
}
