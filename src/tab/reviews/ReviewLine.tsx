import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { QuestionReview } from '../../domain/questionReview';
import { reviewViewOf } from '../../domain/reviewQuestions';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { sizes } from '../theme';
import { dayText } from '../words/days';
import { reviewedWords, visitOf } from '../words/questionReviews';
import { mayAnswer } from './mayAnswer';
import { pathTo } from './place';
import { twoVersionsIn, twoVersionsWords } from './twoVersions';

/** One review in the list: what it is, how far it has come, and the way on. */
export function ReviewLine({ review, onGo }: { review: QuestionReview; onGo(path: string): void }) {
  const styles = useStyles();
  const { today } = useSchool();
  const { mayWrite } = useRights();
  const view = reviewViewOf(useSnapshot(), review.key);
  const { clashes } = useStanding();
  const [first, ...more] = view ? twoVersionsIn(view, clashes) : [];
  const { title, academicYear, completed } = review;
  const name = title || 'A review without a name';
  const visit = visitOf(review);
  const facts = [academicYear, reviewedWords(review, ': '), visit && `visit ${dayText(visit, today)}`, view?.set.title].filter(
    Boolean,
  );
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link as="button" inline className={styles.name} onClick={() => onGo(`reviews/${review.key}`)}>
          {name}
        </Link>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        {first && (
          <Link as="button" className={styles.choose} onClick={() => onGo(pathTo(review.key, first.place))}>
            {twoVersionsWords(more.length + 1)}: choose
          </Link>
        )}
      </div>
      <span className={styles.standing}>
        {completed !== null
          ? `Completed ${dayText(completed, today)}`
          : view && `${view.answered} of ${view.questions.length} answered`}
      </span>
      {mayAnswer(review, mayWrite) && (
        <Button aria-label={`Go on with ${name}`} onClick={() => onGo(`reviews/${review.key}`)}>
          Go on
        </Button>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    minHeight: sizes.touch,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 260px', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start', overflowWrap: 'anywhere' },
  facts: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  choose: { textAlign: 'start' },
  standing: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});
