import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CalendarAddRegular,
  CalendarEditRegular,
  CheckmarkCircleRegular,
  DeleteRegular,
  FlagFilled,
  FlagRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import { remove } from '../../domain/editing';
import type { PlanReview } from '../../domain/planReview';
import { reviewProgress } from '../../domain/reviewProgress';
import { Problem } from '../parts/Problem';
import { saveReviewDays } from '../parts/saveReviewDays';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { sizes, when } from '../theme';
import { dayText, dueWords } from '../words/days';
import { termWarning } from '../words/termWarning';
import { whoWasThere } from '../words/presence';

interface ReviewRowProps {
  review: PlanReview;
  /** Which it is of those on its day, from 1; 0 where it is alone. */
  twin: number;
  editable: boolean;
  onReview(): void;
  onMove(): void;
  /** The row was removed, with the one after it (or, if it was the last, before it). */
  onGone(beside: Element | null | undefined): void;
}

/** One review: held and by whom, or to come and how far off. */
export function ReviewRow({ review, twin, editable, onReview, onMove, onGone }: ReviewRowProps) {
  const styles = useStyles();
  const school = useSchool();
  const { workspace, keeping, today } = school;
  const snapshot = useSnapshot();
  const row = useRef<HTMLLIElement>(null);
  const { held, due } = review;
  const day = held ?? due;
  const named = [day === null ? 'without a date' : dayText(day, today), twin > 0 && `number ${twin}`].filter(Boolean).join(', ');
  const halfTerms = snapshot.settings.get('settings')?.record.halfTerms ?? [];
  const warning = held === null && due !== null ? termWarning(due, halfTerms, today) : undefined;
  const { decided, asked } = held === null ? reviewProgress(snapshot, review) : { decided: 0, asked: 0 };

  async function takeAway(): Promise<void> {
    const beside = row.current?.nextElementSibling ?? row.current?.previousElementSibling;
    try {
      await keeping.keep(remove(workspace.current(), 'planReview', review.key), { say: `Removed the review of ${named}` });
      requestAnimationFrame(() => onGone(beside));
    } catch (thrown) {
      keeping.say(refusalText(thrown));
    }
  }

  return (
    <li ref={row} className={styles.row}>
      {held === null ? (
        <FlagFilled className={mergeClasses(styles.icon, styles.coming)} aria-hidden />
      ) : (
        <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      )}
      <div className={styles.words}>
        <When held={held} due={due} />
        {held !== null && <p className={styles.aside}>{whoWasThere(snapshot, review)}</p>}
        {decided > 0 && (
          <p className={styles.aside}>
            Half held, {decided} of {asked} decided
          </p>
        )}
        {warning && <Problem serious={false}>{warning}</Problem>}
      </div>
      <div className={styles.acts}>
        {held === null && due !== null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<CalendarAddRegular />}
            title="Add to calendars"
            onClick={() => saveReviewDays(school, [{ ...review, due }])}
            aria-label={`Add the review of ${named} to calendars`}
          />
        )}
        {held !== null ? (
          <Button size="small" onClick={onReview} aria-label={`What was decided on ${named}`}>
            What was decided
          </Button>
        ) : editable ? (
          <>
            <Button
              size="small"
              icon={<FlagRegular />}
              onClick={onReview}
              aria-label={`${decided > 0 ? 'Go on with' : 'Hold'} the review of ${named}`}
            >
              {decided > 0 ? 'Go on' : 'Hold'}
            </Button>
            <Button size="small" icon={<CalendarEditRegular />} onClick={onMove} aria-label={`Move the review of ${named}`}>
              Move
            </Button>
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              title="Remove"
              onClick={() => void takeAway()}
              aria-label={`Remove the review of ${named}`}
            />
          </>
        ) : (
          <Button size="small" onClick={onReview} aria-label={`Open the review of ${named}`}>
            Open
          </Button>
        )}
      </div>
    </li>
  );
}

function When({ held, due }: Pick<PlanReview, 'held' | 'due'>) {
  const styles = useStyles();
  const { today } = useSchool();
  if (held !== null) return <p className={styles.when}>{dayText(held, today)}, held</p>;
  if (due === null) return <p className={styles.when}>No date yet</p>;
  const { date, distance, late } = dueWords(due, today, false);
  return (
    <p className={styles.when}>
      {date}, <span className={late ? styles.late : styles.far}>{distance}</span>
    </p>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: `auto minmax(0, 1fr) auto`,
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    minHeight: sizes.touch,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [when.phone]: { gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'start', paddingBlock: tokens.spacingVerticalS },
  },
  icon: { width: '20px', height: '20px', color: tokens.colorNeutralForeground3 },
  coming: { color: tokens.colorCompoundBrandForeground1 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  when: { margin: 0 },
  far: { color: tokens.colorNeutralForeground3 },
  late: { fontWeight: tokens.fontWeightSemibold },
  aside: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    [when.phone]: { gridColumn: 2, marginBlockStart: tokens.spacingVerticalXS },
    [when.print]: { display: 'none' },
  },
});
