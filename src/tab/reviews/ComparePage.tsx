import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type RefObject } from 'react';
import { compareReviews, mostShared } from '../../domain/questionComparing';
import { reviewsOf } from '../../domain/questionReviewing';
import type { QuestionReview } from '../../domain/questionReview';
import type { Key } from '../../domain/record';
import type { ReviewView } from '../../domain/reviewQuestions';
import { selectBox } from '../parts/selectBox';
import { useSchool, useSnapshot } from '../school/School';
import { sizes, when } from '../theme';
import { reviewName } from '../words/reviewNames';
import { movedWords } from './besideWords';
import { CompareTable } from './CompareTable';
import type { Place } from './place';
import { taskHeading } from './taskStyles';
import { ThemesOverTime } from './ThemesOverTime';

interface ComparePageProps {
  view: ReviewView;
  /** The review that it is laid beside; the one before, where none is named. */
  other?: Key;
  heading: RefObject<HTMLHeadingElement | null>;
  onPlace(place: Place): void;
}

/** A review beside another, area by area and question by question. */
export function ComparePage({ view, other, heading, onPlace }: ComparePageProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { today } = useSchool();
  const id = useId();
  const { review } = view;
  const others = reviewsOf(snapshot).filter(({ key, setKey }) => key !== review.key && snapshot.questionSet.has(setKey));
  const chosen = other ?? (review.previousKey || mostShared(snapshot, view, others)) ?? '';
  const nameOf = (one: QuestionReview): string => reviewName(snapshot, one, today);
  const compared = compareReviews(snapshot, review.key, chosen);
  return (
    <div className={styles.whole}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        Side by side
      </h2>
      {others.length === 0 ? (
        <p className={styles.words}>There is no other review to lay beside this one yet.</p>
      ) : (
        <p className={styles.choice}>
          <label htmlFor={id}>{nameOf(review)} compared with</label>
          <select
            id={id}
            className={styles.select}
            value={compared ? chosen : ''}
            onChange={({ target }) => onPlace({ page: 'compare', other: target.value })}
          >
            {!compared && <option value="">choose a review</option>}
            {others.map((one) => (
              <option key={one.key} value={one.key}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </p>
      )}
      {compared && (
        <>
          <p role="status" className={styles.words}>
            {movedWords(compared)}
          </p>
          <ThemesOverTime review={review} />
          <h3 className={styles.sub}>Question by question</h3>
          <CompareTable compared={compared} onPlace={onPlace} />
          {compared.askedNoMore.length > 0 && (
            <>
              <h3 className={styles.sub}>Asked in {nameOf(compared.other.review)} alone</h3>
              <ul>
                {compared.askedNoMore.map(({ prompt, other: { key, toDevelop, doNow } }) => (
                  <li key={key} data-said={`answer/${key}`}>
                    {prompt} {doNow || toDevelop}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  whole: { maxWidth: sizes.page },
  heading: taskHeading,
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    [when.print]: { display: 'block' },
  },
  select: selectBox,
  words: { color: tokens.colorNeutralForeground2 },
  sub: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, marginBlockEnd: tokens.spacingVerticalXS },
});
