import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { inOrder } from '../../domain/inOrder';
import { outlineOf } from '../../domain/planView';
import type { Priority } from '../../domain/priority';
import { isOpenEntry, swotOf } from '../../domain/swot';
import type { Key } from '../../domain/record';
import { ProgressLine } from '../parts/ProgressLine';
import { useSchool, useSnapshot } from '../school/School';
import { count } from '../words/counts';
import { NewObjective } from './NewObjective';

interface ObjectivesUnderProps {
  priority: Priority;
  editable: boolean;
  onGo(path: string): void;
}

/** The objectives of a priority, each with how far it has come and its SWOT. Those of one that is not agreed wait with it. */
export function ObjectivesUnder({ priority, editable, onGo }: ObjectivesUnderProps) {
  const styles = useStyles();
  const { host } = useSchool();
  const [adding, setAdding] = useState<Key>();
  const snapshot = useSnapshot();
  const all = [...snapshot.objective.values()].map(({ record }) => record);
  const own = inOrder(all.filter((one) => one.priorityKey === priority.key && !one.removed && one.key !== adding));
  const numbers = new Map(
    (outlineOf(snapshot, priority.planKey)?.objectives ?? []).map(({ number, kept }) => [kept.record.key, number]),
  );

  return (
    <>
      <ul className={styles.list}>
        {own.map((objective) => (
          <li key={objective.key} data-said={`objective/${objective.key}`} className={styles.one}>
            <span className={styles.name}>
              <span className={styles.number}>{numbers.get(objective.key)}</span>
              <Link as="button" inline onClick={() => onGo(`objective/${objective.key}`)}>
                {objective.statement || 'No name yet'}
              </Link>
            </span>
            <ProgressLine objective={objective} />
            <SwotLink objectiveKey={objective.key} name={objective.statement} onGo={onGo} />
          </li>
        ))}
      </ul>
      {own.length === 0 && <span className={styles.number}>No objective yet. </span>}
      {adding !== undefined && (
        <NewObjective
          key={adding}
          priority={priority}
          objectiveKey={adding}
          onDone={(isWritten) => {
            setAdding(undefined);
            if (isWritten) onGo(`objective/${adding}`);
          }}
        />
      )}
      {editable && priority.status === 'agreed' && (
        <Button
          appearance="subtle"
          size="small"
          icon={<AddRegular />}
          className={styles.add}
          onClick={() => setAdding(host.newKey())}
        >
          Add an objective
        </Button>
      )}
    </>
  );
}

/** The way to an objective's SWOT, and how far that is. */
function SwotLink({ objectiveKey, name, onGo }: { objectiveKey: Key; name: string; onGo(path: string): void }) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const entries = Object.values(swotOf(snapshot, objectiveKey)).flat();
  const open = entries.filter((entry) => isOpenEntry(snapshot, entry)).length;
  return (
    <span className={styles.swot}>
      <Link as="button" inline aria-label={`SWOT of ${name || 'this objective'}`} onClick={() => onGo(`swot/${objectiveKey}`)}>
        SWOT
      </Link>
      {entries.length === 0 ? ', nothing yet' : `, ${count(entries.length, 'entry', 'entries')}`}
      {open > 0 && <b className={styles.firm}>, {open} without an answer</b>}
    </span>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  one: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  name: { display: 'inline-flex', gap: tokens.spacingHorizontalXS },
  number: { color: tokens.colorNeutralForeground3 },
  swot: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  firm: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  add: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
