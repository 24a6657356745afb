import { readRemembered, type Remembered } from '../../domain/planFile/remembered';
import type { Workspace } from '../../workspace/workspace';

/** Kept with the unsent words of screens: on this device alone, forgotten with everything else on it. */
const NAME = 'planFile/remembered';

/** What earlier files were told on this device. */
export function readMemory(workspace: Pick<Workspace, 'draft'>): Remembered {
  return readRemembered(workspace.draft(NAME));
}

/** Keeps it for the next file. */
export function keepMemory(workspace: Pick<Workspace, 'keepDraft'>, memory: Remembered): Promise<void> {
  return workspace.keepDraft(NAME, JSON.stringify(memory));
}
