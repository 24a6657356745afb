import { inItsTurn } from '../parts/inItsTurn';
import { TextField } from '../parts/TextField';
import { useField } from '../school/useField';
import type { Key } from '../../domain/record';
import * as cell from './ActionCellEditor';

export { Clipboard } from './Clipboard';
export { NewRow } from './NewRow';
export { RowTags } from './RowTags';
export { typeOver } from './typeOver';
export { WarnedRows } from './WarnedRows';
export { Warnings } from './Warnings';

interface NameEditorProps {
  kind: 'plan' | 'priority' | 'objective';
  recordKey: Key;
  value: string;
  label: string;
  onDone(): void;
}

export const ActionCellEditor = inItsTurn(cell.ActionCellEditor);

/** Takes the place of what a plan, a priority or an objective is called while it is edited. */
export const NameEditor = inItsTurn(function NameEditor({ kind, recordKey, value, label, onDone }: NameEditorProps) {
  const keep = useField(kind, recordKey);
  const field = kind === 'objective' ? 'statement' : 'title';
  return (
    <TextField
      single
      autoFocus
      label={label}
      value={value}
      heldAs={`${kind}/${recordKey}/${field}`}
      keep={(text, seen) => keep({ [field]: text }, { [field]: seen })}
      onDone={onDone}
    />
  );
});
