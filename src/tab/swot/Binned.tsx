import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { restore } from '../../domain/editing';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { quadrantWords } from './swotWords';

/** The objective's entries in the bin, and the way back. */
export function Binned({ objectiveKey, editable }: { objectiveKey: Key; editable: boolean }) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const all = [...useSnapshot().swotEntry.values()].map(({ record }) => record);
  const gone = all.filter((one) => one.objectiveKey === objectiveKey && one.removed);
  if (!editable || gone.length === 0) return null;
  const back = (key: Key) =>
    void keeping
      .keep(restore(workspace.current(), 'swotEntry', key))
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  return (
    <details className={styles.bin}>
      <summary className={styles.summary}>Deleted ({gone.length})</summary>
      <ul className={styles.list}>
        {gone.map(({ key, text, quadrant }) => (
          <li key={key} className={styles.one}>
            <span>
              {text || 'An entry without words'}, {quadrantWords[quadrant].one}
            </span>
            <Button size="small" aria-label={`Take back ${text}`} onClick={() => back(key)}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  bin: { marginBlockStart: tokens.spacingVerticalL, [when.print]: { display: 'none' } },
  summary: { minHeight: '24px', cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  one: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, paddingBlock: tokens.spacingVerticalXXS },
});
