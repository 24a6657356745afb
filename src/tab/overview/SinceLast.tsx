import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Instant } from '../../domain/day';
import { sinceLast } from '../../domain/sinceLast';
import { KeepFocus } from '../parts/KeepFocus';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useWorkedOut } from '../school/useWorkedOut';
import { sizes, when } from '../theme';
import { momentText, saidText } from '../words/days';
import { Band } from './Band';
import { happenedWords } from './happenedWords';
import { lastVisit } from './lastVisit';

/** So many lines before the rest is asked for. */
const FIRST = 8;

/** Whoever was never here on this device is told of so many days. */
const DAYS = 7;

/** What others did since this person was in the tab last, on this device; at their first visit, in the last week. */
export function SinceLast({ onGo }: { onGo(path: string): void }) {
  const styles = useStyles();
  const { workspace, host, today } = useSchool();
  const snapshot = useSnapshot();
  const { person } = useStanding();
  const [{ since, first }] = useState(() => beginOf(lastVisit(workspace, host.now()), host.now()));
  const [whole, setWhole] = useState(false);
  const all = useWorkedOut((now) => sinceLast(now, since, person), [since, person]);
  const shown = whole ? all : all.slice(0, FIRST);
  return (
    <Band title="What changed" aside={first ? `in the last ${DAYS} days` : `since you were here, ${momentText(since, today)}`}>
      <KeepFocus>
        {all.length === 0 ? (
          <p className={styles.none}>Nobody else has changed anything{first ? ' in these days' : ' since'}.</p>
        ) : (
          <ul className={styles.list}>
            {shown.map((one) => {
              const { words, path } = happenedWords(snapshot, one, today);
              return (
                <li
                  key={[one.what, one.kind, one.key, one.field, one.by.entraId].join()}
                  data-said={`${one.kind}/${one.key}`}
                  className={styles.row}
                >
                  <button type="button" className={styles.words} onClick={() => onGo(path)}>
                    <b>{one.by.name}</b> {words}
                  </button>
                  <span className={styles.when}>{saidText(one.at, today)}</span>
                </li>
              );
            })}
          </ul>
        )}
        {shown.length < all.length && (
          <Button appearance="subtle" size="small" className={styles.more} onClick={() => setWhole(true)}>
            Show all {all.length}
          </Button>
        )}
      </KeepFocus>
    </Band>
  );
}

function beginOf(visit: Instant | undefined, now: Date): { since: Instant; first: boolean } {
  const since = visit ?? new Date(now.getTime() - DAYS * 24 * 60 * 60_000).toISOString();
  return { since, first: visit === undefined };
}

const useStyles = makeStyles({
  none: { margin: 0, paddingBlock: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: sizes.row,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: {
    flex: 1,
    minWidth: `min(100%, ${sizes.due})`,
    minHeight: sizes.target,
    padding: 0,
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '& b': { fontWeight: tokens.fontWeightSemibold },
  },
  when: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  more: { [when.print]: { display: 'none' } },
});
