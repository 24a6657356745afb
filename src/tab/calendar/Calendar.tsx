import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, useState, type ReactNode } from 'react';
import type { Key } from '../../domain/record';
import { columnPage, pageNotices, pageTitle, pageTop } from '../parts/pageStyles';
import { Region } from '../parts/Region';
import { useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';
import { when } from '../theme';
import { AddReview } from './AddReview';
import { Cadence } from './Cadence';
import { Reminders } from './Reminders';
import { ReviewList } from './ReviewList';
import { Statutory } from './Statutory';
import { TermDates } from './TermDates';
import { isFocusLost, useLeft } from '../parts/focus';

interface CalendarProps {
  /** The plan whose reviews these are; none before there is one. */
  planKey?: Key;
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onReview(reviewKey: Key): void;
}

/** When the plan is reviewed, what is set from outside, when the school has term, and whether the reminders of it go out. */
export function Calendar({ planKey, notices, onReview }: CalendarProps) {
  const styles = useStyles();
  const plan = useSnapshot().plan.get(planKey ?? '')?.record;
  const { reviews } = useRights();
  const [adding, setAdding] = useState<true>();
  const addButton = useRef<HTMLButtonElement>(null);
  const editable = reviews && plan?.status !== 'closed';
  const focusAdd = () => void (isFocusLost() && addButton.current?.focus());
  // The dialog gives the focus back by itself, except to the link of the empty list.
  useLeft(adding, focusAdd);
  return (
    <section className={styles.page} aria-label="Calendar">
      <div className={styles.top}>
        <h1 className={styles.title}>Calendar</h1>
        {plan && editable && (
          <Button
            ref={addButton}
            appearance="primary"
            icon={<AddRegular />}
            className={styles.unprinted}
            onClick={() => setAdding(true)}
          >
            Add a review
          </Button>
        )}
      </div>
      {plan && <p className={styles.context}>Reviews of “{plan.title}”</p>}
      <div className={mergeClasses(styles.notices, styles.unprinted)}>{notices}</div>
      <Region name="The plan’s reviews">
        {plan ? (
          <>
            {/* Before the list: what it plans pushes nothing from under the pointer. */}
            <Cadence plan={plan} editable={editable} />
            <ReviewList
              planKey={plan.key}
              editable={editable}
              onReview={onReview}
              onAdd={() => setAdding(true)}
              onEmpty={focusAdd}
            />
          </>
        ) : (
          <p className={styles.context}>Once there is a plan, its reviews appear here.</p>
        )}
      </Region>
      <Region name="Set from outside">
        <Statutory />
      </Region>
      <Region name="Term dates">
        <TermDates />
      </Region>
      <Region name="Reminders">
        <Reminders />
      </Region>
      {adding && plan && <AddReview planKey={plan.key} onClose={() => setAdding(undefined)} />}
    </section>
  );
}

const useStyles = makeStyles({
  page: columnPage,
  top: pageTop,
  title: pageTitle,
  context: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  notices: pageNotices,
  unprinted: { [when.print]: { display: 'none' } },
});
