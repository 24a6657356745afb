import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Action } from '../../domain/action';
import { predecessorChoices, predecessorsOf } from '../../domain/predecessors';
import type { Opened } from '../opened';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { Ticks } from '../parts/Ticks';

interface PredecessorsProps {
  action: Action;
  editable: boolean;
  onOpen(opened: Opened): void;
}

/** The actions that have to be done before this one, by number and name. One that would make a circle is not offered. */
export function Predecessors({ action, editable, onOpen }: PredecessorsProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { keeping } = useSchool();
  const keep = useField('action', action.key);
  const [choosing, setChoosing] = useState(false);
  const chosen = predecessorsOf(snapshot, action.planKey, action.key);
  const offered = choosing ? predecessorChoices(snapshot, action.planKey, action.key) : [];
  const choose = (predecessors: string[]) =>
    void keep({ predecessors }, { predecessors: action.predecessors }).catch((thrown: unknown) =>
      keeping.say(refusalText(thrown)),
    );

  return (
    <div className={styles.whole}>
      {!choosing &&
        chosen.map(({ ref, kept }) => (
          <span key={kept.record.key} className={styles.one}>
            <span className={styles.ref}>{ref}</span>
            <Link as="button" inline onClick={() => onOpen({ kind: 'action', key: kept.record.key })}>
              {kept.record.text || 'No name yet'}
            </Link>
          </span>
        ))}
      {!editable && chosen.length === 0 && '–'}
      {choosing && (
        <div className={styles.offer}>
          <Ticks
            label="Which actions come before"
            offered={offered.map(({ ref, kept }) => ({ key: kept.record.key, ref, name: kept.record.text }))}
            chosen={action.predecessors}
            onChoose={choose}
          />
        </div>
      )}
      {editable && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.act}
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {choosing ? 'Done' : chosen.length === 0 ? 'Choose what comes before' : 'Change'}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    alignItems: 'start',
    overflowWrap: 'anywhere',
  },
  one: { display: 'flex', gap: tokens.spacingHorizontalS },
  ref: { color: tokens.colorNeutralForeground3 },
  offer: { maxHeight: '240px', overflowY: 'auto', alignSelf: 'stretch', padding: tokens.spacingVerticalXXS },
  act: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
