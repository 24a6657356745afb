import { TextField } from '../parts/TextField';
import { useField } from '../school/useField';
import type { Key } from '../../domain/record';

export { ActionCellEditor } from './ActionCellEditor';
export { NewRow } from './NewRow';

interface NameEditorProps {
  recordKey: Key;
  value: string;
  label: string;
  onDone(): void;
}

/** Takes the place of an objective's statement while it is edited. */
export function StatementEditor({ recordKey, value, label, onDone }: NameEditorProps) {
  const keep = useField('objective', recordKey);
  return (
    <TextField
      single
      autoFocus
      label={label}
      value={value}
      keep={(statement, seen) => keep({ statement }, { statement: seen })}
      onDone={onDone}
    />
  );
}

/** Takes the place of a plan's title while it is edited. */
export function TitleEditor({ recordKey, value, label, onDone }: NameEditorProps) {
  const keep = useField('plan', recordKey);
  return (
    <TextField
      single
      autoFocus
      label={label}
      value={value}
      keep={(title, seen) => keep({ title }, { title: seen })}
      onDone={onDone}
    />
  );
}
