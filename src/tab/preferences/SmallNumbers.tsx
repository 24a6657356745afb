import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { edit } from '../../domain/editing';
import { smallNumbersIn, wouldShow } from '../../domain/smallNumbers';
import { usualSmallNumbers } from '../../domain/settings';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { useSchool, useSnapshot } from '../school/School';
import { useKeptForm } from '../school/useKeptForm';
import { useRights } from '../school/useRights';
import { count as countOf } from '../words/counts';

/** Below which numbers the school hides what it counts. Told to everybody, changed by those who write the settings. */
export function SmallNumbers() {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();
  const { mayWrite } = useRights();
  const standing = smallNumbersIn(snapshot);
  // Whoever goes elsewhere before saving finds what they typed, and that it is not saved.
  const {
    values: shown,
    change,
    drop,
  } = useKeptForm('settings/smallNumbers', { count: String(standing.count), pupils: String(standing.pupils) });
  const [count, pupils] = [Number(shown.count), Number(shown.pupils)];
  const problem = {
    count: isWhole(shown.count, 3) ? undefined : 'A whole number from 3 to 50: below 3, hiding a number would name it.',
    pupils: isWhole(shown.pupils, 3) && pupils >= count ? undefined : 'A whole number up to 50, and not below the one before it.',
  };
  const changed = count !== standing.count || pupils !== standing.pupils;
  const valid = problem.count === undefined && problem.pupils === undefined;
  const more = useMemo(
    () => (changed && valid ? wouldShow(snapshot, { count, pupils }) : 0),
    [changed, valid, snapshot, count, pupils],
  );

  function save(): void {
    if (!valid) return;
    const changes = edit(workspace.current(), 'settings', 'settings', { smallNumbers: { count, pupils } });
    keeping
      .keep(changes, { say: 'Saved from which numbers on figures are shown' })
      .then(drop, (thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  if (!mayWrite('settings') || snapshot.settings.size === 0) {
    return (
      <p>
        Counts of fewer than {standing.count} pupils are hidden, and percentages of fewer than {standing.pupils}, on screen, on
        paper and in every file.
      </p>
    );
  }
  return (
    <>
      <p className={styles.words}>
        Hidden on screen, on paper and in every file, for everybody alike. Whatever would give a hidden number away is hidden too.
        A small school may want more than the usual {usualSmallNumbers.count} and {usualSmallNumbers.pupils}.
      </p>
      <div className={styles.pair}>
        <BoxField
          single
          selects
          holds="day"
          label="Hide counts of fewer than"
          aside="pupils"
          text={shown.count}
          onText={(text) => change({ ...shown, count: text })}
          onEnter={save}
          problem={problem.count}
        />
        <BoxField
          single
          selects
          holds="day"
          label="Hide percentages of fewer than"
          aside="pupils"
          text={shown.pupils}
          onText={(text) => change({ ...shown, pupils: text })}
          onEnter={save}
          problem={problem.pupils}
        />
      </div>
      {more > 0 && (
        <p role="status" className={styles.words}>
          {`${count < usualSmallNumbers.count || pupils < usualSmallNumbers.pupils ? 'That is below what is usual. ' : ''}${countOf(more, 'figure')} would show everybody what is hidden now, on paper and in files too.`}
        </p>
      )}
      {changed && (
        <p className={styles.acts}>
          <Button appearance="primary" disabled={!valid} onClick={save}>
            {more > 0 ? 'Show them' : 'Save'}
          </Button>
          <Button onClick={drop}>Cancel</Button>
          <span className={styles.words}>Not saved yet</span>
        </p>
      )}
    </>
  );
}

function isWhole(text: string, from: number): boolean {
  return /^\d{1,2}$/.test(text.trim()) && Number(text) >= from && Number(text) <= 50;
}

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2 },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: tokens.spacingHorizontalL },
  acts: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
