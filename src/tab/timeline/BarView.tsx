import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DiamondFilled } from '@fluentui/react-icons';
import type { PointerEvent, ReactNode } from 'react';
import type { Day } from '../../domain/day';
import type { Milestone } from '../../domain/milestone';
import type { Bar } from '../../domain/timeline';
import type { Status } from '../../domain/update';
import { inContrast, when } from '../theme';
import { besideBar, styleOf, type Beside, type Drawn } from './besideBar';
import { useLayout } from './layout';
import { milestoneWords, percent, type BarWords } from './timeWords';

interface BarViewProps {
  status: Status;
  /** What its words say. */
  beside: BarWords;
  bar: Bar | undefined;
  marks: readonly { milestone: Milestone; at: number }[];
  today: Day;
  /** Where today is, so that its line crosses no words. */
  now?: number;
  /** Where its words stand on a phone; under it unless said. */
  onPhone?: Beside;
  /** How far it is being dragged, as a share of the width; its end alone, or all of it. */
  dragged?: { by: number; all: boolean };
  onGrab?(event: PointerEvent, all: boolean): void;
}

/** An action as a bar in time, with its words beside it where there is room. */
export function BarView({
  status,
  beside: { words, late },
  bar,
  marks,
  today,
  now = -1,
  onPhone,
  dragged,
  onGrab,
}: BarViewProps) {
  const layout = useLayout();
  const styles = useStyles();
  const said = (
    <>
      {words}
      {late && <b>, {late}</b>}
    </>
  );
  if (bar === undefined) {
    return <span className={mergeClasses(styles.label, styles.placeless, layout.unlessStacked)}>{said}</span>;
  }
  const from = bar.from + (dragged?.all ? dragged.by : 0);
  const to = Math.max(from, bar.to + (dragged?.by ?? 0));
  const drawn = { from, to, end: Math.max(to, bar.lateTo ?? 0) };
  return (
    <>
      {bar.lateTo !== undefined && bar.lateTo > to && (
        <span className={styles.trail} style={{ left: percent(to), width: percent(bar.lateTo - to) }} />
      )}
      <span
        className={mergeClasses(
          styles.bar,
          styles[status],
          !bar.starts && styles.startless,
          !bar.ends && styles.endless,
          bar.before && styles.before,
          bar.after && styles.after,
          onGrab && styles.movable,
        )}
        style={{ left: percent(from), width: percent(to - from) }}
        onPointerDown={onGrab && ((event) => onGrab(event, bar.starts && !nearEnd(event)))}
      />
      {marks.map(({ milestone, at }) => (
        <DiamondFilled
          key={milestone.key}
          className={styles.milestone}
          style={{ left: percent(at) }}
          title={milestoneWords(milestone, today)}
        />
      ))}
      <Words beside={besideBar(drawn)} drawn={drawn} now={now} className={layout.unlessStacked}>
        {said}
      </Words>
      {onPhone && (
        <Words beside={onPhone} drawn={drawn} now={now} className={layout.ifStacked}>
          {said}
        </Words>
      )}
    </>
  );
}

interface WordsProps {
  beside: Beside;
  drawn: Drawn;
  now: number;
  className: string;
  children: ReactNode;
}

function Words({ beside, drawn, now, className, children }: WordsProps) {
  const styles = useStyles();
  const crossed = beside === 'after' && drawn.end < now && now < drawn.end + ROUGHLY;
  return (
    <span
      className={mergeClasses(styles.label, className, beside === 'inside' && styles.inside, crossed && styles.backed)}
      style={styleOf(beside, drawn)}
    >
      {children}
    </span>
  );
}

/** About as wide as the words are. */
const ROUGHLY = 0.2;

/** The end of a bar moves the day it is due, the rest of it all its days. */
function nearEnd({ currentTarget, clientX }: PointerEvent): boolean {
  const { right, width } = currentTarget.getBoundingClientRect();
  return right - clientX < Math.min(14, width / 2);
}

const line = (colour: string, style = 'solid') => `${tokens.strokeWidthThin} ${style} ${colour}`;
const grey = line(tokens.colorNeutralStrokeAccessible);
const white = {
  [inContrast]: { backgroundColor: tokens.colorNeutralBackground1, border: line(tokens.colorNeutralForeground1) },
};

const useStyles = makeStyles({
  bar: {
    position: 'absolute',
    top: '7px',
    height: '14px',
    minWidth: '7px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    [when.forced]: { border: line('CanvasText') },
    [when.print]: { top: '3px', printColorAdjust: 'exact' },
  },
  movable: { cursor: 'ew-resize', touchAction: 'pan-y' },
  notStarted: { backgroundColor: tokens.colorNeutralBackground1, border: grey, ...white },
  onTrack: { backgroundColor: tokens.colorNeutralBackground6, border: grey, ...white },
  complete: { backgroundColor: tokens.colorNeutralBackground6, border: grey, ...white },
  atRisk: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    border: line(tokens.colorStatusWarningForeground1),
    ...white,
  },
  offTrack: { backgroundColor: tokens.colorStatusDangerBackground2, border: line(tokens.colorStatusDangerForeground1), ...white },
  stopped: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: line(tokens.colorNeutralStrokeAccessible, 'dashed'),
    ...white,
  },
  startless: { borderStartStartRadius: 0, borderEndStartRadius: 0 },
  endless: { borderInlineEndStyle: 'dashed' },
  before: { borderInlineStartStyle: 'dashed', borderStartStartRadius: 0, borderEndStartRadius: 0 },
  after: { borderInlineEndStyle: 'dashed', borderStartEndRadius: 0, borderEndEndRadius: 0 },
  trail: {
    position: 'absolute',
    top: '13px',
    borderTop: `${tokens.strokeWidthThick} dotted ${tokens.colorNeutralForeground1}`,
    [when.print]: { top: '9px' },
  },
  milestone: {
    position: 'absolute',
    top: '7px',
    width: '14px',
    height: '14px',
    transform: 'translateX(-50%)',
    color: tokens.colorNeutralForeground1,
    [when.print]: { top: '3px' },
  },
  label: {
    position: 'absolute',
    top: '6px',
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    pointerEvents: 'none',
    [when.print]: { top: '2px' },
  },
  backed: { zIndex: 3, backgroundColor: tokens.colorNeutralBackground1 },
  inside: { color: tokens.colorNeutralForeground1, paddingInline: tokens.spacingHorizontalXS },
  placeless: { left: 0, fontStyle: 'normal' },
});
