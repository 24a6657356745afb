import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular, PrintRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { reviewAfter } from '../../domain/comingReviews';
import type { Day } from '../../domain/day';
import type { PlanReview } from '../../domain/planReview';
import type { ActionView, Outline } from '../../domain/planView';
import { decisionsOf } from '../../domain/reviewing';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { listWords } from '../words/counts';
import { dayText, distanceText } from '../words/days';
import { whoWasThere } from '../words/presence';
import { Band } from './Band';
import { ReviewPage } from './ReviewPage';
import { SummaryLine } from './SummaryLine';

interface SummaryProps {
  review: PlanReview & { held: Day };
  outline: Outline;
  notices: ReactNode;
  onClose(): void;
  /** Only for those who may write. */
  onCorrect?(): void;
}

/** What a review decided, on one page to read and to print. */
export function Summary({ review, outline, notices, onClose, onCorrect }: SummaryProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const decisions = decisionsOf(snapshot, review.key);
  const views = [...outline.objectives.flatMap(({ actions }) => actions), ...outline.adrift];
  const isDecided = ({ kept }: ActionView) => decisions.has(kept.record.key);
  const undecided = views.filter((view) => !isDecided(view)).map(({ ref }) => ref);
  const next = reviewAfter(snapshot, { ...review, due: review.due ?? review.held })?.due;
  return (
    <ReviewPage
      title={`Plan review, held ${dayText(review.held, today)}`}
      context={
        <>
          {outline.plan.record.title}. Present: {whoWasThere(snapshot, review)}.
        </>
      }
      acts={
        <span className={styles.acts}>
          {onCorrect && (
            <Button icon={<EditRegular />} onClick={onCorrect}>
              Correct
            </Button>
          )}
          <Button icon={<PrintRegular />} onClick={() => print()}>
            Print
          </Button>
        </span>
      }
      notices={notices}
      onClose={onClose}
    >
      <Band title="What was decided">
        {decisions.size === 0 && <p className={styles.words}>No action was decided about.</p>}
        <ul className={styles.list}>
          {views.filter(isDecided).map((view) => (
            <SummaryLine
              key={view.kept.record.key}
              view={view}
              decision={decisions.get(view.kept.record.key)!}
              held={review.held}
            />
          ))}
        </ul>
        {undecided.length > 0 && decisions.size > 0 && (
          <p className={styles.words}>Nothing was decided about {listWords(undecided)}.</p>
        )}
      </Band>
      {review.note && (
        <Band title="Note">
          <p className={styles.note}>{review.note}</p>
        </Band>
      )}
      <Band title="Next review">
        <p className={styles.note}>
          {next === undefined ? 'No day has been agreed yet.' : `${dayText(next, today)}, ${distanceText(next, today)}`}
        </p>
      </Band>
    </ReviewPage>
  );
}

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyleType: 'none', [when.print]: { fontSize: tokens.fontSizeBase200 } },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
