import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { edit } from '../../domain/editing';
import type { PlanReview } from '../../domain/planReview';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { DayBox } from '../parts/DayBox';
import { Sheet } from '../parts/Sheet';
import { useSchool, useSnapshot } from '../school/School';
import { dayText, typedDay } from '../words/days';
import { readDay } from '../words/readDay';
import { reviewHint } from '../words/reviewHint';
import { Moves } from './Moves';
import { focusWrong } from '../parts/focus';

/** Moves a review to another day; why is kept in its history. */
export function MoveReview({ review, onClose }: { review: PlanReview; onClose(): void }) {
  const styles = useStyles();
  const { workspace, keeping, today } = useSchool();
  const snapshot = useSnapshot();
  const [text, setText] = useState(review.due === null ? '' : typedDay(review.due));
  const [reason, setReason] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string>();
  const from = review.due === null ? 'no date' : dayText(review.due, today);

  async function move(): Promise<void> {
    const due = readDay(text, today);
    if (due === undefined) {
      setProblem('Write the new day, such as 10 Dec 2026.');
      return focusWrong(form.current);
    }
    try {
      const changes = edit(workspace.current(), 'planReview', review.key, { due });
      await keeping.keep(
        changes.map((change) => ({ ...change, before: review }) as typeof change),
        { say: `Moved the review from ${from} to ${dayText(due, today)}`, reason: reason.trim() },
      );
      onClose();
    } catch (thrown) {
      setProblem(refusalText(thrown));
    }
  }

  return (
    <Sheet title={`Move the review of ${from}`} onClose={onClose}>
      <div ref={form} className={styles.form}>
        <DayBox
          label="New day"
          autoFocus
          text={text}
          hint={reviewHint(text, snapshot, review, today)}
          problem={problem}
          onText={(next) => (setText(next), setProblem(undefined))}
          onEnter={() => void move()}
        />
        <BoxField label="Why" aside="kept in the history" single text={reason} onText={setReason} onEnter={() => void move()} />
        <Button appearance="primary" className={styles.act} onClick={() => void move()}>
          Move
        </Button>
        <Moves reviewKey={review.key} />
      </div>
    </Sheet>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, marginBlockStart: tokens.spacingVerticalM },
  act: { alignSelf: 'start' },
});
