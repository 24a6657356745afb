import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { lastHere, type LastHere } from '../../domain/lastHere';
import { sinceLast } from '../../domain/sinceLast';
import { KeepFocus } from '../parts/KeepFocus';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useWorkedOut } from '../school/useWorkedOut';
import { sizes, when } from '../theme';
import { momentText, saidText } from '../words/days';
import { Band } from './Band';
import { happenedWords } from './happenedWords';
import { visitNow } from './lastVisit';

/** So many lines before the rest is asked for. */
const FIRST = 8;

/** Where nothing tells when somebody was here, they are told of so many days. */
const DAYS = 7;

/** What others did since this person was last in the tab, as far as is known; where nothing is, in the last week. */
export function SinceLast({ onGo }: { onGo(path: string): void }) {
  const styles = useStyles();
  const { workspace, host, today } = useSchool();
  const snapshot = useSnapshot();
  const { person } = useStanding();
  const [visit] = useState(() => visitNow(workspace, host.now()));
  // What their other devices told may come from the tenant only now.
  const last = useWorkedOut((now) => lastHere(now, person, visit), [person, visit]);
  const since = new Date(last?.at ?? Date.parse(visit.began) - DAYS * 24 * 60 * 60_000).toISOString();
  const [whole, setWhole] = useState(false);
  const all = useWorkedOut((now) => sinceLast(now, since, person), [since, person]);
  const shown = whole ? all : all.slice(0, FIRST);
  return (
    <Band title="What changed" aside={last ? `${howWords[last.by]}, ${momentText(since, today)}` : `in the last ${DAYS} days`}>
      <KeepFocus>
        {all.length === 0 ? (
          <p className={styles.none}>Nobody else has changed anything{last ? ' since' : ' in these days'}.</p>
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

/** How it is known when somebody was here last, as the heading says it. */
const howWords: Readonly<Record<LastHere['by'], string>> = {
  row: 'since you were here',
  device: 'since you were here on this device',
  writing: 'since you last wrote something',
};

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
