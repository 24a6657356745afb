import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Objective } from '../../domain/objective';
import { progressOf } from '../../domain/progress';

/** Pixels of the line between its two ticks, and of the room left of the first for what fell back. */
const LENGTH = 72;
const BEFORE = 16;

interface ProgressLineProps {
  objective: Pick<Objective, 'baseline' | 'target' | 'latest'>;
  className?: string;
}

/** From baseline to target with a dot at now; the three numbers stand as text beside it. Nothing where they are no numbers of one unit. */
export function ProgressLine({ objective, className }: ProgressLineProps) {
  const styles = useStyles();
  const progress = progressOf(objective);
  if (progress === undefined) return null;
  const { baseline, latest, target } = objective;
  const { share } = progress;
  // Past the target, or far behind the baseline, the dot stays on the paper.
  const dot = share === undefined ? undefined : Math.min(Math.max(share, -BEFORE / LENGTH), 1) * LENGTH;
  return (
    <span className={mergeClasses(styles.whole, className)}>
      <span>{baseline}</span>
      <svg aria-hidden width={LENGTH + BEFORE + 6} height={16} viewBox={`${-BEFORE} 0 ${LENGTH + BEFORE + 6} 16`}>
        <path d={`M0 8H${LENGTH}`} className={styles.way} />
        {dot !== undefined && <path d={`M0 8H${dot}`} className={styles.done} />}
        <path d="M0 3V13" className={styles.tick} />
        <path d={`M${LENGTH} 3V13`} className={styles.tick} />
        {dot !== undefined && <circle cx={dot} cy={8} r={4.5} className={styles.dot} />}
      </svg>
      {share !== undefined && <b className={styles.now}>now {latest}, </b>}
      <span>to {target}</span>
    </span>
  );
}

const useStyles = makeStyles({
  whole: {
    display: 'inline-flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { color: 'CanvasText' },
    '@media print': { printColorAdjust: 'exact' },
  },
  way: { stroke: tokens.colorNeutralStroke1, strokeWidth: '2px', fill: 'none' },
  done: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px', fill: 'none' },
  tick: { stroke: tokens.colorNeutralForeground3, strokeWidth: '2px', fill: 'none' },
  dot: { fill: tokens.colorCompoundBrandStroke },
  now: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});
