import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { answerKey, type Answer } from '../../domain/answer';
import { otherWords } from '../../domain/questionComparing';
import type { QuestionSet } from '../../domain/questionSet';
import { reviewsBeside } from '../../domain/questionReviewing';
import type { QuestionReview } from '../../domain/questionReview';
import type { Kept } from '../../domain/record';
import { type QuestionView, type ReviewView } from '../../domain/reviewQuestions';
import { useSchool, useSnapshot } from '../school/School';
import { schoolDay, typedDay } from '../words/days';
import { shortName } from '../words/people';
import { ratingWords, reviewerWords } from '../words/questionReviews';
import { Folded } from './Folded';
import { GuideLink } from './GuideLink';
import { Numbers } from './Numbers';

interface BesideProps {
  view: ReviewView;
  asked: QuestionView;
  /** Takes an earlier answer over; not given where nothing may be written. */
  onTake?(earlier: Answer): void;
  onGo(path: string): void;
}

interface Said {
  review: QuestionReview;
  set: QuestionSet;
  /** The words of the question then, where they are other words than now. */
  prompt?: string;
  kept: Kept<Answer>;
}

/** What may help with an answer: last year's open, others' folded, so that they do not lead it. */
export function Beside({ view, asked, onTake, onGo }: BesideProps) {
  const snapshot = useSnapshot();
  const { review } = view;
  const heard = (one: QuestionReview | undefined): Said[] => {
    const kept = one && snapshot.answer.get(answerKey(one.key, 'question', asked.question.key));
    const set = one && snapshot.questionSet.get(one.setKey)?.record;
    return one && set && kept && says(kept.record) ? [{ review: one, set, prompt: otherWords(set, asked.question), kept }] : [];
  };
  const previous = snapshot.questionReview.get(review.previousKey)?.record;
  const [before] = heard(previous);
  const others = reviewsBeside(snapshot, review).flatMap(heard);
  return (
    <>
      {previous && (
        <Folded title={isYearBefore(previous, review) ? 'Last year' : previous.title} open>
          {before ? <Quote {...before} onTake={onTake} /> : <p>Nothing was said to this question.</p>}
        </Folded>
      )}
      {others.length > 0 && (
        <Folded title={`Others’ answers, ${others.length}`}>
          {others.map((one) => (
            <Quote key={one.review.key} {...one} who={reviewerWords(one.review)} />
          ))}
        </Folded>
      )}
      <Numbers onGo={onGo} />
      {asked.question.why && (
        <Folded title="Why we ask">
          <p>{asked.question.why}</p>
        </Folded>
      )}
      <GuideLink set={view.set} />
    </>
  );
}

interface QuoteProps extends Said {
  /** Whose answer it is, where that is not plain. */
  who?: string;
  onTake?(earlier: Answer): void;
}

/** What a review said, and who wrote it down. */
function Quote({ review, set, prompt, kept, who, onTake }: QuoteProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const { record, changed, changedBy, author } = kept;
  const day = changed === undefined ? today : schoolDay(changed);
  const name = (changedBy ?? author)?.name;
  return (
    <div data-said={`answer/${record.key}`} className={styles.quote}>
      {who && <p className={styles.who}>{who}</p>}
      {prompt !== undefined && <Words label="Asked then" text={prompt} />}
      <p className={styles.rating}>{ratingWords(set, record.rating) ?? 'No rating'}</p>
      {record.doNow && <p className={styles.words}>“{record.doNow}”</p>}
      <Words label="Evidence" text={record.evidence} />
      <Words label="Strong" text={record.strong} />
      <Words label="To develop" text={record.toDevelop} />
      <p className={styles.by}>{[name && shortName(name), typedDay(day)].filter(Boolean).join(', ')}</p>
      {onTake && (
        <Button
          appearance="transparent"
          className={styles.take}
          aria-label={`Use this answer of ${review.title}`}
          onClick={() => onTake(record)}
        >
          Use this answer
        </Button>
      )}
    </div>
  );
}

function Words({ label, text }: { label: string; text: string }): ReactNode {
  const styles = useStyles();
  if (text === '') return null;
  return (
    <p className={styles.words}>
      <span className={styles.label}>{label}: </span>
      {text}
    </p>
  );
}

function says(answer: Answer): boolean {
  return [answer.rating, answer.doNow, answer.evidence, answer.strong, answer.toDevelop].some((words) => words !== '');
}

function isYearBefore(previous: QuestionReview, { academicYear }: QuestionReview): boolean {
  return Number(previous.academicYear.slice(0, 4)) + 1 === Number(academicYear.slice(0, 4));
}

const useStyles = makeStyles({
  quote: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    '& p': { margin: 0 },
    '& + &': { marginBlockStart: tokens.spacingVerticalL },
  },
  who: { color: tokens.colorNeutralForeground2 },
  rating: { fontWeight: tokens.fontWeightSemibold },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
  by: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  take: { minWidth: 0, paddingInline: 0, color: tokens.colorBrandForeground2 },
});
