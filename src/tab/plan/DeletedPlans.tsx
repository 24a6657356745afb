import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { restore } from '../../domain/editing';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { sizes } from '../theme';

/** Whole plans in the bin, whoever put them there, to be taken back with everything in them. */
export function DeletedPlans({ editable }: { editable: boolean }) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const deleted = [...useSnapshot().plan.values()].map(({ record }) => record).filter(({ removed }) => removed);
  if (deleted.length === 0) return null;

  async function takeBack(key: Key, title: string): Promise<void> {
    try {
      await keeping.keep(restore(workspace.current(), 'plan', key), {
        say: `Took back ${title}. It is among the plans under the arrow`,
      });
    } catch (thrown) {
      keeping.say(refusalText(thrown));
    }
  }

  return (
    <section aria-labelledby="deleted-plans">
      <h2 id="deleted-plans" className={styles.head}>
        Deleted plans
      </h2>
      <ul className={styles.list}>
        {deleted.map(({ key, title, academicYear }) => (
          <li key={key} className={styles.row}>
            <span className={styles.name}>
              {title || 'No title yet'}
              <span className={styles.about}>Plan for {academicYear}, with everything in it</span>
            </span>
            {editable && (
              <Button size="small" aria-label={`Take back ${title}`} onClick={() => void takeBack(key, title)}>
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  head: { margin: `${tokens.spacingVerticalXL} 0 0`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: sizes.touch,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  about: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
