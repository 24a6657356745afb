import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons';
import type { Day } from '../../domain/day';
import { isShown, middleOf, type TimeSpan } from '../../domain/timeline';
import { sizes, when } from '../theme';
import { dayText } from '../words/days';
import { BESIDE, STACKED, useLayout } from './layout';
import { percent } from './timeWords';

interface GroupLineProps {
  /** `objective/4f2a…`: what a press opens. */
  row: string;
  number: string;
  title: string;
  /** A priority stands above its objectives. */
  above?: boolean;
  /** What is to be reached, and by when. */
  target?: { words: string; day: Day | null };
  span: TimeSpan;
  today: Day;
  selected: boolean;
  reachable: boolean;
  onOpen(): void;
}

/** A priority or an objective above its actions, with the mark of what it is to reach at its day. */
export function GroupLine({ row, number, title, above, target, span, today, selected, reachable, onOpen }: GroupLineProps) {
  const layout = useLayout();
  const styles = useStyles();
  const day = target?.day ?? null;
  const shown = day !== null && isShown(span, day);
  const said = target && target.words !== '' ? `Target ${target.words}${day === null ? '' : `, ${dayText(day, today)}`}` : '';
  return (
    // The timeline takes the keys for all its rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      data-row={row}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      className={mergeClasses(layout.row, styles.row, above && styles.above, selected && styles.selected)}
      onClick={onOpen}
    >
      <div role="rowheader" className={mergeClasses(layout.name, styles.name)} title={title}>
        <span className={styles.number}>{number}</span>
        <span className={mergeClasses(styles.title, 'row-name')}>{title || 'No name yet'}</span>
      </div>
      <div
        role="gridcell"
        aria-label={said || undefined}
        className={mergeClasses(layout.track, styles.track, said === '' && layout.unlessStacked)}
      >
        {shown && (
          <span className={styles.target} style={{ right: `calc(${percent(1 - middleOf(span, day))} - 8px)` }} title={said}>
            <span>{target?.words}</span>
            <TargetRegular className={styles.mark} />
          </span>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    marginBlockStart: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':hover .row-name': { textDecorationLine: 'underline' },
    ':focus-visible': { boxShadow: `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}` },
    [when.print]: { breakAfter: 'avoid', marginBlockStart: tokens.spacingVerticalXXS },
  },
  above: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    borderBottom: 'none',
    [when.print]: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset ${sizes.bar} 0 0 ${tokens.colorCompoundBrandStroke}, inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorTransparentStrokeInteractive}`,
    [when.forced]: { outline: `${tokens.strokeWidthThin} solid Highlight`, outlineOffset: '-1px' },
  },
  name: {
    paddingBlock: tokens.spacingVerticalXXS,
    [STACKED]: { alignItems: 'start' },
    // No bar stands in its line: a long name goes on over it, up to what is to be reached.
    [BESIDE]: {
      gridArea: '1 / 1 / auto / -1',
      justifySelf: 'start',
      position: 'relative',
      zIndex: 3,
      maxWidth: `calc(100% - ${sizes.due})`,
      boxSizing: 'border-box',
      backgroundColor: tokens.colorNeutralBackground1,
      '[aria-selected="true"] > &': { backgroundColor: 'transparent' },
    },
    [when.print]: { paddingBlock: 0 },
  },
  track: { [BESIDE]: { gridArea: '1 / 2' } },
  number: { flexShrink: 0, minWidth: '20px', color: tokens.colorNeutralForeground3 },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [STACKED]: { whiteSpace: 'normal' },
    [when.print]: { whiteSpace: 'normal' },
  },
  target: {
    position: 'absolute',
    top: '6px',
    [when.print]: { top: '2px' },
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  mark: { fontSize: '16px' },
});
