import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { edit } from '../../domain/editing';
import { addAction, addObjective } from '../../domain/planEditing';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot } from '../school/School';
import type { Adding } from './cells';
import { useColumns } from './columns';

/** Takes the words of a new action or objective; it exists from its first letter on. Enter goes on to the next one. */
export function NewRow({ adding, onDone }: { adding: Adding; onDone(again: boolean): void }) {
  const columns = useColumns();
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();
  const { kind, into, key } = adding;
  const field = kind === 'action' ? 'text' : 'statement';
  const record = snapshot[kind].get(key)?.record;
  const written = record === undefined ? '' : 'text' in record ? record.text : record.statement;

  const row = useRef<HTMLDivElement>(null);
  useEffect(() => row.current?.scrollIntoView({ block: 'center' }), []);

  function keep(words: string): Promise<void> {
    const now = workspace.current();
    const newKey = () => key;
    const start = { [field]: words };
    const add = () => (kind === 'action' ? addAction(now, into, start, { newKey }) : addObjective(now, into, start, { newKey }));
    const changes = now[kind].has(key) ? edit(now, kind, key, start) : add();
    return keeping.keep(changes, { join: `new/${key}` });
  }

  return (
    <div ref={row} role="row" className={mergeClasses(columns.row, styles.row)} onBlur={() => onDone(false)}>
      <div role="gridcell" />
      <div role="gridcell" className={mergeClasses(styles.words, kind === 'objective' && styles.objective)}>
        <TextField
          single
          autoFocus
          label={kind === 'action' ? 'New action' : 'New objective'}
          placeholder={kind === 'action' ? 'What will be done' : 'What this should achieve'}
          value={written}
          keep={keep}
          onDone={() => onDone(true)}
        />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXS },
  words: { gridColumn: '2 / -1', minWidth: 0 },
  objective: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
