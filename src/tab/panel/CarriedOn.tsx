import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { carriedOnAs } from '../../domain/rolling';
import { outlineOf } from '../../domain/planView';
import type { Key } from '../../domain/record';
import type { Opened } from '../opened';
import { useSnapshot } from '../school/School';

/** Where an action of an old plan goes on in a newer one: whoever follows an old link is told. */
export function CarriedOn({ actionKey, onOpen }: { actionKey: Key; onOpen(opened: Opened): void }) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const next = carriedOnAs(snapshot, 'action', actionKey);
  if (next === undefined) return null;
  const { key, plan } = next;
  const there = outlineOf(snapshot, plan.key)?.objectives.flatMap(({ actions }) => actions);
  const ref = there?.find(({ kept }) => kept.record.key === key)?.ref;
  return (
    <p className={styles.line}>
      It goes on in {plan.academicYear} as{' '}
      <Link as="button" inline onClick={() => onOpen({ kind: 'action', key })}>
        {ref ?? snapshot.action.get(key)?.record.text}
      </Link>
      .
    </p>
  );
}

const useStyles = makeStyles({
  line: { margin: 0, paddingBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});
