import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { nextReview } from '../../domain/comingReviews';
import { myActions } from '../../domain/myActions';
import type { ActionView, Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { pageTitle } from '../parts/pageStyles';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { sizes, when } from '../theme';
import { dueWords } from '../words/days';
import { ActionCard } from './ActionCard';
import { Done } from './Done';
import { NothingMine } from './NothingMine';

interface MyActionsProps {
  outline: Outline;
  /** The page has no other title: on a phone. */
  alone: boolean;
  /** Asks how an action is going. */
  update(view: ActionView, onDone: () => void): ReactNode;
  onOpen(actionKey: Key): void;
  onReply(actionKey: Key): void;
  onWholePlan(): void;
}

/** What one person has in hand, by date: whoever leads an action says how it goes in two touches. */
export function MyActions({ outline, alone, update, onOpen, onReply, onWholePlan }: MyActionsProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const { person } = useStanding();
  const { updates, comments } = useRights();
  const snapshot = useSnapshot();
  const [updating, setUpdating] = useState<ActionView>();
  // What was just said to be done stays where it was: nothing goes away under the finger.
  const [touched, setTouched] = useState<ReadonlySet<Key>>(new Set());
  const mine = myActions(snapshot, outline, person, today);
  const shown = [...mine.open, ...mine.settled.filter(({ view }) => touched.has(view.kept.record.key))];
  const done = mine.settled.filter(({ view }) => !touched.has(view.kept.record.key));
  const due = nextReview(snapshot, outline.plan.record.key)?.due;
  const review = due && dueWords(due, today, false);
  const Title = alone ? 'h1' : 'h2';

  function begin(view: ActionView): void {
    setTouched(new Set([...touched, view.kept.record.key]));
    setUpdating(view);
  }

  return (
    <section className={styles.page} aria-label="My actions">
      <Title className={mergeClasses(styles.title, !alone && styles.small)}>My actions</Title>
      {shown.length + done.length > 0 && (
        <p className={styles.context}>
          {mine.open.length} open, {mine.late === 0 ? 'none' : <b>{mine.late}</b>} late.
          {review && ` Review ${review.date}, ${review.distance}.`}
        </p>
      )}
      {shown.length === 0 && <NothingMine known={mine.known} done={done.length} />}
      <ul className={styles.list}>
        {shown
          .sort((a, b) => ((a.view.kept.record.due ?? '9') < (b.view.kept.record.due ?? '9') ? -1 : 1))
          .map((one) => (
            <ActionCard
              key={one.view.kept.record.key}
              mine={one}
              heading={alone ? 'h2' : 'h3'}
              onUpdate={updates ? () => begin(one.view) : undefined}
              onOpen={() => onOpen(one.view.kept.record.key)}
              onReply={comments ? () => onReply(one.view.kept.record.key) : undefined}
            />
          ))}
      </ul>
      {done.length > 0 && <Done settled={done} onOpen={onOpen} />}
      <p className={styles.foot}>
        <Link as="button" onClick={onWholePlan}>
          The whole plan
        </Link>
      </p>
      {updating && update(updating, () => setUpdating(undefined))}
    </section>
  );
}

const useStyles = makeStyles({
  page: {
    maxWidth: sizes.form,
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXXXL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [when.phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  title: pageTitle,
  small: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  context: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  foot: { textAlign: 'center', [when.print]: { display: 'none' } },
});
