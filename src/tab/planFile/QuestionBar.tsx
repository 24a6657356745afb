import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { questionText } from '../../domain/planFile/questionText';
import type { AnswerValue, PlanReading, Question } from '../../domain/planFile/reading';
import { addressOf, type Workbook } from '../../domain/planFile/workbook';
import { useSchool } from '../school/School';
import { when } from '../theme';
import { choiceWords } from './choiceWords';
import { OtherAnswer } from './OtherAnswer';

interface QuestionBarProps {
  question?: Question;
  number: number;
  total: number;
  reading: PlanReading;
  workbook: Workbook;
  onAnswer(value: AnswerValue): void;
  onBack?(): void;
}

/** One doubtful thing at a time, answered by number keys. Whatever is not answered stays open and keeps its words. */
export function QuestionBar({ question, number, total, reading, workbook, onAnswer, onBack }: QuestionBarProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const heading = useRef<HTMLHeadingElement>(null);
  // The first question does not take the focus away from the page's beginning; those that follow an answer do.
  useEffect(() => {
    if (number > 1) heading.current?.focus();
  }, [number]);
  const at = question?.at[0];

  return (
    <section className={styles.bar} aria-label="Questions">
      <div className={styles.words}>
        <p className={styles.count}>
          {question
            ? `Question ${number} of ${total}${number === total ? ', the last one' : ''}`
            : total > 0
              ? 'All questions answered'
              : 'No questions'}
          {at && `. ${addressOf(workbook, at)}`}
        </p>
        <h2 ref={heading} tabIndex={-1} className={styles.question}>
          {question ? questionText(question) : 'Look it over, then add it.'}
        </h2>
      </div>
      {question && (
        <div className={styles.choices} role="group" aria-label="Answers">
          {question.choices.map((choice, place) => (
            <Button
              key={place}
              onClick={() => onAnswer(choice.value)}
              className={place === question.proposed ? styles.proposed : undefined}
            >
              <span className={styles.key} aria-hidden>
                {place + 1}
              </span>
              <span>
                {choiceWords(choice.value, reading, today)} {choice.why && <span className={styles.why}>{choice.why}</span>}
              </span>
            </Button>
          ))}
          <OtherAnswer field={question.field} onAnswer={onAnswer} />
        </div>
      )}
      {onBack && (
        <Button appearance="subtle" icon={<ArrowUndoRegular />} onClick={onBack}>
          Back
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  bar: {
    flex: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    [when.phone]: { padding: tokens.spacingHorizontalL },
    [when.belowLaptop]: { position: 'sticky', bottom: 0, maxHeight: '50dvh', overflowY: 'auto' },
  },
  words: { flex: '1 1 280px' },
  count: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  question: {
    margin: 0,
    outline: 'none',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  proposed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
  },
  key: {
    marginInlineEnd: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightRegular,
  },
  why: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
