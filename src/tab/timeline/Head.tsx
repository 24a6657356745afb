import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FlagFilled } from '@fluentui/react-icons';
import type { Day } from '../../domain/day';
import type { HalfTermName } from '../../domain/term';
import { middleOf, type Stretch, type TimeSpan } from '../../domain/timeline';
import { inContrast, sizes, when } from '../theme';
import { halfTermWords } from '../words/terms';
import { STACKED, useLayout } from './layout';
import { percent, shortDay } from './timeWords';

interface HeadProps {
  span: TimeSpan;
  terms: readonly (Stretch & { name: HalfTermName })[];
  holidays: readonly Stretch[];
  reviews: readonly { key: string; day: Day }[];
  today: Day;
  showsToday: boolean;
}

/** The half-terms by name, and under them today and the plan's reviews. A picture of what each row says in words. */
export function Head({ span, terms, holidays, reviews, today, showsToday }: HeadProps) {
  const layout = useLayout();
  const styles = useStyles();
  const now = middleOf(span, today);
  return (
    <div className={styles.head} aria-hidden>
      <div className={mergeClasses(layout.row, styles.row)}>
        <span className={layout.unlessStacked} />
        <div className={layout.track}>
          {holidays.map(({ from, to }) => (
            <span key={from} className={styles.holiday} style={{ left: percent(from), width: percent(to - from) }} />
          ))}
          {terms.map(({ name, from, to }) => (
            <span key={name} className={styles.term} style={{ left: percent(from), width: percent(to - from) }}>
              <span className={layout.unlessStacked}>{halfTermWords[name]}</span>
              <span className={layout.ifStacked}>{shortTerm(name)}</span>
            </span>
          ))}
        </div>
      </div>
      <div className={mergeClasses(layout.row, styles.row)}>
        <span className={mergeClasses(layout.name, layout.unlessStacked, styles.label)}>Action</span>
        <div className={layout.track}>
          {showsToday && (
            <span
              className={mergeClasses(
                styles.now,
                now < 0.06 && styles.early,
                now > 0.94 && styles.late,
                now > 0.15 && styles.asideOfFlags,
              )}
              style={{ left: percent(now) }}
            >
              Today
            </span>
          )}
          {reviews.map(({ key, day }) => (
            <span
              key={key}
              className={mergeClasses(styles.review, middleOf(span, day) > 0.93 && styles.turned)}
              style={{ left: percent(middleOf(span, day)) }}
            >
              <FlagFilled className={styles.flag} />
              <span className={layout.unlessStacked}>{shortDay(day, today)}</span>
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** `Au 1`: where there is no room for the word. */
function shortTerm(name: HalfTermName): string {
  const words = halfTermWords[name];
  return `${words.slice(0, 2)} ${words.slice(-1)}`;
}

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    // Over words that the line of today does not cross.
    zIndex: 4,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [when.print]: { position: 'static' },
  },
  row: { minHeight: sizes.columnHead, borderBottom: 'none', paddingBlock: 0 },
  label: { color: tokens.colorNeutralForeground3 },
  holiday: {
    position: 'absolute',
    insetBlock: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    [inContrast]: {
      backgroundColor: 'transparent',
      backgroundImage: `repeating-linear-gradient(-45deg, ${tokens.colorNeutralForeground1} 0 1px, transparent 1px 7px)`,
    },
    [when.print]: { printColorAdjust: 'exact' },
  },
  term: {
    position: 'absolute',
    insetBlock: 0,
    display: 'flex',
    alignItems: 'center',
    paddingInlineStart: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  now: {
    position: 'absolute',
    top: '6px',
    transform: 'translateX(-50%)',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    [inContrast]: { color: tokens.colorNeutralForeground1 },
  },
  early: { transform: 'none' },
  late: { transform: 'translateX(-100%)' },
  /** A review soon after today has its flag where half of the word would be. */
  asideOfFlags: { [STACKED]: { transform: 'translateX(-100%)' } },
  review: {
    position: 'absolute',
    top: '6px',
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  turned: { flexDirection: 'row-reverse', transform: 'translateX(-100%)' },
  flag: { fontSize: '16px', color: tokens.colorNeutralForeground1 },
});
