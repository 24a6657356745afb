import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode, type RefObject } from 'react';
import { answerKey } from '../../domain/answer';
import type { QuestionView, ReviewView } from '../../domain/reviewQuestions';
import { useSchool } from '../school/School';
import { AnswerForm } from './AnswerForm';
import { Beside } from './Beside';
import { keepPlace } from './lastPlace';
import { above, taskHeading } from './taskStyles';
import { ToFinding } from './ToFinding';
import { useAnswer } from './useAnswer';

interface QuestionPageProps {
  view: ReviewView;
  asked: QuestionView;
  editable: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  next: string;
  onGoOn(): void;
  onStep(step: 1 | -1): void;
  onGo(path: string): void;
  /** Lays what may help beside the form, or under it. */
  lay(form: ReactNode, beside: ReactNode): ReactNode;
}

/** One question, large, and what was said to it before and by others. */
export function QuestionPage({ view, asked, editable, heading, next, onGoOn, onStep, onGo, lay }: QuestionPageProps) {
  const styles = useStyles();
  const { workspace, host } = useSchool();
  const { review, set, questions } = view;
  const { question, area, number } = asked;
  const about = { of: 'question', about: question.key } as const;
  const answering = useAnswer(review.key, about);

  useEffect(() => {
    if (editable) keepPlace(workspace, review.key, question.key, host.now().toISOString());
  }, [workspace, host, review.key, question.key, editable]);

  return lay(
    <article aria-label={`Question ${number}`}>
      <p className={styles.above}>
        Question {number} of {questions.length}, {area.title}
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {question.prompt}
      </h2>
      <AnswerForm
        reviewKey={review.key}
        about={about}
        name={question.prompt}
        set={set}
        answering={answering}
        editable={editable}
        heading={heading}
        next={next}
        isFirst={number === 1}
        onGoOn={onGoOn}
        onStep={onStep}
      >
        <ToFinding
          answerKey={answerKey(review.key, 'question', question.key)}
          words={answering.words.toDevelop.text}
          settle={answering.settle}
          academicYear={review.academicYear}
          steady
          onGo={onGo}
        />
      </AnswerForm>
    </article>,
    <Beside view={view} asked={asked} onTake={editable ? answering.take : undefined} onGo={onGo} />,
  );
}

const useStyles = makeStyles({
  above,
  heading: { ...taskHeading, marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXXL}` },
});
