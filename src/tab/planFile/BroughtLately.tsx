import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { undo } from '../../domain/undoing';
import { doneSince, wentWithPlan } from '../../domain/planFile/doneSince';
import { standAgain } from '../../domain/planFile/standAgain';
import type { Circumstances } from '../../domain/record';
import type { Change, Snapshot } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { focusTitleIfLost } from '../parts/focusTitle';
import { useSchool, useSnapshot } from '../school/School';
import { count } from '../words/counts';
import { dayText } from '../words/days';
import { forgetImport, importsHere, type Brought } from './imports';

/** What was brought in on this device lately, each to be taken back as a whole. */
export function BroughtLately() {
  const styles = useStyles();
  const { workspace, keeping, today, circumstances } = useSchool();
  const snapshot = useSnapshot();
  const [all, setAll] = useState(() => importsHere(workspace));
  const standing = all.filter(
    (one) => !wentWithPlan(snapshot, one.changes) && takenBack(snapshot, one, circumstances()).length > 0,
  );
  if (standing.length === 0) return null;

  async function takeBack(brought: Brought): Promise<void> {
    try {
      const { name, at } = brought;
      const seen = doneSinceThen(workspace.current(), brought);
      await workspace.sync();
      if (doneSinceThen(workspace.current(), brought) > seen)
        return keeping.say('Somebody has worked in it since. Look again before you take it back');
      const back = takenBack(workspace.current(), brought, circumstances());
      // Its words stood in the plan before.
      await keeping.keep(back, { lookedAt: true, say: `Took back ${name}` });
      await forgetImport(workspace, at);
      setAll(importsHere(workspace));
      focusTitleIfLost();
    } catch (thrown) {
      keeping.say(refusalText(thrown));
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
            <Button size="small" onClick={() => void takeBack(one)} aria-label={`Take it back: ${one.name}`}>
              Take it back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What goes out of sight with a plan that is taken back. */
function sinceThen(snapshot: Snapshot, brought: Brought): string {
  const done = doneSinceThen(snapshot, brought);
  return done === 0 ? '' : `${count(done, 'later change')} would go into the bin with it.`;
}

function doneSinceThen(snapshot: Snapshot, { at, changes }: Brought): number {
  const plan = changes.find(({ kind, before }) => kind === 'plan' && before === undefined)?.after.key;
  return plan === undefined ? 0 : doneSince(snapshot, plan, at);
}

function takenBack(
  snapshot: Snapshot,
  { changes, stood = [] }: Brought,
  around: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  return [...undo(snapshot, changes), ...standAgain(snapshot, stood, around)];
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
  quiet: { color: tokens.colorNeutralForeground3 },
});
