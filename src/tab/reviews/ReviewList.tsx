import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { reviewsOf } from '../../domain/questionReviewing';
import { KeepFocus } from '../parts/KeepFocus';
import { Opening } from '../parts/Opening';
import { columnPage, emptyLead, emptyWords, pageNotices, pageTitle, pageTop } from '../parts/pageStyles';
import { Region } from '../parts/Region';
import { ReviewTabs } from '../parts/ReviewTabs';
import { useSnapshot } from '../school/School';
import { useFetching } from '../school/useFetching';
import { useRights } from '../school/useRights';
import { when } from '../theme';
import { BinnedReviews } from './BinnedReviews';
import { ReviewLine } from './ReviewLine';
import { StartReview } from './StartReview';

interface ReviewListProps {
  notices: ReactNode;
  /** Why the review that was asked for is not here. */
  gone?: string;
  onGo(path: string): void;
}

/** The school's reviews by questions, the latest first, and the way to begin one. */
export function ReviewList({ notices, gone, onGo }: ReviewListProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { mayWrite } = useRights();
  const fetching = useFetching();
  const [starting, setStarting] = useState(false);
  const reviews = reviewsOf(snapshot);
  if (reviews.length === 0 && fetching) return <Opening notices={notices} />;
  const editable = mayWrite('questionReview') && mayWrite('questionSet');
  const start = (
    <Button appearance="primary" icon={<AddRegular />} className={styles.unprinted} onClick={() => setStarting(true)}>
      Start a review
    </Button>
  );
  return (
    <section className={styles.page} aria-label="Reviews">
      <div className={styles.top}>
        <h1 className={styles.title}>Reviews</h1>
        {editable && reviews.length > 0 && start}
      </div>
      <ReviewTabs at="reviews" onGo={onGo} />
      <div className={styles.notices}>{notices}</div>
      {gone && <p role="status">{gone}</p>}
      <Region name="The reviews">
        <KeepFocus>
          {reviews.length === 0 ? (
            <div className={styles.empty}>
              <p className={styles.lead}>This page will hold your reviews: what you do now for pupils with SEND, and how well.</p>
              <p className={styles.words}>
                One question at a time, each with a rating, your evidence, what is strong and what is to be developed. Stop
                whenever you like and go on anywhere; others can answer their own areas at the same time.
              </p>
              {editable && start}
            </div>
          ) : (
            <ul className={styles.list}>
              {reviews.map((review) => (
                <ReviewLine key={review.key} review={review} onGo={onGo} />
              ))}
            </ul>
          )}
          <BinnedReviews editable={editable} />
        </KeepFocus>
      </Region>
      {starting && <StartReview onClose={() => setStarting(false)} onStarted={(key) => onGo(`reviews/${key}`)} />}
    </section>
  );
}

const useStyles = makeStyles({
  page: columnPage,
  top: pageTop,
  title: pageTitle,
  notices: pageNotices,
  unprinted: { [when.print]: { display: 'none' } },
  empty: { paddingBlockStart: tokens.spacingVerticalXXL },
  lead: emptyLead,
  words: { ...emptyWords, marginBlockEnd: tokens.spacingVerticalXL },
  list: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: 0,
    listStyleType: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.print]: { borderTop: 'none' },
  },
});
