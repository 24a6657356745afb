import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Key } from '../../domain/record';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useSchool } from '../school/School';
import { sizes, when } from '../theme';

interface BinnedProps {
  /** What was deleted, each under the name that people know it by. */
  gone: readonly { key: Key; name: string }[];
  editable: boolean;
  /** The changes that take one back. */
  onTakeBack(key: Key): Change[];
}

/** What was deleted on a page, to be taken back at any time. Nothing, where nothing was. */
export function Binned({ gone, editable, onTakeBack }: BinnedProps) {
  const styles = useStyles();
  const { keeping } = useSchool();
  if (gone.length === 0) return null;
  const takeBack = (key: Key, name: string) =>
    void keeping.keep(onTakeBack(key), { say: `Took back ${name}` }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  return (
    <details className={styles.bin}>
      <summary className={styles.summary}>Deleted ({gone.length})</summary>
      <ul className={styles.list}>
        {gone.map(({ key, name }) => (
          <li key={key} className={styles.row}>
            {name}
            {editable && (
              <Button size="small" aria-label={`Take back ${name}`} onClick={() => takeBack(key, name)}>
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  bin: { marginBlockStart: tokens.spacingVerticalXL, [when.print]: { display: 'none' } },
  summary: { color: tokens.colorNeutralForeground2, cursor: 'pointer', minHeight: sizes.row },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: sizes.touch,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});
