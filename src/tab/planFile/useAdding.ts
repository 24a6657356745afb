import { bringIn } from '../../domain/planFile/bringIn';
import type { ObjectiveDraft } from '../../domain/planFile/drafts';
import type { PlanReading, ReadingContext } from '../../domain/planFile/reading';
import type { Remembered } from '../../domain/planFile/remembered';
import type { Workbook } from '../../domain/planFile/workbook';
import { startPlan } from '../../domain/planEditing';
import { refusalText } from '../faultText';
import { useSchool } from '../school/School';
import { count } from '../words/counts';
import { noteImport } from './imports';
import { keepMemory } from './memory';

/** Adds what was read as a new plan, all of it in one go, and remembers it for undoing and for the next file. */
export function useAdding(
  workbook: Workbook,
  reading: PlanReading,
  context: ReadingContext,
  onDone: () => void,
): (drafts: readonly ObjectiveDraft[], memory: Remembered) => Promise<void> {
  const { workspace, keeping, circumstances } = useSchool();
  return async (drafts, memory) => {
    const now = workspace.current();
    const others = [...now.plan.values()].some((kept) => !kept.record.removed);
    const around = circumstances();
    const title = titleOf(workbook, reading, context);
    const academicYear = reading.academicYear ?? context.academicYear;
    const plan = startPlan(now, { title, academicYear }, around);
    const actions = count(drafts.flatMap((draft) => draft.actions).length, 'action');
    const changes = [...plan, ...bringIn(now, plan[0]!.after.key, drafts, around, reading.priorities, academicYear)];
    try {
      await keeping.keep(changes, {
        // The whole file was looked through when it was read.
        lookedAt: true,
        say: others ? `Added ${actions} as a new plan. Your other plan is under the arrow` : `Added ${actions}`,
      });
      void noteImport(workspace, { name: title, what: actions, at: around.now }, plan);
      void keepMemory(workspace, memory);
      onDone();
    } catch (thrown) {
      keeping.say(refusalText(thrown));
    }
  };
}

/** The file's own title, else its name, so that two plans are told apart. */
function titleOf({ name, kind }: Workbook, { leftOut }: PlanReading, { academicYear }: ReadingContext): string {
  const title = leftOut.find(({ why }) => why === 'title')?.text.trim();
  const bare = kind === 'paste' ? '' : name.replace(/\.\w{2,4}$/, '').trim();
  return title || bare || `SEND plan ${academicYear}, pasted`;
}
