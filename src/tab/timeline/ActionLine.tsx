import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type PointerEvent } from 'react';
import type { Day } from '../../domain/day';
import type { Milestone } from '../../domain/milestone';
import type { ActionView } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { barOf, isShown, middleOf, milestoneMarks, type TimeSpan } from '../../domain/timeline';
import { StatusShape } from '../parts/StatusMark';
import { inContrast, sizes, when } from '../theme';
import { BarView } from './BarView';
import { besideBarOnPhone } from './besideBar';
import { useLayout } from './layout';
import { barWords, rowWords } from './timeWords';

interface ActionLineProps {
  view: ActionView;
  span: TimeSpan;
  today: Day;
  milestones: readonly Milestone[];
  selected: boolean;
  reachable: boolean;
  dragged?: { by: number; all: boolean };
  onOpen(key: Key): void;
  /** Missing where dates may not be changed. */
  onGrab?(event: PointerEvent, key: Key, all: boolean): void;
}

/** One action: its name as in the outline, and its bar in time. */
export const ActionLine = memo(function ActionLine(props: ActionLineProps) {
  const { view, span, today, milestones, selected, reachable, dragged, onOpen, onGrab } = props;
  const layout = useLayout();
  const styles = useStyles();
  const { key, text } = view.kept.record;
  const beside = barWords(view, today);
  const bar = barOf(span, view, today);
  const onPhone = besideBarOnPhone(beside, bar, milestones.length > 0);
  return (
    // The timeline takes the keys for all its rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      data-row={`action/${key}`}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      className={mergeClasses(layout.row, styles.row, selected && styles.selected)}
      onClick={() => onOpen(key)}
    >
      <div role="rowheader" className={mergeClasses(layout.name, styles.name)} title={text}>
        <span className={styles.ref}>{view.ref}</span>
        <StatusShape status={view.status} />
        <span className={mergeClasses(styles.text, selected && styles.strong, 'row-name')}>{text || 'No name yet'}</span>
      </div>
      <div role="gridcell" aria-label={rowWords(view, milestones, today)} className={layout.track}>
        <BarView
          status={view.status}
          beside={beside}
          bar={bar}
          marks={milestoneMarks(span, milestones)}
          today={today}
          now={isShown(span, today) ? middleOf(span, today) : undefined}
          onPhone={onPhone}
          dragged={dragged}
          onGrab={onGrab && ((event, all) => onGrab(event, key, all))}
        />
      </div>
      {onPhone === undefined && (
        <div role="gridcell" aria-hidden className={mergeClasses(layout.ifStacked, layout.beside, styles.under)}>
          {beside.words}
          {beside.late && <b>, {beside.late}</b>}
        </div>
      )}
    </div>
  );
});

const ring = `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}`;

const useStyles = makeStyles({
  row: {
    cursor: 'default',
    ':hover .row-name': { textDecorationLine: 'underline' },
    ':focus-visible': { boxShadow: ring },
    [when.forced]: { ':focus-visible': { outline: `${tokens.strokeWidthThick} solid Highlight`, outlineOffset: '-2px' } },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset ${sizes.bar} 0 0 ${tokens.colorCompoundBrandStroke}, inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorTransparentStrokeInteractive}`,
    ':focus-visible': { boxShadow: `inset ${sizes.bar} 0 0 ${tokens.colorCompoundBrandStroke}, ${ring}` },
    [inContrast]: { boxShadow: `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorCompoundBrandStroke}` },
    [when.forced]: { outline: `${tokens.strokeWidthThin} solid Highlight`, outlineOffset: '-1px' },
    [when.print]: { backgroundColor: 'transparent', boxShadow: 'none' },
  },
  name: { minHeight: sizes.target },
  ref: { flexShrink: 0, minWidth: '28px', color: tokens.colorNeutralForeground3 },
  text: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [when.print]: { whiteSpace: 'normal' },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  under: {
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
