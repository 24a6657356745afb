import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { QuestionSet } from '../../domain/questionSet';
import { binnedSets, restoreSet } from '../../domain/questionSetEditing';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { sizes, when } from '../theme';

/** Sets that were deleted, to be taken back at any time. Nothing, where none was. */
export function BinnedSets({ builtIn, editable }: { builtIn: readonly QuestionSet[]; editable: boolean }) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const gone = binnedSets(useSnapshot(), builtIn);
  if (gone.length === 0) return null;
  const takeBack = (family: string, name: string) =>
    void keeping
      .keep(restoreSet(workspace.current(), family), { say: `Took back ${name}` })
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  return (
    <details className={styles.bin}>
      <summary className={styles.summary}>Deleted ({gone.length})</summary>
      <ul className={styles.list}>
        {gone.map(({ family, title }) => {
          const name = title || 'One without a name';
          return (
            <li key={family} className={styles.row}>
              {name}
              {editable && (
                <Button size="small" aria-label={`Take back ${name}`} onClick={() => takeBack(family, name)}>
                  Take back
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  bin: { [when.print]: { display: 'none' } },
  summary: { minHeight: sizes.row, color: tokens.colorNeutralForeground2, cursor: 'pointer' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: sizes.row,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});
