import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { PlanReview } from '../../domain/planReview';
import type { Key } from '../../domain/record';
import type { Outline } from '../../domain/planView';
import { proposedNext } from '../../domain/reviewing';
import { refusalText } from '../faultText';
import { DayBox } from '../parts/DayBox';
import { Problem } from '../parts/Problem';
import { useSchool, useSnapshot } from '../school/School';
import { useKeptText } from '../school/useKeptText';
import { listWords, upper } from '../words/counts';
import { dueWords, typedDay } from '../words/days';
import { readDay } from '../words/readDay';
import { ActionDecision } from './ActionDecision';
import { Band } from './Band';
import { heldHint, nextHint } from './formHints';
import { holdIt } from './holdIt';
import { lackingWords } from './lackingWords';
import { ReviewNote } from './ReviewNote';
import { useDecisions } from './useDecisions';
import { toDecide } from './toDecide';
import { ReviewPage } from './ReviewPage';
import { WhoWasThere } from './WhoWasThere';

interface ReviewFormProps {
  review: PlanReview;
  outline: Outline;
  editable: boolean;
  notices: ReactNode;
  onClose(): void;
  onHeld(): void;
}

/** A review as it is being held: when, who, what about each action, and when the next one is. Kept as it is chosen. */
export function ReviewForm({ review, outline, editable, notices, onClose, onHeld }: ReviewFormProps) {
  const styles = useStyles();
  const school = useSchool();
  const { today } = school;
  const snapshot = useSnapshot();
  const held = useKeptText(`held/${review.key}`, typedDay(review.held ?? today));
  const proposed = proposedNext(snapshot, review, today);
  const next = useKeptText(`next/${review.key}`, proposed === undefined ? '' : typedDay(proposed));
  const [problem, setProblem] = useState<string>();
  const [holding, setHolding] = useState(false);
  const [insisting, setInsisting] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const { decisions, refused } = useDecisions(review.key);
  const groups = toDecide(outline, decisions);
  const views = groups.flatMap(({ open }) => open);
  const decided = views.filter((view) => decisions.has(view.kept.record.key)).length;
  const heldDay = readDay(held.text, today);

  async function hold(): Promise<void> {
    if (heldDay === undefined) return setProblem('Write the day on which the review was held.');
    if (next.text.trim() !== '' && readDay(next.text, today) === undefined) return setProblem('The next review has no day yet.');
    setHolding(true);
    try {
      const unread = await holdIt(school, review.key, { held: heldDay, next: readDay(next.text, today) ?? null });
      if (unread.length > 0) return insist(unread);
      held.drop();
      next.drop();
      onHeld();
    } catch (thrown) {
      setProblem(refusalText(thrown));
    } finally {
      setHolding(false);
    }
  }

  function insist(unread: readonly Key[]): void {
    const refs = views.filter(({ kept }) => unread.includes(kept.record.key)).map(({ ref }) => ref);
    setInsisting(true);
    setProblem(`The new due date of ${listWords(refs)} is no day yet, so the review is not held. What you typed is kept.`);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  const due = review.due === null ? undefined : dueWords(review.due, today, false);
  return (
    <ReviewPage
      title={due ? `Plan review, ${due.date}` : 'Plan review'}
      context={
        <>
          {due && review.held === null && <span className={due.late ? styles.late : undefined}>{upper(due.distance)}. </span>}
          {decided} of {views.length} decided. {editable && 'Everything is kept as you choose it. Leave whenever you like.'}
        </>
      }
      notices={notices}
      onClose={onClose}
    >
      <Band title="When and who">
        <DayBox
          label="Held on"
          className={styles.day}
          readOnly={!editable}
          text={held.text}
          onText={(text) => (held.type(text), setProblem(undefined))}
          hint={heldHint(heldDay, today)}
        />
        <WhoWasThere review={review} editable={editable} />
      </Band>
      <div ref={form}>
        {groups.map(({ objective, open, settled }) => (
          <Band key={objective.key} title={objective.name}>
            {open.map((view) => (
              <ActionDecision
                key={view.kept.record.key}
                reviewKey={review.key}
                view={view}
                decision={decisions.get(view.kept.record.key)}
                refused={refused.get(view.kept.record.key)}
                insisting={insisting}
                editable={editable}
              />
            ))}
            {settled.length > 0 && (
              <p className={styles.settled}>
                Settled before: {settled.map(({ ref, kept }) => `${ref} ${kept.record.text}`).join(', ')}
              </p>
            )}
          </Band>
        ))}
      </div>
      <Band title="Next review">
        <DayBox
          label="Day"
          className={styles.day}
          readOnly={!editable}
          text={next.text}
          onText={(text) => (next.type(text), setProblem(undefined))}
          hint={nextHint(next.text, snapshot, review, today)}
        />
        <ReviewNote review={review} editable={editable} />
      </Band>
      {editable && (
        <div className={styles.foot}>
          {lackingWords(views, decisions).map((words) => (
            <p key={words} className={styles.lacking}>
              {words}
            </p>
          ))}
          {problem && <Problem serious>{problem}</Problem>}
          <Button appearance="primary" disabled={holding} onClick={() => void hold()}>
            Hold review
          </Button>
        </div>
      )}
    </ReviewPage>
  );
}

const useStyles = makeStyles({
  late: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  day: { maxWidth: '240px' },
  settled: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  foot: { marginBlockStart: tokens.spacingVerticalXXL },
  lacking: { margin: 0, paddingBlockEnd: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});
