import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isReason, reasonFor } from '../../domain/amendments';
import type { NumberMoved } from '../../domain/formerNumbers';
import { historyOf } from '../../domain/past';
import { isPlanned } from '../../domain/plannedKinds';
import type { HistoryEntry } from '../../domain/history';
import type { Kept, Key, Kind } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { writtenAt } from '../../domain/writing';
import { faultText } from '../faultText';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { count } from '../words/counts';
import { momentText } from '../words/days';
import { fieldWord } from '../words/fields';
import { valueWords } from '../words/valueWords';
import { useNumbersMoved } from './useNumbersMoved';

/** Who changed what, when, from what to what. Read from the lists when it is asked for. */
export function History({ recordKey, kind }: { recordKey: Key; kind: Kind }) {
  const styles = useStyles();
  const { workspace } = useSchool();
  const snapshot = useSnapshot();
  const [asked, setAsked] = useState<{ fault?: unknown; done?: boolean }>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    const settle = (fault?: unknown) => current && setAsked({ fault, done: true });
    // Why an agreed plan was amended stands in the plan's own history.
    const planKey = planOf(workspace.current(), kind, recordKey);
    const asked = [recordKey, ...(planKey === undefined ? [] : [planKey])];
    Promise.all(asked.map((key) => workspace.openHistory(key))).then(() => settle(), settle);
    return () => {
      current = false;
    };
  }, [workspace, recordKey, kind, turn]);
  const all = historyOf(snapshot, recordKey).filter((entry) => kind === 'plan' || !isReason(entry));
  const planKey = planOf(snapshot, kind, recordKey);
  const moves = all.some(({ record }) => record.field === 'rank');
  const moved = useNumbersMoved(recordKey, moves ? planKey : undefined);
  const entries = all.filter(({ record }) => record.field !== 'rank' || moved.has(record.key));
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
        {entries.map((entry) => (
          <li key={entry.record.key}>
            <Told entry={entry} kind={kind} moved={moved.get(entry.record.key)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Told({ entry, kind, moved }: { entry: Kept<HistoryEntry>; kind: Kind; moved?: NumberMoved }) {
  const styles = useStyles();
  const { today } = useSchool();
  const { person } = useStanding();
  const snapshot = useSnapshot();
  const { record, author, created } = entry;
  const change = isReason(entry) ? 'Why it was amended' : undefined;
  const words = (text: string) => valueWords(record.field, text, snapshot, today);
  const [before, after] = moved ? [moved.before, moved.after] : [words(record.before), words(record.after)];
  const reason = reasonFor(entry, snapshot.history.values());
  return (
    <>
      <span className={styles.when}>
        {author?.name ?? person.name}, {momentText(writtenAt({ record, created }), today)}
      </span>
      <br />
      {change ?? `${fieldWord(kind, record.field)}: ${before} → ${after}`}
      {!record.stood && ' (set aside: another version stood)'}
      {reason && `. ${reason}`}
    </>
  );
}

/** The plan that a record is part of. */
function planOf(snapshot: Snapshot, kind: Kind, recordKey: Key): Key | undefined {
  const record = isPlanned(kind) ? snapshot[kind].get(recordKey)?.record : undefined;
  return record?.planKey || undefined;
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
