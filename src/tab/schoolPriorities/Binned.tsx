import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { restore } from '../../domain/editing';
import { schoolPriorityName } from '../../domain/schoolPriorities';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { sizes, when } from '../theme';

/** A year's school priorities that were deleted, to be taken back at any time. Nothing, where none was. */
export function Binned({ year, editable }: { year: string; editable: boolean }) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const all = [...useSnapshot().schoolPriority.values()].map((kept) => kept.record);
  const gone = all.filter((one) => one.removed && one.academicYear === year);
  if (gone.length === 0) return null;
  const takeBack = (key: string, name: string) =>
    void keeping
      .keep(restore(workspace.current(), 'schoolPriority', key), { say: `Took back ${name}` })
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  return (
    <details className={styles.bin}>
      <summary className={styles.summary}>Deleted ({gone.length})</summary>
      <ul className={styles.list}>
        {gone.map((one) => {
          const name = schoolPriorityName(one) || 'One without a name';
          return (
            <li key={one.key} className={styles.row}>
              {name}
              {editable && (
                <Button size="small" aria-label={`Take back ${name}`} onClick={() => takeBack(one.key, name)}>
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
