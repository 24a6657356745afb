import { makeStyles, tokens } from '@fluentui/react-components';
import type { Judgement } from '../../domain/themeBoard';

/** Pixels between two reviews, and from the lowest stop to the highest. */
const STEP = 28;
const HEIGHT = 24;
/** Room around the dots. */
const EDGE = 6;

/** How a theme moved from review to review, as a small line of dots; the same in words for whoever does not see it. Nothing before there are two. */
export function Steps({ judgements }: { judgements: readonly Judgement[] }) {
  const styles = useStyles();
  const shown = judgements.slice(-5);
  if (shown.length < 2) return null;
  const points = shown.map(({ share }, at) => ({ x: EDGE + at * STEP, y: EDGE + (1 - share) * HEIGHT }));
  const width = 2 * EDGE + (shown.length - 1) * STEP;
  const words = shown.map(({ review, areas }) => `${review.academicYear} ${areas.map(({ rating }) => rating).join(' and ')}`);
  return (
    <svg role="img" aria-label={words.join(', then ')} width={width} height={HEIGHT + 2 * EDGE} className={styles.picture}>
      <path d={`M0 ${EDGE + HEIGHT}H${width}`} className={styles.ground} />
      <path d={`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`} className={styles.line} />
      {points.map(({ x, y }, at) => (
        <circle key={x} cx={x} cy={y} r={at === points.length - 1 ? 4.5 : 3} className={styles.dot} />
      ))}
    </svg>
  );
}

const useStyles = makeStyles({
  picture: { display: 'block', marginBlock: tokens.spacingVerticalXS, '@media print': { printColorAdjust: 'exact' } },
  ground: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px', fill: 'none' },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px', fill: 'none' },
  dot: { fill: tokens.colorCompoundBrandStroke },
});
