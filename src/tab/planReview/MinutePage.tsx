import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { reviewAfter } from '../../domain/comingReviews';
import type { Day } from '../../domain/day';
import type { PlanReview } from '../../domain/planReview';
import type { Outline } from '../../domain/planView';
import { saveReviewDays } from '../parts/saveReviewDays';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { dayText, distanceText, typedDay } from '../words/days';
import { Band } from './Band';
import { MinuteActs } from './MinuteActs';
import { MinuteRow } from './MinuteRow';
import { ReviewPage } from './ReviewPage';
import { useMinute } from './useMinute';

interface MinutePageProps {
  review: PlanReview & { held: Day };
  outline: Outline;
  notices: ReactNode;
  onClose(): void;
  /** Only for those who may write. */
  onCorrect?(): void;
}

/** What a review decided, on one page to read, to print and to pass on. */
export function MinutePage({ review, outline, notices, onClose, onCorrect }: MinutePageProps) {
  const styles = useStyles();
  const school = useSchool();
  const { today } = school;
  const snapshot = useSnapshot();
  const next = reviewAfter(snapshot, { ...review, due: review.due ?? review.held });
  const { minute, asToday } = useMinute(review, outline, next?.due);
  return (
    <ReviewPage
      title={`Plan review, held ${dayText(review.held, today)}`}
      context={
        <>
          {minute.plan}. {minute.present && `Present: ${minute.present}.`}
        </>
      }
      acts={<MinuteActs minute={minute} review={review} onCorrect={onCorrect} />}
      notices={notices}
      onClose={onClose}
    >
      <div className={styles.minute}>
        <Band title="What was decided">
          {minute.lines.length === 0 && <p className={styles.words}>No action was decided about.</p>}
          <ul className={styles.list}>
            {minute.lines.map((line) => (
              <MinuteRow key={line.key} line={line} />
            ))}
          </ul>
          {asToday && (
            <p className={styles.words}>
              What came of the plan since cannot be read just now: its numbers and names are those of today.
            </p>
          )}
          {minute.asides.map((words) => (
            <p key={words} className={styles.words}>
              {words}
            </p>
          ))}
        </Band>
        {minute.note && (
          <Band title="Note">
            <p className={styles.note}>{minute.note}</p>
          </Band>
        )}
        <Band title="Next review">
          <p className={styles.note}>
            {next === undefined ? `${minute.next}.` : `${dayText(next.due, today)}, ${distanceText(next.due, today)}`}
          </p>
          {next && (
            <div className={styles.unprinted}>
              <Button icon={<CalendarAddRegular />} onClick={() => saveReviewDays(school, [next])}>
                Add the date to calendars
              </Button>
            </div>
          )}
        </Band>
        <p className={styles.printed}>
          {[minute.school, `Held ${minute.held}`, `Printed ${typedDay(today)}`].filter(Boolean).join('. ')}.
        </p>
      </div>
    </ReviewPage>
  );
}

const useStyles = makeStyles({
  minute: {
    display: 'flex',
    flexDirection: 'column',
    [when.print]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  unprinted: { [when.print]: { display: 'none' } },
  printed: { display: 'none', [when.print]: { display: 'block', margin: `${tokens.spacingVerticalL} 0 0` } },
});
