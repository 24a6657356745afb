import { mergeClasses } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons';
import { useNarrow } from '../school/useNarrow';
import { frames } from '../theme';
import { along, axisFor, type Axis } from './axis';
import { useChartStyles } from './chartStyles';

/** One group in the picture. What is hidden has words in place of a value. */
export interface DotRow {
  name: string;
  pupils: string;
  value?: number;
  valueText: string;
  hidden?: string;
  /** There is no figure, and nothing is hidden. */
  blank?: boolean;
  /** What it is compared with. */
  mark?: { value: number; text: string };
}

interface DotPlotProps {
  /** The sentence that the picture shows; read out in its place. */
  says: string;
  rows: readonly DotRow[];
  /** From the first row to another one: `gap 15.1`. */
  gap?: { to: number; text: string };
  /** No value can be greater: 100 for percent. */
  most?: number;
  tickText(value: number): string;
}

const LABELS = 112;
const RIGHT = 36;

/** A row a group: our figure a dot, the one it is compared with a mark, and what lies between two groups in a bracket with words. */
export function DotPlot({ says, rows, gap, most, tickText }: DotPlotProps) {
  const styles = useChartStyles();
  const narrow = useNarrow(frames.tablet);
  const [row, top] = narrow ? [76, 52] : [58, 34];
  const labels = narrow ? 0 : LABELS;
  const values = rows.flatMap(({ value, mark }) => [value, mark?.value]).filter((one) => one !== undefined);
  if (values.length === 0) return null;
  const axis = axisFor(values, most);
  const foot = top + row * (rows.length - 1) + 26;
  const level = (at: number) => top + row * at;
  const [first, last] = [rows[0]?.value, gap && rows[gap.to]?.value];

  return (
    <div className={styles.frame} style={{ paddingLeft: labels, paddingRight: RIGHT }}>
      <svg role="img" aria-label={says} className={styles.picture} height={foot + 24}>
        <g aria-hidden>
          {axis.ticks.map((tick) => (
            <g key={tick}>
              <line x1={share(axis, tick)} x2={share(axis, tick)} y1={top - 24} y2={foot} className={styles.hairline} />
              <text
                x={share(axis, tick)}
                y={foot + 18}
                textAnchor={narrow && tick === axis.from ? 'start' : 'middle'}
                className={mergeClasses(styles.text, styles.bare)}
              >
                {tickText(tick)}
              </text>
            </g>
          ))}
          {rows.map((one, at) => (
            <Row key={one.name} row={one} y={level(at)} axis={axis} narrow={narrow} />
          ))}
          {rows.map(({ name, pupils, hidden }, at) => (
            <text
              key={name}
              x={-labels}
              y={narrow ? level(at) - 30 : level(at) + 5}
              className={mergeClasses(styles.text, styles.name, !narrow && styles.bare)}
            >
              {name}{' '}
              <tspan className={mergeClasses(styles.text, styles.bare)}>
                {pupils}
                {narrow && hidden && `. ${hidden}`}
              </tspan>
            </text>
          ))}
          {gap && first !== undefined && last !== undefined && (
            <Bracket
              from={along(axis, first)}
              to={along(axis, last)}
              y={level(gap.to) - row / 2 - (narrow ? 14 : 0)}
              text={gap.text}
            />
          )}
        </g>
      </svg>
    </div>
  );
}

function Row({
  row: { value, valueText, hidden, blank, mark },
  y,
  axis,
  narrow,
}: {
  row: DotRow;
  y: number;
  axis: Axis;
  narrow: boolean;
}) {
  const styles = useChartStyles();
  const markAtLeft = value !== undefined && mark !== undefined && value > mark.value;
  return (
    <g>
      <line x1="0%" x2="100%" y1={y} y2={y} className={styles.track} />
      {hidden !== undefined && !narrow && (
        // Above the line, on which the mark of what it is compared with stands wherever its value is.
        <>
          <EyeOffRegular x={0} y={y - 26} width={16} height={16} className={styles.icon} />
          <text x={22} y={y - 14} className={styles.text}>
            {hidden}
          </text>
        </>
      )}
      {value !== undefined && mark && (
        <line x1={share(axis, value)} x2={share(axis, mark.value)} y1={y} y2={y} className={styles.between} />
      )}
      {mark && (
        <>
          <line x1={share(axis, mark.value)} x2={share(axis, mark.value)} y1={y - 9} y2={y + 9} className={styles.other} />
          <text
            x={share(axis, mark.value)}
            dx={markAtLeft ? -8 : 8}
            y={y + 4}
            textAnchor={markAtLeft ? 'end' : 'start'}
            className={styles.text}
          >
            {mark.text}
          </text>
        </>
      )}
      {value !== undefined && (
        <>
          <circle cx={share(axis, value)} cy={y} r={7} className={styles.ours} />
          <text x={share(axis, value)} y={y - 11} textAnchor="middle" className={mergeClasses(styles.text, styles.value)}>
            {valueText}
          </text>
        </>
      )}
      {blank && (
        <text x={0} y={y + 4} className={styles.text}>
          No figure
        </text>
      )}
    </g>
  );
}

/** What lies between two groups. Where it is too short for its words, they stand beside it. */
function Bracket({ from, to, y, text }: { from: number; to: number; y: number; text: string }) {
  const styles = useChartStyles();
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const holds = right - left > 22;
  const beside = right > 60 ? left : right;
  return (
    <g>
      <line x1={`${left}%`} x2={`${right}%`} y1={y} y2={y} className={styles.bracket} />
      <text
        x={holds ? `${(left + right) / 2}%` : `${beside}%`}
        dx={holds ? 0 : beside === left ? -8 : 8}
        y={y + 4}
        textAnchor={holds ? 'middle' : beside === left ? 'end' : 'start'}
        className={mergeClasses(styles.text, styles.small)}
      >
        {text}
      </text>
    </g>
  );
}

function share(axis: Axis, value: number): string {
  return `${along(axis, value)}%`;
}
