import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { Day } from '../../domain/day';
import { remove } from '../../domain/editing';
import { reviewKinds, type ReviewKind } from '../../domain/questionReview';
import { reviewsOf } from '../../domain/questionReviewing';
import type { ReviewView } from '../../domain/reviewQuestions';
import { yearAfter } from '../../domain/termDates';
import { refusalText } from '../faultText';
import { DayField } from '../parts/DayField';
import { selectBox } from '../parts/selectBox';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { sizes, when } from '../theme';
import { academicYearOf } from '../words/academicYear';
import { reviewKindWords } from '../words/questionReviews';
import { reviewName } from '../words/reviewNames';

interface ReviewDetailsProps {
  view: ReviewView;
  editable: boolean;
  onGo(path: string): void;
}

/** What a review is called, of which year, who came to look and when, what it is compared with; and the way into the bin. */
export function ReviewDetails({ view: { review, set }, editable, onGo }: ReviewDetailsProps) {
  const styles = useStyles();
  const { workspace, keeping, today } = useSchool();
  const snapshot = useSnapshot();
  const write = useField('questionReview', review.key);
  const id = useId();
  const earlier = reviewsOf(snapshot).filter(
    (one) => one.key !== review.key && snapshot.questionSet.get(one.setKey)?.record.family === set.family,
  );
  if (!editable) return null;

  function bin(): void {
    const changes = remove(workspace.current(), 'questionReview', review.key);
    keeping.keep(changes, { say: `Deleted ${review.title || 'a review'}` }).then(
      () => onGo('reviews'),
      (thrown: unknown) => keeping.say(refusalText(thrown)),
    );
  }

  const told = (done: Promise<void>) => void done.catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  const text = (field: 'title' | 'reviewer' | 'organisation', label: string) => (
    <Line label={label}>
      <TextField
        label={label}
        single
        placeholder={empty[field]}
        holds={field === 'reviewer' ? 'staff' : 'words'}
        value={review[field]}
        heldAs={`questionReview/${review.key}/${field}`}
        keep={(value, seen) => write({ [field]: value }, { [field]: seen })}
      />
    </Line>
  );
  return (
    <details className={styles.whole}>
      <summary className={styles.summary}>About this review</summary>
      {text('title', 'Title')}
      <Line label={<label htmlFor={`${id}kind`}>Who looks</label>}>
        <select
          id={`${id}kind`}
          className={styles.select}
          value={review.reviewKind}
          onChange={({ target }) => told(write({ reviewKind: target.value as ReviewKind }))}
        >
          {reviewKinds.map((one) => (
            <option key={one} value={one}>
              {reviewKindWords[one]}
            </option>
          ))}
        </select>
      </Line>
      {review.reviewKind !== 'self' && (
        <>
          {text('reviewer', 'Reviewer')}
          {text('organisation', 'Organisation')}
          <Line label="Day of the visit">
            <DayField
              label="Day of the visit"
              placeholder="no day yet"
              value={{ day: review.visit, words: '' }}
              today={today}
              halfTerms={snapshot.settings.get('settings')?.record.halfTerms ?? []}
              daysOnly
              heldAs={`questionReview/${review.key}/visit`}
              keep={({ day }, seen) => write({ visit: day }, { visit: seen.day })}
            />
          </Line>
        </>
      )}
      <Line label={<label htmlFor={`${id}year`}>Academic year</label>}>
        <select
          id={`${id}year`}
          className={styles.select}
          value={review.academicYear}
          onChange={({ target }) => told(write({ academicYear: target.value }))}
        >
          {yearsAbout(review.academicYear, today).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </Line>
      <Line label={<label htmlFor={id}>Compared with</label>}>
        <select
          id={id}
          className={styles.select}
          value={review.previousKey}
          onChange={({ target }) => told(write({ previousKey: target.value }))}
        >
          <option value="">nothing</option>
          {earlier.map((one) => (
            <option key={one.key} value={one.key}>
              {reviewName(snapshot, one, today)}
            </option>
          ))}
        </select>
      </Line>
      <Button appearance="subtle" size="small" icon={<DeleteRegular />} onClick={bin}>
        Delete this review
      </Button>
    </details>
  );
}

const empty = { title: 'no title yet', reviewer: 'nobody named yet', organisation: 'none named yet' };

/** Last year, this one and the next, and the review's own. */
function yearsAbout(own: string, today: Day): string[] {
  const now = academicYearOf(today);
  return [...new Set([yearAfter(now, -1), now, yearAfter(now), own])].filter((one) => one !== '').sort();
}

function Line({ label, children }: { label: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.label}>{label}</span>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  whole: { marginBlockStart: tokens.spacingVerticalS, [when.print]: { display: 'none' } },
  summary: {
    width: 'fit-content',
    minHeight: sizes.target,
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  line: {
    display: 'grid',
    gridTemplateColumns: `${sizes.label} minmax(0, 1fr)`,
    alignItems: 'center',
    minHeight: sizes.row,
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { color: tokens.colorNeutralForeground3 },
  select: { ...selectBox, justifySelf: 'start' },
});
