import { edit, type EditableKind } from '../../domain/editing';
import type { Key } from '../../domain/record';
import type { Change, Records } from '../../domain/snapshot';
import { useWriting } from './begun';
import { useSchool } from './School';

type Values<K extends EditableKind> = Partial<Omit<Records[K], 'key'>>;

/**
 * Writing to fields of one record. `seen` are the values the person had in mind as standing there: where the record holds
 * others by now, somebody else wrote them, and the workspace must meet them as a clash. A record that was begun here is made, and unmade.
 */
export function useField<K extends EditableKind>(kind: K, key: Key): (values: Values<K>, seen?: Values<K>) => Promise<void> {
  const { workspace, keeping } = useSchool();
  const writing = useWriting(key);
  return (values, seen) => {
    const now = workspace.current();
    const begun = writing(now, values);
    if (begun) return keeping.keep(begun, { join: `begun/${key}` });
    const changes = edit(now, kind, key, values);
    const join = `${kind}/${key}/${Object.keys(values).join()}`;
    return keeping.keep(seen === undefined ? changes : changes.map((change) => startingFrom(change, seen)), { join });
  };
}

function startingFrom(change: Change, seen: object): Change {
  return { ...change, before: { ...change.before, ...seen } } as Change;
}
