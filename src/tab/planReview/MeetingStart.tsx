import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { PlanReview } from '../../domain/planReview';
import { DayBox } from '../parts/DayBox';
import { useSchool } from '../school/School';
import { when } from '../theme';
import { heldHint } from './formHints';
import { pageHeading } from './meetingStyles';
import { useMeetingKeys } from './useMeetingKeys';
import type { useHolding } from './useHolding';
import { WhoWasThere } from './WhoWasThere';

interface MeetingStartProps {
  review: PlanReview;
  holding: ReturnType<typeof useHolding>;
  heading: RefObject<HTMLHeadingElement | null>;
  editable: boolean;
  /** Where going on leads: `1.2`. */
  next: string;
  onGoOn(): void;
  onStep(step: 1 | -1): void;
}

/** The first page of a review: when it is held and who is there. */
export function MeetingStart({ review, holding, heading, editable, next, onGoOn, onStep }: MeetingStartProps) {
  const styles = useStyles();
  const { today } = useSchool();
  useMeetingKeys({ onEnter: onGoOn, onStep });
  return (
    <section aria-label="When and who" className={styles.whole}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        Who is here?
      </h2>
      {editable && <p className={styles.words}>Everything is kept as you say it. Leave whenever you like, and go on anywhere.</p>}
      <DayBox
        label="Held on"
        className={styles.day}
        readOnly={!editable}
        text={holding.held.text}
        onText={holding.held.type}
        onEnter={onGoOn}
        hint={heldHint(holding.heldDay, today)}
      />
      <WhoWasThere review={review} editable={editable} />
      <div>
        <Button appearance="primary" size="large" className={styles.button} onClick={onGoOn}>
          Go to {next}
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: pageHeading,
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  day: { maxWidth: '240px' },
  button: { [when.phone]: { width: '100%' } },
});
