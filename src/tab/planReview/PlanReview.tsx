import { useState, type ReactNode } from 'react';
import { outlineOf } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { Skeleton } from '../parts/Skeleton';
import { useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { ReviewForm } from './ReviewForm';
import { ReviewPage } from './ReviewPage';
import { Summary } from './Summary';

interface PlanReviewProps {
  reviewKey: Key;
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onClose(): void;
}

/** One plan review: the form while it is to be held, afterwards what it decided. */
export function PlanReview({ reviewKey, notices, onClose }: PlanReviewProps) {
  const snapshot = useSnapshot();
  const { shown } = useStanding();
  const { reviews } = useRights();
  const [correcting, setCorrecting] = useState(false);
  const review = snapshot.planReview.get(reviewKey)?.record;
  const outline = review && outlineOf(snapshot, review.planKey);
  if (review === undefined || outline === undefined || review.removed) {
    if (shown !== 'current' && !review?.removed) return <Skeleton words="Opening the review." />;
    return (
      <ReviewPage title="There is no such review" notices={notices} onClose={onClose}>
        <p>
          {review?.removed
            ? 'Somebody removed it from the calendar.'
            : 'It belongs to a plan that you may not see, or the link is not whole.'}
        </p>
      </ReviewPage>
    );
  }
  const editable = reviews && outline.plan.record.status !== 'closed';
  if (review.held === null || correcting) {
    return (
      <ReviewForm
        review={review}
        outline={outline}
        editable={editable}
        notices={notices}
        onClose={onClose}
        onHeld={() => setCorrecting(false)}
      />
    );
  }
  return (
    <Summary
      review={{ ...review, held: review.held }}
      outline={outline}
      notices={notices}
      onClose={onClose}
      onCorrect={editable ? () => setCorrecting(true) : undefined}
    />
  );
}
