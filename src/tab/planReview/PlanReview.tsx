import { useState, type ReactNode } from 'react';
import { outlineOf } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { Skeleton } from '../parts/Skeleton';
import { useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { Meeting } from './Meeting';
import { MinutePage } from './MinutePage';
import { ReviewPage } from './ReviewPage';

interface PlanReviewProps {
  reviewKey: Key;
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onClose(): void;
}

/** One plan review: the meeting while it is to be held, afterwards its minute. */
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
      <Meeting
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
    <MinutePage
      review={{ ...review, held: review.held }}
      outline={outline}
      notices={notices}
      onClose={onClose}
      onCorrect={editable ? () => setCorrecting(true) : undefined}
    />
  );
}
