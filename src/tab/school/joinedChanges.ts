import type { Change } from '../../domain/snapshot';

/** Two changes of one record become one from the first state to the last. */
export function joinedChanges(earlier: readonly Change[], later: readonly Change[]): Change[] {
  const before = new Map(earlier.map((change) => [change.after.key, change]));
  return later.map((change) => {
    const first = before.get(change.after.key);
    return first === undefined ? change : ({ ...first, after: change.after } as Change);
  });
}
