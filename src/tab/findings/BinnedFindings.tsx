import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { restore } from '../../domain/editing';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { sizes, when } from '../theme';

/** Findings that were deleted, to be taken back at any time. Nothing, where none was. */
export function BinnedFindings({ editable }: { editable: boolean }) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const all = [...useSnapshot().finding.values()].map(({ record }) => record);
  const gone = all.filter(({ removed }) => removed);
  if (gone.length === 0) return null;
  const takeBack = (key: string) =>
    void keeping
      .keep(restore(workspace.current(), 'finding', key), { say: 'Took back a finding' })
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  return (
    <details className={styles.bin}>
      <summary className={styles.summary}>Deleted ({gone.length})</summary>
      <ul className={styles.list}>
        {gone.map(({ key, statement }) => {
          const name = statement || 'One without words';
          return (
            <li key={key} className={styles.row}>
              {name}
              {editable && (
                <Button size="small" aria-label={`Take back ${name}`} onClick={() => takeBack(key)}>
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
  bin: { marginBlockStart: tokens.spacingVerticalL, [when.print]: { display: 'none' } },
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
