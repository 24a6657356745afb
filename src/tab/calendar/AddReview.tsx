import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Key } from '../../domain/record';
import { planReview } from '../../domain/reviewing';
import { refusalText } from '../faultText';
import { DayBox } from '../parts/DayBox';
import { Sheet } from '../parts/Sheet';
import { useSchool, useSnapshot } from '../school/School';
import { dayText } from '../words/days';
import { readDay } from '../words/readDay';
import { reviewHint } from '../words/reviewHint';
import { focusWrong } from '../parts/focus';

/** Plans a review on a day of the school's choice. */
export function AddReview({ planKey, onClose }: { planKey: Key; onClose(): void }) {
  const styles = useStyles();
  const { keeping, circumstances, today } = useSchool();
  const snapshot = useSnapshot();
  const [text, setText] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string>();

  async function add(): Promise<void> {
    const day = readDay(text, today);
    if (day === undefined) {
      setProblem('Write the day of the review, such as 10 Dec 2026.');
      return focusWrong(form.current);
    }
    try {
      await keeping.keep(planReview(planKey, day, circumstances()), { say: `Added a review on ${dayText(day, today)}` });
      onClose();
    } catch (thrown) {
      setProblem(refusalText(thrown));
    }
  }

  return (
    <Sheet title="Add a review" onClose={onClose}>
      <div ref={form} className={styles.form}>
        <DayBox
          label="Day"
          autoFocus
          text={text}
          hint={reviewHint(text, snapshot, { planKey }, today)}
          problem={problem}
          onText={(next) => (setText(next), setProblem(undefined))}
          onEnter={() => void add()}
        />
        <Button appearance="primary" className={styles.act} onClick={() => void add()}>
          Add
        </Button>
      </div>
    </Sheet>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, marginBlockStart: tokens.spacingVerticalM },
  act: { alignSelf: 'start' },
});
