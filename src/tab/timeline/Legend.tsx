import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DiamondFilled, DiamondRegular, FlagFilled, TargetRegular } from '@fluentui/react-icons';
import { inContrast, when } from '../theme';

/** What the signs of the timeline mean, and which keys move a date. */
export function Legend({ editable }: { editable: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      <span className={styles.one}>
        <DiamondFilled aria-hidden /> Milestone
      </span>
      <span className={styles.one}>
        <DiamondRegular aria-hidden /> End of a term, or another date to keep to
      </span>
      <span className={styles.one}>
        <FlagFilled aria-hidden /> Plan review
      </span>
      <span className={styles.one}>
        <TargetRegular aria-hidden /> Objective’s target date
      </span>
      <span className={styles.one}>
        <span className={styles.holiday} aria-hidden /> School holiday
      </span>
      <span className={styles.one}>
        <span className={styles.trail} aria-hidden /> Running late
      </span>
      {editable && (
        <span className={mergeClasses(styles.one, styles.keys)}>
          <kbd className={styles.key}>Alt</kbd> <kbd className={styles.key}>→</kbd> moves the selected due date a week, with Shift
          the start too
        </span>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  one: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  holiday: {
    width: '14px',
    height: '14px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    [inContrast]: {
      backgroundColor: 'transparent',
      backgroundImage: `repeating-linear-gradient(-45deg, ${tokens.colorNeutralForeground1} 0 1px, transparent 1px 5px)`,
    },
    [when.print]: { printColorAdjust: 'exact' },
  },
  trail: { width: '20px', borderTop: `${tokens.strokeWidthThick} dotted ${tokens.colorNeutralForeground1}` },
  keys: { marginInlineStart: 'auto', [when.phone]: { display: 'none' }, [when.print]: { display: 'none' } },
  key: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'inherit',
  },
});
