import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { historyOf } from '../../domain/past';
import type { Key, Kind } from '../../domain/record';
import { writtenAt } from '../../domain/writing';
import { faultText } from '../faultText';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { count } from '../words/counts';
import { momentText } from '../words/days';
import { fieldWord } from '../words/fields';
import { valueWords } from './valueWords';

/** Who changed what, when, from what to what. Read from the lists when it is asked for. */
export function History({ recordKey, kind }: { recordKey: Key; kind: Kind }) {
  const styles = useStyles();
  const { workspace, today } = useSchool();
  const { person } = useStanding();
  const snapshot = useSnapshot();
  const [asked, setAsked] = useState<{ fault?: unknown; done?: boolean }>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    const settle = (fault?: unknown) => current && setAsked({ fault, done: true });
    workspace.openHistory(recordKey).then(() => settle(), settle);
    return () => {
      current = false;
    };
  }, [workspace, recordKey, turn]);
  const entries = historyOf(snapshot, recordKey);
  return (
    <div className={styles.whole}>
      <p className={styles.words} role="status">
        {!asked.done
          ? 'Reading the history.'
          : asked.fault
            ? faultText(asked.fault)
            : entries.length === 0
              ? 'Nothing has been changed yet.'
              : count(entries.length, 'change')}{' '}
        {asked.fault !== undefined && (
          <Link as="button" inline onClick={() => setTurn(turn + 1)}>
            Try again
          </Link>
        )}
      </p>
      <ol className={styles.list}>
        {entries.map(({ record, author, created }) => (
          <li key={record.key}>
            <span className={styles.when}>
              {author?.name ?? person.name}, {momentText(writtenAt({ record, created }), today)}
            </span>
            <br />
            {fieldWord(kind, record.field)}: {valueWords(record.field, record.before, snapshot, today)} →{' '}
            {valueWords(record.field, record.after, snapshot, today)}
            {!record.stood && ' (set aside: another version stood)'}
            {record.reason && `. ${record.reason}`}
          </li>
        ))}
      </ol>
    </div>
  );
}

const useStyles = makeStyles({
  whole: { marginBottom: tokens.spacingVerticalL },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
