import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { restore } from '../../domain/editing';
import { binOf } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { Sheet } from '../parts/Sheet';
import { useSchool, useSnapshot } from '../school/School';
import { sizes } from '../theme';
import { DeletedPlans } from './DeletedPlans';
import { count } from '../words/counts';

/** What has been deleted from a plan, to be taken back at any time. */
export function Bin({ planKey, editable, onClose }: { planKey: Key; editable: boolean; onClose(): void }) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const bin = binOf(useSnapshot(), planKey);
  const things = [
    ...bin.priorities.map(({ record }) => ({
      kind: 'priority' as const,
      key: record.key,
      name: record.title,
      about: 'Priority',
    })),
    ...bin.objectives.map(({ kept, actions }) => ({
      kind: 'objective' as const,
      key: kept.record.key,
      name: kept.record.statement,
      about: `Objective with ${count(actions, 'action')}`,
    })),
    ...bin.actions.map(({ record }) => ({ kind: 'action' as const, key: record.key, name: record.text, about: 'Action' })),
  ];
  return (
    <Sheet title="Bin" onClose={onClose}>
      <p className={styles.words}>
        {things.length === 0
          ? 'Nothing has been deleted from this plan.'
          : 'What was deleted stays here until somebody takes it back.'}
      </p>
      <ul className={styles.list}>
        {things.map(({ kind, key, name, about }) => (
          <li key={key} className={styles.row}>
            <span className={styles.name}>
              {name || 'No name yet'}
              <span className={styles.about}>{about}</span>
            </span>
            {editable && (
              <Button
                size="small"
                aria-label={`Take back ${name}`}
                onClick={() => void keeping.keep(restore(workspace.current(), kind, key), { say: `Took back ${name}` })}
              >
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
      <DeletedPlans editable={editable} />
    </Sheet>
  );
}

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: sizes.touch,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  about: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
