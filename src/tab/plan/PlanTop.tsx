import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { memo, Suspense, useState } from 'react';
import { nextReview } from '../../domain/comingReviews';
import type { Outline } from '../../domain/planView';
import type { Opened } from '../opened';
import { useSchool, useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';
import { inContrast, sizes, when } from '../theme';
import { count } from '../words/counts';
import { dueWords } from '../words/days';
import { moneyText } from '../../domain/money';
import { planStatusWords } from '../words/status';
import { NameEditor, Warnings } from './lazyEditors';
import type { PlanMenuActs } from './PlanMenu';
import { PlanMenuButton } from './PlanMenuButton';

/** What is done with all of a plan. */
export interface PlanActs extends PlanMenuActs {
  onOpen(opened: Opened, enter: boolean): void;
  onAddAction(): void;
  onHoldReview(): void;
}

interface PlanTopProps extends PlanActs {
  outline: Outline;
  editable: boolean;
}

/** What the plan is called, how it stands, and what is done with all of it. A letter of the search does not draw it again. */
export const PlanTop = memo(function PlanTop(props: PlanTopProps) {
  const { outline, editable, onAddAction, onHoldReview } = props;
  const styles = useStyles();
  const { today } = useSchool();
  const { reviews } = useRights();
  const due = nextReview(useSnapshot(), outline.plan.record.key)?.due;
  const next = due && dueWords(due, today, false);
  const isEmpty = outline.objectives.length === 0;
  const [renaming, setRenaming] = useState(false);
  const { record } = outline.plan;
  const actions = Object.values(outline.counts).reduce((sum, one) => sum + one, 0);
  const facts = [
    `${record.academicYear}, ${planStatusWords[record.status].toLowerCase()}`,
    [count(actions, 'action'), outline.cost > 0 && moneyText(outline.cost)].filter(Boolean).join(', '),
  ].filter(Boolean);

  return (
    <>
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
        </Suspense>
      </div>
    </>
  );
});

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  // A long title breaks before what can be done leaves its line; then all of it goes together.
  heading: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS, flex: `1 1 ${sizes.menu}`, minWidth: 0 },
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
});
