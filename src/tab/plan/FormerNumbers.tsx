import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { formerNumbers, type FormerNumber } from '../../domain/formerNumbers';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import type { Opened } from '../opened';
import { useSchool, useSnapshot } from '../school/School';
import { useWholeHistory } from '../school/useWholeHistory';
import { dayText } from '../words/days';

interface FormerNumbersProps {
  planKey: Key;
  /** A number as somebody has it on paper: `2.3`. */
  number: string;
  onOpen(opened: Opened, enter: boolean): void;
}

/** What a number meant before the plan was put into another order. Says nothing where it always meant the same. */
export function FormerNumbers({ planKey, number, onOpen }: FormerNumbersProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  // Without its history the plan still finds what has the number now.
  const former = useWholeHistory(planKey) === 'read' ? formerNumbers(snapshot, planKey, number) : [];
  return (
    <div role="status">
      {former.map((one) => (
        <p key={one.key} className={styles.line}>
          {number.trim().toUpperCase()} was <Named former={one} snapshot={snapshot} onOpen={onOpen} /> until{' '}
          {dayText(one.until, today)}. {one.ref === '' ? 'It is no longer in the plan.' : `It is ${one.ref} now.`}
        </p>
      ))}
    </div>
  );
}

interface NamedProps extends Pick<FormerNumbersProps, 'onOpen'> {
  former: FormerNumber;
  snapshot: Snapshot;
}

function Named({ former: { key, ref }, snapshot, onOpen }: NamedProps) {
  const action = snapshot.action.get(key)?.record;
  const objective = snapshot.objective.get(key)?.record;
  const name = action?.text ?? objective?.statement ?? snapshot.priority.get(key)?.record.title ?? '';
  const kind = action ? 'action' : objective ? 'objective' : 'priority';
  if (ref === '') return <b>{name}</b>;
  return (
    <Link as="button" inline onClick={() => onOpen({ kind, key }, true)}>
      {name}
    </Link>
  );
}

const useStyles = makeStyles({
  line: { margin: 0, paddingBlock: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
