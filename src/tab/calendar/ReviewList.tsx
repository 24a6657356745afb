import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { reviewsOf } from '../../domain/comingReviews';
import type { PlanReview } from '../../domain/planReview';
import type { Key } from '../../domain/record';
import { useSnapshot } from '../school/School';
import { MoveReview } from './MoveReview';
import { Part } from './Part';
import { ReviewRow } from './ReviewRow';
import { isFocusLost } from '../parts/focus';

interface ReviewListProps {
  planKey: Key;
  editable: boolean;
  onReview(reviewKey: Key): void;
  onAdd(): void;
  /** The last review was removed: the focus has no row to go to. */
  onEmpty(): void;
}

/** A plan's reviews by date: those held, then those to come. */
export function ReviewList({ planKey, editable, onReview, onAdd, onEmpty }: ReviewListProps) {
  const styles = useStyles();
  const [moving, setMoving] = useState<PlanReview>();
  const reviews = [...reviewsOf(useSnapshot(), planKey)].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  return (
    <Part title="Plan reviews">
      {reviews.length === 0 && (
        <p className={styles.empty}>
          This list will hold the days on which leaders look at the plan together.{' '}
          {editable && (
            <>
              Choose above how often that is, or{' '}
              <Link as="button" inline onClick={onAdd}>
                add a day of your own
              </Link>
              .
            </>
          )}
        </p>
      )}
      <ul className={styles.list}>
        {reviews.map((review) => (
          <ReviewRow
            key={review.key}
            review={review}
            twin={twinOf(review, reviews)}
            editable={editable}
            onReview={() => onReview(review.key)}
            onMove={() => setMoving(review)}
            onGone={(beside) => (beside?.isConnected ? focusLastAct(beside) : onEmpty())}
          />
        ))}
      </ul>
      {moving && <MoveReview review={moving} onClose={() => setMoving(undefined)} />}
    </Part>
  );
}

/** The same button of the row that stands where the other was. */
function focusLastAct(row: Element): void {
  if (isFocusLost()) [...row.querySelectorAll('button')].at(-1)?.focus();
}

/** Reviews on one day are numbered, so that their buttons can be told apart. */
function twinOf(review: PlanReview, reviews: readonly PlanReview[]): number {
  const twins = reviews.filter((one) => dayOf(one) === dayOf(review));
  return twins.length === 1 ? 0 : twins.indexOf(review) + 1;
}

function dayOf({ held, due }: PlanReview): string {
  return held ?? due ?? '';
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  empty: { color: tokens.colorNeutralForeground2 },
});
