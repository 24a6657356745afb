import { useMemo } from 'react';
import { bringIn } from '../../domain/planFile/bringIn';
import type { ObjectiveDraft } from '../../domain/planFile/drafts';
import type { PlanReading, ReadingContext } from '../../domain/planFile/reading';
import type { Remembered } from '../../domain/planFile/remembered';
import { withoutNamesIn } from '../../domain/planFile/withoutNames';
import type { Workbook } from '../../domain/planFile/workbook';
import { planWorkedWith, startBeside } from '../../domain/planEditing';
import type { Circumstances, Key } from '../../domain/record';
import type { Change, Snapshot } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useSchool } from '../school/School';
import { foundWords } from './foundWords';
import { noteImport } from './imports';
import { keepMemory } from './memory';
import { placeholders } from './placeholders';

/** A file as a plan of its own. */
export interface Adding {
  /** What would be kept. */
  changes: readonly Change[];
  /** Adds all of it in one go, and remembers it for undoing and for the next file. */
  add(memory: Remembered): Promise<void>;
}

/** What was read, as a new plan. */
export function useAdding(
  snapshot: Snapshot,
  drafts: readonly ObjectiveDraft[],
  { workbook, reading, context }: { workbook: Workbook; reading: PlanReading; context: ReadingContext },
  onDone: (planKey: Key) => void,
): Adding {
  const { workspace, keeping, circumstances } = useSchool();
  const title = titleOf(workbook, reading, context);
  const academicYear = reading.academicYear ?? context.academicYear;
  const changes = useMemo(
    () => made(snapshot, { title, academicYear }, drafts, reading, placeholders()),
    [snapshot, title, academicYear, drafts, reading],
  );
  return {
    changes,
    async add(memory) {
      const now = workspace.current();
      const used = planWorkedWith(now);
      const around = circumstances();
      const what = foundWords(drafts.flatMap((draft) => draft.actions).length, drafts.length);
      const added = made(now, { title, academicYear }, drafts, reading, around);
      try {
        await keeping.keep(added, {
          say: used ? `Added ${what} as a draft beside “${used.title}”` : `Added ${what}`,
        });
        void noteImport(workspace, { name: title, what, at: around.now }, startOf(added));
        void keepMemory(workspace, memory);
        onDone(added[0]!.after.key);
      } catch (thrown) {
        keeping.say(refusalText(thrown));
      }
    },
  };
}

function made(
  snapshot: Snapshot,
  start: { title: string; academicYear: string },
  drafts: readonly ObjectiveDraft[],
  { priorities }: PlanReading,
  around: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  const plan = startBeside(snapshot, start, around);
  return [...plan, ...bringIn(snapshot, plan[0]!.after.key, drafts, around, priorities, start.academicYear)];
}

/** The plan itself and, where it is, that it is in use: all else goes with it. */
function startOf(changes: readonly Change[]): Change[] {
  return changes.filter(({ kind }) => kind === 'plan' || kind === 'settings');
}

/** The file's own title, else its name, so that two plans are told apart. */
function titleOf({ name, kind }: Workbook, reading: PlanReading, { academicYear }: ReadingContext): string {
  const title = reading.leftOut.find(({ why, text }) => why === 'title' && /\p{L}/u.test(text))?.text.trim();
  const bare = kind === 'paste' ? '' : withoutNamesIn(name.replace(/\.\w{2,4}$/, '').trim(), reading);
  return title || bare || `SEND plan ${academicYear}, pasted`;
}
