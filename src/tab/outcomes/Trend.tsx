import { mergeClasses } from '@fluentui/react-components';
import { along, axisFor } from './axis';
import { useChartStyles } from './chartStyles';

interface TrendProps {
  /** The sentence that the picture shows; read out in its place. */
  says: string;
  points: readonly { period: string; value: number; text: string }[];
  /** What the gap is elsewhere, once for all periods. */
  other?: { value: number; text: string };
}

const LEFT = 28;
const HEIGHT = 160;

/** The gap, period by period: straight lines between figures, and a dashed line for what it is compared with. */
export function Trend({ says, points, other }: TrendProps) {
  const styles = useChartStyles();
  const axis = axisFor([0, ...points.map(({ value }) => value), ...(other ? [other.value] : [])]);
  const top = 22;
  const level = (value: number) => top + HEIGHT * (1 - along(axis, value) / 100);
  const across = (at: number) => `${((at + 0.5) / points.length) * 100}%`;
  // Words stand on the side of their line that lies away from the other one.
  const isOver = (value: number) => other === undefined || value >= other.value;
  const beside = (value: number) => level(value) + (isOver(value) ? -10 : 20);
  return (
    <div className={styles.frame} style={{ paddingLeft: LEFT }}>
      <svg role="img" aria-label={says} className={styles.picture} height={top + HEIGHT + 26}>
        <g aria-hidden>
          {axis.ticks.map((tick) => (
            <g key={tick}>
              <line x1="0%" x2="100%" y1={level(tick)} y2={level(tick)} className={styles.hairline} />
              <text x={-8} y={level(tick) + 4} textAnchor="end" className={mergeClasses(styles.text, styles.bare)}>
                {`${tick}`.replace('-', '−')}
              </text>
            </g>
          ))}
          {other && <line x1="0%" x2="100%" y1={level(other.value)} y2={level(other.value)} className={styles.dashed} />}
          {points.slice(1).map(({ period, value }, at) => (
            <line
              key={period}
              x1={across(at)}
              x2={across(at + 1)}
              y1={level(points[at]!.value)}
              y2={level(value)}
              className={styles.oursLine}
            />
          ))}
          {points.map(({ period, value, text }, at) => (
            <g key={period}>
              <circle cx={across(at)} cy={level(value)} r={5} className={styles.ours} />
              <text x={across(at)} y={beside(value)} textAnchor="middle" className={mergeClasses(styles.text, styles.small)}>
                {text}
              </text>
              <text x={across(at)} y={top + HEIGHT + 20} textAnchor="middle" className={mergeClasses(styles.text, styles.bare)}>
                {period}
              </text>
            </g>
          ))}
          {other && (
            <text
              x="100%"
              y={level(other.value) + (isOver(points.at(-1)?.value ?? 0) ? 16 : -6)}
              textAnchor="end"
              className={styles.text}
            >
              {other.text}
            </text>
          )}
        </g>
      </svg>
    </div>
  );
}
