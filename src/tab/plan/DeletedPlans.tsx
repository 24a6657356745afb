import { makeStyles, tokens } from '@fluentui/react-components';
import { restore } from '../../domain/editing';
import { BinnedRows } from '../parts/BinnedRows';
import { useSchool, useSnapshot } from '../school/School';

/** Whole plans in the bin, whoever put them there, to be taken back with everything in them. */
export function DeletedPlans({ editable }: { editable: boolean }) {
  const styles = useStyles();
  const { workspace } = useSchool();
  const deleted = [...useSnapshot().plan.values()].map(({ record }) => record).filter(({ removed }) => removed);
  if (deleted.length === 0) return null;
  const gone = deleted.map(({ key, title, academicYear }) => ({
    key,
    name: title,
    about: `Plan for ${academicYear}, with everything in it`,
    whereTo: '. It is among the plans under the arrow',
  }));
  return (
    <section aria-labelledby="deleted-plans">
      <h2 id="deleted-plans" className={styles.head}>
        Deleted plans
      </h2>
      <BinnedRows gone={gone} editable={editable} onTakeBack={(key) => restore(workspace.current(), 'plan', key)} />
    </section>
  );
}

const useStyles = makeStyles({
  head: { margin: `${tokens.spacingVerticalXL} 0 0`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});
