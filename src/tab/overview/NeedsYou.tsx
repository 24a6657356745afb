import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { StatusShape } from '../parts/StatusMark';
import { sizes, when } from '../theme';
import { Band } from './Band';
import type { NeedRow } from './needRows';

/** So many lines before the rest is asked for. */
const FIRST = 12;

/** What waits for this person: a line each, one verb each. */
export function NeedsYou({ rows, onGo }: { rows: readonly NeedRow[]; onGo(path: string): void }) {
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const shown = whole ? rows : rows.slice(0, FIRST);
  return (
    <Band title="Needs you">
      {rows.length === 0 ? (
        <p className={styles.none}>Nothing waits for you. What comes next stands below.</p>
      ) : (
        <ul className={styles.list}>
          {shown.map(({ id, icon: Icon, title, aside, status, when: moment, late, verb, path, said }) => (
            <li key={id} data-said={said} className={styles.row}>
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
      {shown.length < rows.length && (
        <Button appearance="subtle" size="small" className={styles.more} onClick={() => setWhole(true)}>
          Show all {rows.length}
        </Button>
      )}
    </Band>
  );
}

const useStyles = makeStyles({
  none: { margin: 0, paddingBlock: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.target} minmax(0, 5fr) minmax(0, 6fr) ${sizes.lead} ${sizes.cardButton}`,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: sizes.need,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    [when.belowLaptop]: {
      gridTemplateColumns: `${sizes.target} minmax(0, 1fr) auto`,
      paddingBlock: tokens.spacingVerticalS,
      rowGap: tokens.spacingVerticalXXS,
    },
  },
  more: { [when.print]: { display: 'none' } },
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
    [when.phone]: { minHeight: sizes.touch },
    [when.print]: { display: 'none' },
  },
});
