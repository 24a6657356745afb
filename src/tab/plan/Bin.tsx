import { makeStyles, tokens } from '@fluentui/react-components';
import { restore } from '../../domain/editing';
import { binOf } from '../../domain/bin';
import type { Key } from '../../domain/record';
import { BinnedRows } from '../parts/BinnedRows';
import { Sheet } from '../parts/Sheet';
import { useSchool, useSnapshot } from '../school/School';
import { DeletedPlans } from './DeletedPlans';
import { count } from '../words/counts';

/** What has been deleted from a plan, to be taken back at any time. */
export function Bin({ planKey, editable, onClose }: { planKey: Key; editable: boolean; onClose(): void }) {
  const styles = useStyles();
  const { workspace } = useSchool();
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
      <BinnedRows
        gone={things}
        editable={editable}
        onTakeBack={(key) => restore(workspace.current(), things.find((one) => one.key === key)!.kind, key)}
      />
      <DeletedPlans editable={editable} />
    </Sheet>
  );
}

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2 },
});
