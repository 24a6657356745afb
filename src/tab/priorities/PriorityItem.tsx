import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type DragEvent, type KeyboardEvent } from 'react';
import { above } from '../../domain/chain';
import type { Priority } from '../../domain/priority';
import { reasonsOf } from '../../domain/reasons';
import { schoolPriorityName } from '../../domain/schoolPriorities';
import { servedByPriority } from '../../domain/serving';
import { useSought } from '../parts/focus';
import { SafeInPrint } from '../parts/SafeInPrint';
import { SaysHidden } from '../parts/SaysHidden';
import { useBegunRow } from '../school/begun';
import { useSchool, useSnapshot } from '../school/School';
import { sizes, when } from '../theme';
import { count } from '../words/counts';
import { dayText } from '../words/days';
import { ItemActs } from './ItemActs';
import { PriorityDetails } from './PriorityDetails';

interface PriorityItemProps {
  priority: Priority;
  /** Its number in the plan, where it is part of it. */
  number?: number;
  editable: boolean;
  opened: boolean;
  begun: boolean;
  /** Another one is being dragged over it. */
  over: boolean;
  /** Whether a step up or down leads anywhere. */
  movable: { up: boolean; down: boolean };
  onMove(step: 1 | -1): void;
  onDragStart(): void;
  onDragOver(): void;
  onDrop(): void;
  onGo(path: string): void;
}

/** One priority: what it answers, what it serves, what is lacking; opened, everything about it. */
export function PriorityItem(props: PriorityItemProps) {
  const { priority, number, editable, opened, begun, over, movable, onMove, onGo } = props;
  const styles = useStyles();
  const id = useId();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const [open, setOpen] = useState(opened);
  const [sought, setSought] = useState(opened);
  const heading = useSought<HTMLButtonElement>(opened && !begun);
  // A link may lead to one of a page that is open already; those that stand open stay so.
  if (sought !== opened) {
    setSought(opened);
    if (opened) setOpen(true);
  }
  const { key, title, status, parkedBecause, settled } = priority;
  const serves = servedByPriority(snapshot, priority).map(schoolPriorityName);
  const findings = above(snapshot, { kind: 'priority', key }).filter(({ kind }) => kind === 'finding');
  const reasons = findings.flatMap((finding) => reasonsOf(snapshot, finding.key)).length;
  const objectives = [...snapshot.objective.values()].filter(({ record }) => record.priorityKey === key && !record.removed);
  const { isBegun, watching } = useBegunRow(key);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const facts = [
    findings.length > 0 && `answers ${count(findings.length, 'finding')}`,
    reasons > 0 && count(reasons, 'reason'),
    objectives.length > 0 && count(objectives.length, 'objective'),
  ].filter((one) => typeof one === 'string');
  const lacking = [
    findings.length > 0 && reasons === 0 && 'No reason yet why it is so',
    serves.length === 0 && priority.servesNone.trim() === '' && 'Serves no school priority yet',
  ].filter((one) => typeof one === 'string');

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
      className={mergeClasses(styles.item, over && styles.over)}
      onKeyDown={onKeyDown}
      onDragStart={(event: DragEvent) => {
        event.dataTransfer.setData('text/plain', key);
        props.onDragStart();
      }}
      onDragOver={(event) => (event.preventDefault(), props.onDragOver())}
      onDrop={(event) => (event.preventDefault(), props.onDrop())}
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
          <div className={styles.line}>
            {[serves.length > 0 && `Serves ${serves.join(', ')}`, ...facts].filter(Boolean).join(', ')}
            {serves.length === 0 && priority.servesNone.trim() !== '' && (
              <span>
                Serves no school priority: <SafeInPrint sayer={{ kind: 'priority', key }}>{priority.servesNone}</SafeInPrint>
              </span>
            )}
            {lacking.map((words) => (
              <span key={words} className={styles.firm}>
                {words}
              </span>
            ))}
          </div>
          <div className={styles.line}>
            <SaysHidden sayer={{ kind: 'priority', key }} />
          </div>
          {status === 'parked' && (
            <div className={styles.line}>
              <span className={styles.firm}>
                <SafeInPrint sayer={{ kind: 'priority', key }}>{parkedBecause || 'No reason is written down'}</SafeInPrint>
              </span>
              {settled && `parked ${dayText(settled, today)}`}
            </div>
          )}
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
  over: { boxShadow: `inset 0 ${tokens.strokeWidthThick} 0 ${tokens.colorCompoundBrandStroke}` },
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
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  firm: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  shut: { display: 'none' },
});
