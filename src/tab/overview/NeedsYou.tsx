import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { StatusShape } from '../parts/StatusMark';
import { when } from '../theme';
import { Band } from './Band';
import type { NeedRow } from './needRows';

/** What waits for this person: a line each, one verb each. */
export function NeedsYou({ rows, onGo }: { rows: readonly NeedRow[]; onGo(path: string): void }) {
  const styles = useStyles();
  return (
    <Band title="Needs you">
      {rows.length === 0 ? (
        <p className={styles.none}>Nothing waits for you. What comes next stands below.</p>
      ) : (
        <ul className={styles.list}>
          {rows.map(({ id, icon: Icon, title, aside, status, when: moment, late, verb, path }) => (
            <li key={id} className={styles.row}>
              <Icon fontSize={20} aria-hidden className={styles.icon} />
              <span className={styles.title}>{title}</span>
              <span className={styles.aside}>
                {status && <StatusShape status={status} />} {aside}
              </span>
              <span className={mergeClasses(styles.when, late && styles.late)}>{moment}</span>
              <Button size="small" className={styles.verb} aria-label={`${verb}: ${title}`} onClick={() => onGo(path)}>
                {verb}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Band>
  );
}

const useStyles = makeStyles({
  none: { margin: 0, paddingBlock: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: `20px minmax(0, 5fr) minmax(0, 6fr) 104px 80px`,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    [when.belowLaptop]: {
      gridTemplateColumns: `20px minmax(0, 1fr) auto`,
      paddingBlock: tokens.spacingVerticalS,
      rowGap: tokens.spacingVerticalXXS,
    },
  },
  icon: { color: tokens.colorNeutralForeground3 },
  title: { fontWeight: tokens.fontWeightSemibold },
  aside: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    [when.belowLaptop]: { gridColumn: '2', gridRow: '2' },
  },
  when: {
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    [when.belowLaptop]: { gridColumn: '2', gridRow: '3' },
  },
  late: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  verb: {
    [when.belowLaptop]: { gridColumn: '3', gridRow: '1 / span 3' },
    [when.phone]: { minHeight: '40px' },
    [when.print]: { display: 'none' },
  },
});
