import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isDay } from '../../domain/day';
import { historyOf } from '../../domain/past';
import type { Key } from '../../domain/record';
import { writtenAt } from '../../domain/writing';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { dayText, momentText } from '../words/days';

/** How often a review was moved before, by whom and why. Says nothing while it was not. */
export function Moves({ reviewKey }: { reviewKey: Key }) {
  const styles = useStyles();
  const { workspace, today } = useSchool();
  const { person } = useStanding();
  const snapshot = useSnapshot();
  const [unread, setUnread] = useState(false);
  useEffect(() => {
    let current = true;
    workspace.openHistory(reviewKey).catch(() => current && setUnread(true));
    return () => {
      current = false;
    };
  }, [workspace, reviewKey]);
  const moves = historyOf(snapshot, reviewKey).filter(({ record }) => record.field === 'due' && record.stood);
  const day = (text: string) => (isDay(text) ? dayText(text, today) : 'no date');
  if (moves.length === 0) return unread ? <p className={styles.aside}>Earlier moves cannot be read just now.</p> : null;
  return (
    <section aria-label="Moved before">
      <h3 className={styles.heading}>Moved before</h3>
      <ol className={styles.list}>
        {moves.map(({ record, author, created }) => (
          <li key={record.key}>
            {day(record.before)} to {day(record.after)}
            {record.reason && `. ${record.reason}`}
            <span className={styles.aside}>
              {author?.name ?? person.name}, {momentText(writtenAt({ record, created }), today)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  aside: { display: 'block', margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
