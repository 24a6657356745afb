import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sinceLast } from '../../domain/sinceLast';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { when } from '../theme';
import { momentText, saidText } from '../words/days';
import { Band } from './Band';
import { happenedWords } from './happenedWords';
import { visit } from './lastVisit';

/** So many lines before the rest is asked for. */
const FIRST = 8;

/** What others did since this person was here last, on this device. Nothing at their first visit. */
export function SinceLast({ onGo }: { onGo(path: string): void }) {
  const styles = useStyles();
  const { workspace, host, today } = useSchool();
  const snapshot = useSnapshot();
  const { person } = useStanding();
  const [since] = useState(() => visit(workspace, host.now()));
  const [whole, setWhole] = useState(false);
  if (since === undefined) return null;
  const all = sinceLast(snapshot, since, person);
  const shown = whole ? all : all.slice(0, FIRST);
  return (
    <Band title="What changed" aside={`since you were here, ${momentText(since, today)}`}>
      {all.length === 0 ? (
        <p className={styles.none}>Nobody else has changed anything since.</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((one) => {
            const { words, path } = happenedWords(snapshot, one);
            return (
              <li key={[one.what, one.kind, one.key, one.by.entraId].join()} className={styles.row}>
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
    </Band>
  );
}

const useStyles = makeStyles({
  none: { margin: 0, paddingBlock: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '36px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: {
    flex: 1,
    minWidth: '200px',
    minHeight: '24px',
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
