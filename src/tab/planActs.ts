import { remove } from '../domain/editing';
import { startPlan } from '../domain/planEditing';
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

/** Puts a plan in the bin, with Undo. */
export async function deletePlan({ workspace, keeping }: School, key: Key): Promise<void> {
  const snapshot = workspace.current();
  const title = snapshot.plan.get(key)?.record.title ?? 'the plan';
  await keeping.keep(remove(snapshot, 'plan', key), { say: `Deleted ${title}` });
}
