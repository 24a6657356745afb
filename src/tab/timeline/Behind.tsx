import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Stretch } from '../../domain/timeline';
import { inContrast, when } from '../theme';
import { STACKED, useLayout } from './layout';
import { percent } from './timeWords';

/** What runs down behind the rows: holidays shaded, reviews as dashed lines; and today over them. */
export function Behind({
  holidays,
  reviews,
  today,
}: {
  holidays: readonly Stretch[];
  reviews: readonly number[];
  today?: number;
}) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <>
      <div className={layout.time} aria-hidden>
        {holidays.map(({ from, to }) => (
          <span key={from} className={styles.holiday} style={{ left: percent(from), width: percent(to - from) }} />
        ))}
        {reviews.map((at) => (
          <span key={at} className={styles.review} style={{ left: percent(at) }} />
        ))}
      </div>
      {today !== undefined && (
        <div className={mergeClasses(layout.time, styles.front)} aria-hidden>
          <span className={styles.today} style={{ left: percent(today) }} />
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  // Over the bars; where names stand above them, under everything.
  front: { zIndex: 2, [STACKED]: { zIndex: 0 } },
  holiday: {
    position: 'absolute',
    insetBlock: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    [inContrast]: { backgroundColor: 'transparent' },
    [when.print]: { printColorAdjust: 'exact' },
  },
  review: {
    position: 'absolute',
    insetBlock: 0,
    borderLeft: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
  },
  today: {
    position: 'absolute',
    insetBlock: 0,
    marginInlineStart: '-1px',
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    [when.forced]: { borderLeft: `${tokens.strokeWidthThick} solid Highlight` },
    [when.print]: { printColorAdjust: 'exact' },
  },
});
