import type { ActionView } from '../../domain/planView';
import { DayField } from '../parts/DayField';
import { LeadField } from '../parts/LeadField';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import type { Cell } from './cells';

/** The field that takes a cell's place while it is edited. */
export function ActionCellEditor({ cell, view, onDone }: { cell: Cell; view: ActionView; onDone(): void }) {
  const { record } = view.kept;
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const keep = useField('action', record.key);
  if (cell === 'text') {
    return (
      <TextField
        single
        autoFocus
        label={`Action ${view.ref}`}
        value={record.text}
        heldAs={`action/${record.key}/text`}
        keep={(text, seen) => keep({ text }, { text: seen })}
        onDone={onDone}
      />
    );
  }
  if (cell === 'lead') {
    return (
      <LeadField
        autoFocus
        label={`Lead of ${view.ref}`}
        people={[...snapshot.person.values()].map((kept) => kept.record)}
        value={{ key: record.leadKey, text: record.leadText }}
        heldAs={`action/${record.key}/leadText`}
        keep={(lead, seen) => keep({ leadKey: lead.key, leadText: lead.text }, { leadKey: seen.key, leadText: seen.text })}
        onDone={onDone}
      />
    );
  }
  return (
    <DayField
      autoFocus
      label={`Due day of ${view.ref}`}
      today={today}
      halfTerms={snapshot.settings.get('settings')?.record.halfTerms ?? []}
      value={{ day: record.due, words: record.dueText }}
      heldAs={`action/${record.key}/dueText`}
      keep={(due, seen) => keep({ due: due.day, dueText: due.words }, { due: seen.day, dueText: seen.words })}
      onDone={onDone}
    />
  );
}
