import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { edit } from '../../domain/editing';
import { addAction, addObjective } from '../../domain/planEditing';
import { addPriority } from '../../domain/prioritising';
import type { Change, Snapshot } from '../../domain/snapshot';
import { subPageOf } from '../opened';
import { TextField } from '../parts/TextField';
import { useRowLeft } from '../parts/useRowLeft';
import { useSchool, useSnapshot } from '../school/School';
import type { Key } from '../../domain/record';
import type { Adding } from './cells';
import { useColumns } from './columns';
import { useWayBack } from './useWayBack';

/** Takes the words of something new; it exists from its first letter on. Enter goes on to the next one; Escape, or Enter in an empty row, is the end. */
export function NewRow({ adding, onDone }: { adding: Adding; onDone(again: boolean): void }) {
  const columns = useColumns();
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();
  const { kind, key } = adding;
  const { field, ...says } = kinds[kind];
  const id = subPageOf(adding);
  const record = snapshot[kind].get(key)?.record;
  const written = (record as Partial<Record<string, string>> | undefined)?.[field] ?? '';

  const leaving = useRef(false);
  const row = useRef<HTMLDivElement>(null);
  const wayBack = useWayBack();
  const watching = useRowLeft(() => onDone(false));
  useEffect(() => row.current?.scrollIntoView({ block: 'center' }), []);

  function keep(words: string): Promise<void> {
    const now = workspace.current();
    // A row that is left without words goes to the bin with those that it had.
    const change = words === '' ? { removed: true } : { [field]: words, removed: false };
    const changes = now[kind].has(key) ? edit(now, kind, key, change) : add(now, adding, { [field]: words });
    return keeping.keep(changes, { join: `new/${key}` });
  }

  return (
    <div ref={row} role="row" data-new={id} className={mergeClasses(columns.row, styles.row)} {...watching}>
      <div role="gridcell" />
      <div role="gridcell" className={mergeClasses(styles.words, kind !== 'action' && styles.head)}>
        <TextField
          single
          autoFocus
          {...says}
          value={written}
          heldAs={`${kind}/new in ${adding.into}/${field}`}
          keep={keep}
          onKey={(event, text) => void (leaving.current = event.key === 'Escape' || text.trim() === '')}
          onDone={() => {
            // Ended without words it becomes no row, though it may stand a moment longer.
            wayBack(row.current, leaving.current ? '' : id);
            onDone(!leaving.current);
          }}
        />
      </div>
    </div>
  );
}

const kinds = {
  action: { field: 'text', label: 'New action', placeholder: 'What will be done' },
  objective: { field: 'statement', label: 'New objective', placeholder: 'What this should achieve' },
  priority: { field: 'title', label: 'New priority', placeholder: 'What comes first, in a few words' },
} as const;

/** An objective goes into a priority or, where it names the plan, into none. */
function add(now: Snapshot, { kind, into, key }: Adding, start: Record<string, string>): Change[] {
  const newKey = (): Key => key;
  if (kind === 'action') return addAction(now, into, start, { newKey });
  if (kind === 'priority') return addPriority(now, into, start, { newKey });
  const priority = now.priority.get(into)?.record;
  return addObjective(now, priority?.planKey ?? into, { ...start, priorityKey: priority?.key ?? '' }, { newKey });
}

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXS },
  words: { gridColumn: '2 / -1', minWidth: 0 },
  head: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
