import { differingFields, isEditable } from '../../domain/editing';
import { untouchedBefore, type AsBrought } from '../../domain/planFile/doneSince';
import type { Stood } from '../../domain/planFile/standAgain';
import type { Key } from '../../domain/record';
import type { Change, Snapshot } from '../../domain/snapshot';
import type { Workspace } from '../../workspace/workspace';

/** What was brought in on this device lately, so that it can be taken back as a whole. */
export interface Brought {
  /** The plan's title or the file's name. */
  name: string;
  /** `41 actions`. */
  what: string;
  /** When, ISO. */
  at: string;
  changes: readonly Change[];
  /** Of a new plan: how its parts looked that a newer version of its file has changed since. */
  asBrought?: AsBrought;
  /** Where actions stood that it moved; missing for a new plan. */
  stood?: readonly Stood[];
}

const NAME = 'planFile/imports';
const KEPT = 5;

/** The imports that can be taken back, the latest first. */
export function importsHere(workspace: Pick<Workspace, 'draft'>): Brought[] {
  try {
    const all: unknown = JSON.parse(workspace.draft(NAME));
    return Array.isArray(all) ? (all as Brought[]) : [];
  } catch {
    return [];
  }
}

/** Notes an import. `changes` is what undoing it needs: of a new plan the plan alone, since all else goes with it. Of each change only what `undo` asks for is kept. */
export function noteImport(
  workspace: Pick<Workspace, 'draft' | 'keepDraft'>,
  about: Omit<Brought, 'changes'>,
  changes: readonly Change[],
): Promise<void> {
  const all = [{ ...about, changes: changes.flatMap(slim) }, ...importsHere(workspace)].slice(0, KEPT);
  return workspace.keepDraft(NAME, JSON.stringify(all));
}

/** Notes with the import that made a plan how its parts look which a newer version is about to change, so that this can be told from work. */
export async function noteAsBrought(
  workspace: Pick<Workspace, 'draft' | 'keepDraft'>,
  snapshot: Snapshot,
  planKey: Key,
  changes: readonly Change[],
): Promise<void> {
  const all = importsHere(workspace).map((one) =>
    planMadeBy(one) === planKey ? { ...one, asBrought: untouchedBefore(snapshot, planKey, changes, one.asBrought) } : one,
  );
  if (all.length > 0) await workspace.keepDraft(NAME, JSON.stringify(all));
}

/** The plan that an import made; undefined where it changed one that was there. */
export function planMadeBy({ changes }: Pick<Brought, 'changes'>): Key | undefined {
  return changes.find(({ kind, before }) => kind === 'plan' && before === undefined)?.after.key;
}

/** Forgets an import that was taken back. */
export function forgetImport(workspace: Pick<Workspace, 'draft' | 'keepDraft'>, at: string): Promise<void> {
  const left = importsHere(workspace).filter((one) => one.at !== at);
  return workspace.keepDraft(NAME, left.length > 0 ? JSON.stringify(left) : '');
}

/** A change with its key and the fields that differ. What people say is never taken out, so nothing of it is kept. */
function slim({ kind, before, after }: Change): Change[] {
  if (!isEditable(kind)) return [];
  const { key } = after;
  if (before === undefined) return [{ kind, after: { key } } as Change];
  const fields = differingFields(before, after);
  const only = (record: object) => ({
    ...Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field))),
    key,
  });
  return [{ kind, before: only(before), after: only(after) } as Change];
}
