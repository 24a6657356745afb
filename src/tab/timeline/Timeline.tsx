import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { reviewsOf } from '../../domain/comingReviews';
import { fixedDatesIn } from '../../domain/fixedDates';
import { milestonesOf } from '../../domain/milestones';
import type { Milestone } from '../../domain/milestone';
import type { ObjectiveView, Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import type { Moving } from '../../domain/rescheduling';
import { bandsOf, isShown, middleOf, timeSpanOf } from '../../domain/timeline';
import { useSchool, useSnapshot } from '../school/School';
import { useStatutoryDates } from '../school/useStatutoryDates';
import { when } from '../theme';
import { Behind } from './Behind';
import { FixedDates } from './FixedDates';
import { Head } from './Head';
import { useLayout } from './layout';
import { Legend } from './Legend';
import { Lines } from './Lines';
import { moveDates } from './moving';
import { TimelineTable } from './TimelineTable';
import { timeRows } from './timeRows';
import { useBarDrag } from './useBarDrag';
import { useTimelineKeys } from './useTimelineKeys';

interface TimelineProps {
  outline: Outline;
  objectives: ObjectiveView[];
  editable: boolean;
  /** The row whose panel is open: `action/4f2a…`. */
  chosen?: string;
  onOpen(row: string, enter: boolean): void;
  onUpdate(actionKey: Key): void;
}

/** The plan in time: half-terms by the school's own dates, a bar an action, today as a line. */
export function Timeline({ outline, objectives, editable, chosen, onOpen, onUpdate }: TimelineProps) {
  const layout = useLayout();
  const styles = useStyles();
  const school = useSchool();
  const { today } = school;
  const snapshot = useSnapshot();
  const grid = useRef<HTMLDivElement>(null);
  const turner = useRef<HTMLButtonElement>(null);
  const [asTable, setAsTable] = useState(false);
  const { academicYear, key: planKey } = outline.plan.record;
  const halfTerms = snapshot.settings.get('settings')?.record.halfTerms;
  const span = useMemo(() => timeSpanOf(halfTerms ?? [], academicYear), [halfTerms, academicYear]);
  const { terms, holidays } = bandsOf(span, halfTerms ?? [], academicYear);
  const statutory = useStatutoryDates();
  const fixed = useMemo(
    () => fixedDatesIn(span, halfTerms ?? [], academicYear, statutory),
    [span, halfTerms, academicYear, statutory],
  );
  const milestones = useMemo(() => byAction(snapshot.milestone, objectives), [snapshot.milestone, objectives]);
  const reviews = reviewsOf(snapshot, planKey).flatMap(({ key, due }) =>
    due !== null && isShown(span, due) ? [{ key, day: due }] : [],
  );
  const rows = timeRows(outline, objectives);
  const keyOf = (row: string) => row.slice(row.indexOf('/') + 1);

  function move(row: string, weeks: number, moving: Moving): void {
    const found = rows.find(({ id }) => id === row);
    if (found?.kind !== 'action') return;
    void moveDates(school, { key: keyOf(row), ref: found.view.ref }, weeks, moving);
  }

  const keys = useTimelineKeys({
    grid,
    ids: rows.map(({ id }) => id),
    chosen,
    onOpen,
    onUpdate: (row) => row.startsWith('action/') && onUpdate(keyOf(row)),
    onMove: editable ? move : undefined,
  });
  const { drag, grab } = useBarDrag(span, (key, weeks, moving) => move(`action/${key}`, weeks, moving));

  return (
    // One key away from the picture and back.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={layout.whole}
      onKeyDown={(event) => {
        if (event.key !== 't' || event.ctrlKey || event.metaKey || event.altKey) return;
        // The row that has the focus goes away with its picture.
        turner.current?.focus();
        setAsTable(!asTable);
      }}
    >
      {/* The page a printer takes: on its side. */}
      <style>{'@page { size: A4 landscape; margin: 10mm; }'}</style>
      <div className={styles.choice}>
        {terms.length === 0 && (
          <span className={styles.lack}>
            The school’s term dates for {academicYear} are not entered yet, so no half-term is shown.
          </span>
        )}
        <Button
          ref={turner}
          size="small"
          appearance="subtle"
          title="Table or timeline ( t )"
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? 'Show as a timeline' : 'Show as a table'}
        </Button>
      </div>
      {asTable ? (
        <TimelineTable objectives={objectives} fixed={fixed} onOpen={(key) => onOpen(`action/${key}`, true)} />
      ) : (
        <>
          <Head span={span} terms={terms} holidays={holidays} reviews={reviews} today={today} showsToday={isShown(span, today)} />
          <div className={styles.rows}>
            <Behind
              holidays={holidays}
              reviews={reviews.map(({ day }) => middleOf(span, day))}
              today={isShown(span, today) ? middleOf(span, today) : undefined}
            />
            <FixedDates dates={fixed} span={span} today={today} />
            <div
              ref={grid}
              role="grid"
              tabIndex={-1}
              aria-label={`${outline.plan.record.title}: timeline`}
              className={styles.grid}
              onKeyDown={keys.onKeyDown}
              onFocus={keys.onFocus}
            >
              <Lines
                rows={rows}
                span={span}
                today={today}
                milestones={milestones}
                chosen={chosen}
                reachable={keys.reachable}
                drag={drag}
                onOpen={onOpen}
                onGrab={editable ? grab : undefined}
              />
            </div>
          </div>
          <Legend editable={editable} />
        </>
      )}
    </div>
  );
}

/** The milestones of each action that is shown, the same lists for as long as none of them changes. */
function byAction(
  all: Parameters<typeof milestonesOf>[0]['milestone'],
  objectives: readonly ObjectiveView[],
): Map<Key, Milestone[]> {
  if (all.size === 0) return new Map();
  const keys = objectives.flatMap(({ actions }) => actions.map(({ kept }) => kept.record.key));
  return new Map(keys.map((key) => [key, milestonesOf({ milestone: all }, key)]));
}

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'end',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    [when.print]: { display: 'none' },
  },
  lack: { marginInlineEnd: 'auto', paddingInline: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  rows: { position: 'relative' },
  grid: { outline: 'none' },
});
