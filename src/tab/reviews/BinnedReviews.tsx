import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { restore } from '../../domain/editing';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { sizes, when } from '../theme';

/** Reviews that were deleted, to be taken back at any time with all their answers. Nothing, where none was. */
export function BinnedReviews({ editable }: { editable: boolean }) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const gone = [...useSnapshot().questionReview.values()].map(({ record }) => record).filter(({ removed }) => removed);
  if (gone.length === 0) return null;
  const takeBack = (key: string, name: string) =>
    void keeping
      .keep(restore(workspace.current(), 'questionReview', key), { say: `Took back ${name}` })
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  return (
    <details className={styles.bin}>
      <summary className={styles.summary}>Deleted ({gone.length})</summary>
      <ul className={styles.list}>
        {gone.map(({ key, title }) => (
          <li key={key} className={styles.row}>
            {title || 'A review without a name'}
            {editable && (
              <Button size="small" aria-label={`Take back ${title}`} onClick={() => takeBack(key, title)}>
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
  summary: { color: tokens.colorNeutralForeground2, cursor: 'pointer', minHeight: sizes.target },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: sizes.touch,
    overflowWrap: 'anywhere',
  },
});
