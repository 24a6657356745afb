import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MyAction } from '../../domain/myActions';
import type { Key } from '../../domain/record';
import { StatusMark } from '../parts/StatusMark';
import { sizes } from '../theme';
import { count } from '../words/counts';

/** What is done with, folded away. */
export function Done({ settled, onOpen }: { settled: readonly MyAction[]; onOpen(actionKey: Key): void }) {
  const styles = useStyles();
  return (
    <details className={styles.all}>
      <summary className={styles.summary}>{count(settled.length, 'action')} complete or stopped</summary>
      <ul className={styles.list}>
        {settled.map(({ view: { ref, status, kept } }) => (
          <li key={kept.record.key} className={styles.row}>
            <Link as="button" onClick={() => onOpen(kept.record.key)}>
              {ref} {kept.record.text}
            </Link>
            <StatusMark status={status} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  all: { marginBlockStart: tokens.spacingVerticalL },
  summary: { minHeight: sizes.target, cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    minHeight: sizes.touch,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});
