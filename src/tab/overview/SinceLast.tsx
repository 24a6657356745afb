import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Instant } from '../../domain/day';
import { lastWrote } from '../../domain/lastWrote';
import { sinceLast } from '../../domain/sinceLast';
import { KeepFocus } from '../parts/KeepFocus';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useWorkedOut } from '../school/useWorkedOut';
import { sizes, when } from '../theme';
import { momentText, saidText } from '../words/days';
import { Band } from './Band';
import { happenedWords } from './happenedWords';
import { lastVisit, visitBegan } from './lastVisit';

/** So many lines before the rest is asked for. */
const FIRST = 8;

/** Whoever was never here on this device is told of so many days. */
const DAYS = 7;

/** What others did since this person was in the tab on this device, or wrote something on another; at their first visit, in the last week. */
export function SinceLast({ onGo }: { onGo(path: string): void }) {
  const styles = useStyles();
  const { workspace, host, today } = useSchool();
  const snapshot = useSnapshot();
  const { person } = useStanding();
  const [visit] = useState(() => ({ before: lastVisit(workspace, host.now()), began: visitBegan(workspace, host.now()) }));
  // What was written elsewhere since may come from the tenant only now.
  const wrote = useWorkedOut((now) => lastWrote(now, person, visit.began), [person, visit]);
  const { since, how } = beginOf(visit, wrote);
  const [whole, setWhole] = useState(false);
  const all = useWorkedOut((now) => sinceLast(now, since, person), [since, person]);
  const shown = whole ? all : all.slice(0, FIRST);
  return (
    <Band title="What changed" aside={how === 'days' ? `in the last ${DAYS} days` : `${how}, ${momentText(since, today)}`}>
      <KeepFocus>
        {all.length === 0 ? (
          <p className={styles.none}>Nobody else has changed anything{how === 'days' ? ' in these days' : ' since'}.</p>
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

/**
 * The later of what this device and what the tenant know: a visit elsewhere in which nothing was written is known to nobody. At the
 * first on this device there is more to tell than what is new.
 */
function beginOf({ before, began }: { before?: Instant; began: Instant }, wrote: Instant | undefined) {
  const weekAgo = new Date(Date.parse(began) - DAYS * 24 * 60 * 60_000).toISOString();
  if (before === undefined) return { since: weekAgo, how: 'days' };
  const isLater = wrote !== undefined && Date.parse(wrote) > Date.parse(before);
  return isLater
    ? { since: new Date(wrote).toISOString(), how: 'since you last wrote something' }
    : { since: before, how: 'since you were here' };
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
