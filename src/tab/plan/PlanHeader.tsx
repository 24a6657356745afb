import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, FilterFilled, FilterRegular } from '@fluentui/react-icons';
import { memo, Suspense, useState } from 'react';
import { nextReview } from '../../domain/comingReviews';
import type { PlanFilter } from '../../domain/planFilter';
import type { Outline } from '../../domain/planView';
import type { Opened } from '../opened';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { inContrast, onlyIfItLasts, sizes, when } from '../theme';
import { count } from '../words/counts';
import { dueWords } from '../words/days';
import { moneyText } from '../words/money';
import { planStatusWords } from '../words/status';
import { NameEditor, Warnings } from './lazyEditors';
import { openFirst } from './lazyParts';
import { PlanMenuButton, type PlanMenuActs } from './PlanMenuButton';
import { Search } from './Search';
import { StatusFilters } from './StatusFilters';
import { ViewTabs, type ViewTabsProps } from './ViewTabs';

/** What the head asks of the page. */
export interface HeadActs extends PlanMenuActs, Pick<ViewTabsProps, 'onView'> {
  onFilter(filter: PlanFilter): void;
  onAsking(): void;
  onSearching(on: boolean): void;
  onOpen(opened: Opened, enter: boolean): void;
  onAddAction(): void;
  onHoldReview(): void;
}

interface PlanHeaderProps extends HeadActs, Pick<ViewTabsProps, 'view'> {
  outline: Outline;
  editable: boolean;
  filter: PlanFilter;
  /** Whether what can be asked besides statuses and words is open, or asked. */
  asking: boolean;
  searching: boolean;
}

/** Title, one line of context, then what can be asked of the plan. What opens beside the plan does not draw it again. */
export const PlanHeader = memo(function PlanHeader(props: PlanHeaderProps) {
  const { outline, editable, filter, onFilter, asking, searching, onSearching, onAddAction, onHoldReview } = props;
  const styles = useStyles();
  const { waiting, offline } = useStanding();
  const school = useSchool();
  const { reviews } = useRights();
  const due = nextReview(useSnapshot(), outline.plan.record.key)?.due;
  const next = due && dueWords(due, school.today, false);
  const isEmpty = outline.objectives.length === 0;
  const [renaming, setRenaming] = useState(false);
  const { record } = outline.plan;
  const actions = Object.values(outline.counts).reduce((sum, one) => sum + one, 0);
  const facts = [
    `${record.academicYear}, ${planStatusWords[record.status].toLowerCase()}`,
    [count(actions, 'action'), outline.cost > 0 && moneyText(outline.cost)].filter(Boolean).join(', '),
  ].filter(Boolean);

  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.heading}>
          <h1 className={styles.title}>
            {renaming ? (
              <Suspense fallback={record.title}>
                <NameEditor
                  kind="plan"
                  recordKey={record.key}
                  value={record.title}
                  label="Title of the plan"
                  onDone={() => setRenaming(false)}
                />
              </Suspense>
            ) : editable ? (
              <button type="button" className={styles.name} title="Rename" onClick={() => setRenaming(true)}>
                {record.title}
              </button>
            ) : (
              record.title
            )}
          </h1>
          <PlanMenuButton {...props} current={record.key} />
        </div>
        <div className={styles.acts}>
          {editable && (
            <Button appearance={isEmpty ? 'primary' : 'secondary'} icon={<AddRegular />} onClick={onAddAction}>
              {isEmpty ? 'Add objective' : 'Add action'}
            </Button>
          )}
          {editable && reviews && !isEmpty && (
            <Button appearance="primary" onClick={onHoldReview}>
              Hold review
            </Button>
          )}
        </div>
      </div>
      <div className={styles.context}>
        {next && (
          <>
            Next review{' '}
            <span className={styles.next}>
              {next.date}, {next.distance}
            </span>
            .{' '}
          </>
        )}
        {facts.join('. ')}.{' '}
        <Suspense>
          <Warnings outline={outline} onOpen={props.onOpen} />
        </Suspense>{' '}
        {waiting > 0 && !offline && <span className={styles.waiting}>{count(waiting, 'change')} waiting to send.</span>}
      </div>
      <div className={styles.tools}>
        <ViewTabs {...props} />
        {props.view !== 'mine' && (
          <>
            <StatusFilters counts={outline.counts} filter={filter} onFilter={onFilter} />
            <Button
              appearance="subtle"
              icon={asking ? <FilterFilled /> : <FilterRegular />}
              aria-label="Filter"
              aria-expanded={asking}
              title="Filter by lead, due day and school priority"
              onClick={props.onAsking}
            />
            <Search
              {...{ words: filter.text, open: searching, onOpen: onSearching }}
              onWords={(text) => onFilter({ ...filter, text })}
              onEnter={(text) => openFirst(school, record.key, text, props.onOpen)}
            />
          </>
        )}
      </div>
    </header>
  );
});

const useStyles = makeStyles({
  header: {
    flex: 'none',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalS}`,
    [when.phone]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
    [when.print]: { padding: 0 },
  },
  top: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  // A long title breaks before what can be done leaves its line; then all of it goes together.
  heading: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS, flex: '1 1 280px', minWidth: 0 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [when.phone]: { marginBlockEnd: tokens.spacingVerticalS },
    ':empty': { display: 'none' },
    [when.print]: { display: 'none' },
  },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    maxWidth: `calc(100% - ${sizes.touch})`,
    [when.phone]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  name: {
    font: 'inherit',
    lineHeight: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    background: 'none',
    border: 'none',
    padding: 0,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    cursor: 'text',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    ':hover': { boxShadow: `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1Hover}` },
    [inContrast]: { ':hover': { textDecorationLine: 'underline' } },
  },
  context: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  next: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  waiting: { ...onlyIfItLasts, [when.print]: { display: 'none' } },
  tools: {
    display: 'flex',
    // The counters wrap among themselves, or scroll sideways on a phone; the search stays at the end of their first line.
    alignItems: 'start',
    justifyContent: 'space-between',
    [when.phone]: { alignItems: 'center', flexWrap: 'wrap' },
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalS,
    [when.print]: { display: 'none' },
  },
});
