import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { wentWithPlan } from '../../domain/planFile/doneSince';
import type { Snapshot } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { focusTitleIfLost } from '../parts/focusTitle';
import { heardAlone } from '../parts/pageStyles';
import { useSchool, useSnapshot } from '../school/School';
import { count } from '../words/counts';
import { dayText } from '../words/days';
import { importsHere, type Brought } from './imports';
import { doneSinceThen, takeBack, takenBack } from './takingBack';

/** What was brought in on this device lately, each to be taken back as a whole. */
export function BroughtLately() {
  const styles = useStyles();
  const school = useSchool();
  const { workspace, keeping, today, circumstances } = school;
  const snapshot = useSnapshot();
  const [all, setAll] = useState(() => importsHere(workspace));
  const [at, setAt] = useState<string>();
  const standing = all.filter(
    (one) => !wentWithPlan(snapshot, one.changes) && takenBack(snapshot, one, circumstances()).length > 0,
  );
  if (standing.length === 0) return null;

  async function onTakeBack(brought: Brought): Promise<void> {
    setAt(brought.at);
    try {
      const whyNot = await takeBack(school, brought);
      if (whyNot !== undefined) return keeping.say(whyNot);
      setAll(importsHere(workspace));
      focusTitleIfLost();
    } catch (thrown) {
      keeping.say(refusalText(thrown));
    } finally {
      setAt(undefined);
    }
  }

  return (
    <section className={styles.part} aria-labelledby="brought-lately">
      <h2 id="brought-lately" className={styles.head}>
        Brought in on this device
      </h2>
      <ul className={styles.list}>
        {standing.map((one) => (
          <li key={one.at} className={styles.line}>
            <span className={styles.words}>
              {one.name} <span className={styles.quiet}>{`${one.what}, ${dayText(one.at.slice(0, 10), today)}`}</span>
              <span className={styles.since}>{sinceThen(snapshot, one)}</span>
            </span>
            <Button
              size="small"
              disabledFocusable={at !== undefined}
              onClick={() => at === undefined && void onTakeBack(one)}
              aria-label={`${at === one.at ? 'Taking it back' : 'Take it back'}: ${one.name}`}
            >
              {at === one.at ? 'Taking it back' : 'Take it back'}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.heard}>
        {at !== undefined && 'Looking whether somebody has worked in it since.'}
      </p>
    </section>
  );
}

/** What goes out of sight with a plan that is taken back. */
function sinceThen(snapshot: Snapshot, brought: Brought): string {
  const done = doneSinceThen(snapshot, brought);
  return done === 0 ? '' : `${count(done, 'later change')} would go into the bin with it.`;
}

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalXXL },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  since: { display: 'block' },
  heard: heardAlone,
  quiet: { color: tokens.colorNeutralForeground3 },
});
