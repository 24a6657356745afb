import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Served } from '../../domain/serving';
import type { Opened } from '../opened';
import { SafeInPrint } from '../parts/SafeInPrint';
import { count } from '../words/counts';

/** What of the SEND plan serves a school priority: its priorities, and objectives that name it by themselves. */
export function ServedBy({
  served: { priorities, objectives, byName },
  onOpen,
}: {
  served: Served;
  onOpen(opened: Opened): void;
}) {
  const styles = useStyles();
  const under = new Set(priorities.map(({ kept }) => kept.record.key));
  const alone = byName.filter(({ priorityKey }) => !under.has(priorityKey));
  if (priorities.length === 0 && alone.length === 0) return <span className={styles.none}>No SEND objective yet</span>;
  return (
    <ul className={styles.list}>
      {priorities.map(({ number, kept: { record }, objectives: own }) => (
        <li key={record.key}>
          <Link as="button" inline onClick={() => onOpen({ kind: 'priority', key: record.key })}>
            P{number}{' '}
            {record.title ? (
              <SafeInPrint sayer={{ kind: 'priority', key: record.key }}>{record.title}</SafeInPrint>
            ) : (
              'No name yet'
            )}
          </Link>
          <span className={styles.aside}>{own.length === 0 ? 'no objective yet' : count(own.length, 'objective')}</span>
        </li>
      ))}
      {alone.map(({ number, kept: { record } }) => (
        <li key={record.key}>
          <Link as="button" inline onClick={() => onOpen({ kind: 'objective', key: record.key })}>
            {number} {record.statement || 'No name yet'}
          </Link>
        </li>
      ))}
      {objectives.length === 0 && <li className={styles.none}>No SEND objective yet</li>}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  aside: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  none: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});
