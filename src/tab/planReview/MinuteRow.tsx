import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { StatusMark } from '../parts/StatusMark';
import { when } from '../theme';
import type { MinuteLine } from './minute';

/** One decision: `2.2 ELSA group`, `On track → At risk`, `Amend, due Thu 18 Mar to Thu 27 May. ELSA absent 3 weeks.` */
export function MinuteRow({ line }: { line: MinuteLine }) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span>
        <span className={styles.ref}>{line.ref}</span> {line.name}
      </span>
      <span className={styles.moved}>
        {line.before !== line.after && (
          <>
            <StatusMark status={line.before} />
            <ArrowRightRegular aria-label="to" role="img" className={styles.arrow} />
          </>
        )}
        <StatusMark status={line.after} />
      </span>
      <span>
        <b className={styles.decision}>{line.decision}.</b> {line.because.join(' ')}
      </span>
    </li>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr) minmax(0, 8fr)',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [when.print]: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr) minmax(0, 8fr)' },
  },
  ref: { color: tokens.colorNeutralForeground3 },
  moved: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    alignContent: 'start',
    columnGap: tokens.spacingHorizontalXS,
  },
  arrow: { flexShrink: 0, width: '12px', height: '12px', color: tokens.colorNeutralForeground2 },
  decision: { fontWeight: tokens.fontWeightSemibold },
});
