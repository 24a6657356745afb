import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Priority } from '../../domain/priority';
import { useSought } from '../parts/focus';
import type { ItemDrag } from '../parts/useListDrag';
import { SafeInPrint } from '../parts/SafeInPrint';
import { useBegunRow } from '../school/begun';
import { sizes, when } from '../theme';
import { ItemActs } from './ItemActs';
import { ItemFacts } from './ItemFacts';
import { PriorityDetails } from './PriorityDetails';

interface PriorityItemProps {
  priority: Priority;
  /** Its number in the plan, where it is part of it. */
  number?: number;
  editable: boolean;
  opened: boolean;
  begun: boolean;
  /** Dragging it above or below another. */
  drag: ItemDrag;
  /** Whether a step up or down leads anywhere. */
  movable: { up: boolean; down: boolean };
  onMove(step: 1 | -1): void;
  onGo(path: string): void;
}

/** One priority: what it answers, what it serves, what is lacking; opened, everything about it. */
export function PriorityItem(props: PriorityItemProps) {
  const { priority, number, editable, opened, begun, drag, movable, onMove, onGo } = props;
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(opened);
  const [sought, setSought] = useState(opened);
  const heading = useSought<HTMLButtonElement>(opened && !begun);
  // A link may lead to one of a page that is open already; those that stand open stay so.
  if (sought !== opened) {
    setSought(opened);
    if (opened) setOpen(true);
  }
  const { key, title } = priority;
  const { isBegun, watching } = useBegunRow(key);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (!editable || isBegun || !event.altKey || step === undefined) return;
    event.preventDefault();
    onMove(step);
  }

  return (
    // The keys here are a quicker way to what its menu does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      data-priority={key}
      {...watching}
      draggable={editable && !open}
      className={mergeClasses(styles.item, drag.edge && styles[drag.edge])}
      onKeyDown={onKeyDown}
      {...drag.on}
    >
      <div className={styles.row}>
        <span className={styles.number}>{number === undefined ? '' : `P${number}`}</span>
        <div className={styles.words}>
          <h3 className={styles.heading}>
            <button
              ref={heading}
              type="button"
              className={styles.title}
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              <Chevron aria-hidden className={styles.chevron} />
              <SafeInPrint sayer={{ kind: 'priority', key }}>{title || 'No name yet'}</SafeInPrint>
            </button>
          </h3>
          <ItemFacts priority={priority} />
        </div>
        {!isBegun && (
          <ItemActs priority={priority} number={number} editable={editable} movable={movable} onMove={onMove} onGo={onGo} />
        )}
      </div>
      <div id={id} className={mergeClasses(!open && styles.shut)}>
        {open && <PriorityDetails priority={priority} editable={editable} begun={begun} onGo={onGo} />}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  item: {
    position: 'relative',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [when.print]: { breakInside: 'avoid' },
  },
  top: { boxShadow: `inset 0 ${tokens.strokeWidthThick} 0 ${tokens.colorCompoundBrandStroke}` },
  bottom: { boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThick}) 0 ${tokens.colorCompoundBrandStroke}` },
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.ref} minmax(0, 1fr) auto`,
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    [when.phone]: { gridTemplateColumns: `${sizes.target} minmax(0, 1fr) auto` },
  },
  number: { color: tokens.colorNeutralForeground3, paddingBlockStart: tokens.spacingVerticalXXS },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  title: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    minHeight: sizes.target,
    padding: 0,
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, marginBlockStart: tokens.spacingVerticalXXS, [when.print]: { display: 'none' } },
  shut: { display: 'none' },
});
