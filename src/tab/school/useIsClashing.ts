import { useSyncExternalStore } from 'react';
import { useSchool } from './School';

/** Whether there are two versions of a field, `kind/key/field`, of which nobody has chosen one yet. Draws again with that alone. */
export function useIsClashing(field: string | undefined): boolean {
  const { workspace } = useSchool();
  const isClashing = () => workspace.standing().clashes.some((one) => `${one.kind}/${one.recordKey}/${one.field}` === field);
  return useSyncExternalStore(workspace.subscribe, isClashing, isClashing);
}
