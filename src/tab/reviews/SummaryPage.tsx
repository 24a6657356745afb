import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import { completeReview, reopenReview, reviewsBeside } from '../../domain/questionReviewing';
import type { ReviewView } from '../../domain/reviewQuestions';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { KeepFocus } from '../parts/KeepFocus';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { sizes, when } from '../theme';
import { count, upper } from '../words/counts';
import { dayText, typedDay } from '../words/days';
import { reviewedWords, visitOf } from '../words/questionReviews';
import { AreaSummary } from './AreaSummary';
import { OpenQuestions } from './OpenQuestions';
import type { Place } from './place';
import { ReviewDetails } from './ReviewDetails';
import { taskHeading } from './taskStyles';
import { questionLink, twoVersionsIn, twoVersionsWords } from './twoVersions';

interface SummaryPageProps {
  view: ReviewView;
  /** Whether this person may complete it, reopen it and change what it is called. */
  editable: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  onPlace(place: Place): void;
  onGo(path: string): void;
}

/** A review as a whole: what is open, each area's rating and words, and its completion. It prints in one column. */
export function SummaryPage({ view, editable, heading, onPlace, onGo }: SummaryPageProps) {
  const styles = useStyles();
  const { workspace, keeping, today } = useSchool();
  const snapshot = useSnapshot();
  const { review, set, questions, areas } = view;
  const open = questions.filter((one) => !one.isAnswered);
  const twoVersions = twoVersionsIn(view, useStanding().clashes);
  const others = reviewsBeside(snapshot, review);
  const previous = snapshot.questionReview.get(review.previousKey)?.record;
  const school = snapshot.settings.get('settings')?.record.school ?? '';

  function keep(changes: Change[], say: string): void {
    keeping.keep(changes, { say }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  const visit = visitOf(review);
  const facts = [
    `${set.title}, ${count(questions.length, 'question')}`,
    reviewedWords(review),
    visit && `visit on ${dayText(visit, today)}`,
    review.started && `begun ${dayText(review.started, today)}`,
    review.completed && `completed ${dayText(review.completed, today)}`,
  ];
  return (
    <div className={styles.whole}>
      <div className={styles.top}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          <span className={styles.printed}>{review.title}: </span>Summary
        </h2>
        <KeepFocus className={styles.acts}>
          {editable && review.completed === null && (
            <Button
              appearance="primary"
              onClick={() => keep(completeReview(workspace.current(), review.key, today), 'The review is complete')}
            >
              Complete the review
            </Button>
          )}
          {editable && review.completed !== null && (
            <Button onClick={() => keep(reopenReview(workspace.current(), review.key), 'The review is open again')}>
              Reopen
            </Button>
          )}
          {previous && (
            <Button onClick={() => onPlace({ page: 'compare', other: previous.key })}>
              Compare with {previous.academicYear}
            </Button>
          )}
          {others.length > 0 && (
            <Button onClick={() => onPlace({ page: 'compare', other: others[0]!.key })}>
              {others[0]!.reviewKind === 'self' ? 'Compare with our own review' : 'Compare with others’'}
            </Button>
          )}
          <Button icon={<PrintRegular />} onClick={() => print()}>
            Print
          </Button>
        </KeepFocus>
      </div>
      <p className={styles.facts}>{facts.flatMap((one) => (one ? [upper(one)] : [])).join('. ')}.</p>
      <ReviewDetails view={view} editable={editable} onGo={onGo} />
      <p role="status" className={styles.open}>
        {open.length === 0
          ? `All ${questions.length} questions are answered.`
          : `${count(open.length, 'question is', 'questions are')} open: `}
        <OpenQuestions open={open.map(questionLink)} onPlace={onPlace} />
        {open.length > 0 && review.completed === null && ' You may complete the review without them.'}
      </p>
      {twoVersions.length > 0 && (
        <p role="status" className={styles.open}>
          {twoVersionsWords(twoVersions.length)}, of which you choose one: <OpenQuestions open={twoVersions} onPlace={onPlace} />
        </p>
      )}
      {areas.map((own) => (
        <AreaSummary
          key={own.area.key}
          view={view}
          own={own}
          editable={editable && review.completed === null}
          onPlace={onPlace}
          onGo={onGo}
        />
      ))}
      <p className={styles.printed}>{[school, `Printed ${typedDay(today)}`].filter(Boolean).join('. ')}.</p>
    </div>
  );
}

const useStyles = makeStyles({
  whole: { maxWidth: sizes.form, [when.print]: { maxWidth: 'none', fontSize: tokens.fontSizeBase200 } },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  heading: taskHeading,
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    [when.print]: { display: 'none' },
  },
  facts: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  open: { margin: `${tokens.spacingVerticalL} 0 0`, [when.print]: { display: 'none' } },
  printed: { display: 'none', [when.print]: { display: 'inline' } },
});
