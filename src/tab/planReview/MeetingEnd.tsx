import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, RefObject } from 'react';
import type { AgendaItem } from '../../domain/agenda';
import type { PlanReview } from '../../domain/planReview';
import { DayBox } from '../parts/DayBox';
import { Problem } from '../parts/Problem';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { nextHint } from './formHints';
import { lackingWords } from './lackingWords';
import { pageHeading } from './meetingStyles';
import { ReviewNote } from './ReviewNote';
import { RisksWatched } from './RisksWatched';
import type { useHolding } from './useHolding';
import { useMeetingKeys } from './useMeetingKeys';

interface MeetingEndProps {
  review: PlanReview;
  agenda: readonly AgendaItem[];
  holding: ReturnType<typeof useHolding>;
  heading: RefObject<HTMLHeadingElement | null>;
  editable: boolean;
  onStep(step: 1 | -1): void;
}

/** The last page of a review: what else was said, when the next one is, and the end. */
export function MeetingEnd({ review, agenda, holding, heading, editable, onStep }: MeetingEndProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  useMeetingKeys({ onStep });

  /** A day is typed at once, as a new one of an action is: what is pressed on the heading goes into the box. */
  function onDigit(event: KeyboardEvent<HTMLElement>): void {
    if (event.target === heading.current && /^\d$/.test(event.key)) event.currentTarget.querySelector('textarea')?.focus();
  }

  return (
    // The box takes the keys; this only leads there.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label="Next review" className={styles.whole} onKeyDown={onDigit}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        When is the next one?
      </h2>
      <DayBox
        label="Next review"
        className={styles.day}
        readOnly={!editable}
        text={holding.next.text}
        onText={holding.next.type}
        hint={nextHint(holding.next.text, snapshot, review, today)}
      />
      <RisksWatched review={review} editable={editable} />
      <ReviewNote review={review} editable={editable} />
      {editable && (
        <div>
          {lackingWords(agenda).map((words) => (
            <p key={words} className={styles.lacking}>
              {words}
            </p>
          ))}
          {holding.problem && <Problem serious>{holding.problem}</Problem>}
          <Button
            appearance="primary"
            size="large"
            className={styles.button}
            disabled={holding.holding}
            onClick={() => void holding.hold()}
          >
            {review.held === null ? 'End the review' : 'Keep the corrections'}
          </Button>
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: pageHeading,
  day: { maxWidth: '320px' },
  lacking: { margin: 0, paddingBlockEnd: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  button: { [when.phone]: { width: '100%' } },
});
