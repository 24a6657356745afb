import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject } from 'react';
import { answerKey } from '../../domain/answer';
import { findingsInArea } from '../../domain/areaFindings';
import { changeOf } from '../../domain/questionComparing';
import { gatheredIn, type AreaView, type Gathered, type ReviewView } from '../../domain/reviewQuestions';
import { useSnapshot } from '../school/School';
import { upper } from '../words/counts';
import { changeWords, ratingWords } from '../words/questionReviews';
import { AnswerForm } from './AnswerForm';
import { AreaFindings } from './AreaFindings';
import { Folded } from './Folded';
import { GuideLink } from './GuideLink';
import { OpenQuestions } from './OpenQuestions';
import type { Place } from './place';
import { OwnerChoice } from './OwnerChoice';
import { above, taskHeading } from './taskStyles';
import { ToFinding } from './ToFinding';
import { useAnswer } from './useAnswer';

interface AreaPageProps {
  view: ReviewView;
  own: AreaView;
  editable: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  next: string;
  onGoOn(): void;
  onStep(step: 1 | -1): void;
  onPlace(place: Place): void;
  onGo(path: string): void;
  lay(form: ReactNode, beside: ReactNode): ReactNode;
}

/** An area as a whole: its rating and words, with what its questions found beside them. */
export function AreaPage({ view, own, editable, heading, next, onGoOn, onStep, onPlace, onGo, lay }: AreaPageProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { review, set } = view;
  const { area, answered, questions } = own;
  const about = { of: 'area', about: area.key } as const;
  const answering = useAnswer(review.key, about);
  const gathered = gatheredIn(own);
  const open = questions.filter(({ isAnswered }) => !isAnswered);

  const previous = snapshot.questionReview.get(review.previousKey)?.record;
  const before = snapshot.answer.get(answerKey(review.previousKey, 'area', area.key))?.record;
  const beforeSet = snapshot.questionSet.get(previous?.setKey ?? '')?.record;
  const was = beforeSet && ratingWords(beforeSet, before?.rating);
  const change = beforeSet && changeOf({ own: { rating: answering.rating }, other: before }, { own: set, other: beforeSet });

  const found = findingsInArea(snapshot, review.key, own);

  return lay(
    <article aria-label={`${area.title} as a whole`}>
      <p className={styles.above}>
        <b className={styles.whole}>The area as a whole.</b> {answered} of {questions.length} answered
        {was && `. Was ${was} in ${previous?.academicYear ?? ''}`}
        {change && `, now ${change === 'same' ? 'the same' : changeWords[change].toLowerCase()}`}
        {open.length > 0 && '. Still open: '}
        <OpenQuestions
          open={open.map(({ question: { key }, number }) => ({ place: { page: 'question', key }, words: `Question ${number}` }))}
          onPlace={onPlace}
        />
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {area.title}
      </h2>
      <AnswerForm
        reviewKey={review.key}
        about={about}
        name={area.title}
        set={set}
        answering={answering}
        editable={editable}
        heading={heading}
        next={next}
        isFirst={false}
        onGoOn={onGoOn}
        onStep={onStep}
      >
        <ToFinding
          answerKey={answerKey(review.key, 'area', area.key)}
          words={answering.words.toDevelop.text}
          settle={answering.settle}
          academicYear={review.academicYear}
          steady
          onGo={onGo}
        />
      </AnswerForm>
    </article>,
    <>
      <div className={styles.owner}>
        <OwnerChoice
          ownerKey={answering.answer?.ownerKey ?? ''}
          editable={editable}
          onOwner={(ownerKey) => answering.say({ ownerKey })}
        />
      </div>
      {found.length > 0 && (
        <Folded title={`Findings, ${found.length}`} open>
          <AreaFindings found={found} academicYear={review.academicYear} onPlace={onPlace} onGo={onGo} />
        </Folded>
      )}
      {(['strong', 'toDevelop'] as const).map((which) => (
        <Folded key={which} title={`${upper(whichWords[which])}, by its questions, ${gathered[which].length}`} open>
          <Found found={gathered[which]} which={which} onPlace={onPlace} />
        </Folded>
      ))}
      {before && (
        <Folded title={`${previous?.academicYear ?? 'Before'}: ${was ?? 'no rating'}`}>
          <div data-said={`answer/${before.key}`}>
            {before.evidence && <p>Evidence: {before.evidence}</p>}
            {before.strong && <p>Strong: {before.strong}</p>}
            {before.toDevelop && <p>To develop: {before.toDevelop}</p>}
          </div>
        </Folded>
      )}
      <GuideLink set={set} />
    </>,
  );
}

const whichWords = { strong: 'strong', toDevelop: 'to develop' } as const;

interface FoundProps {
  found: Gathered['strong'];
  which: keyof Gathered;
  onPlace(place: Place): void;
}

/** What the questions of the area found, each with the way to it. */
function Found({ found, which, onPlace }: FoundProps) {
  const styles = useStyles();
  if (found.length === 0) return <p>No question of this area says what is {whichWords[which]}.</p>;
  return (
    <ul className={styles.list}>
      {found.map(({ view, words }) => (
        <li key={view.question.key} data-said={view.answer && `answer/${view.answer.record.key}`}>
          {words}{' '}
          <Link as="button" inline onClick={() => onPlace({ page: 'question', key: view.question.key })}>
            Question {view.number}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  above,
  whole: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  owner: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...taskHeading, marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalL}` },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
    '& > li + li': { marginBlockStart: tokens.spacingVerticalS },
  },
});
