import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { questionText } from '../../domain/planFile/questionText';
import type { PlanReading } from '../../domain/planFile/reading';
import type { AnswerValue, Question } from '../../domain/planFile/question';
import { addressOf, type Workbook } from '../../domain/planFile/workbook';
import { saidAbove, standsAtFoot } from '../parts/standsAtFoot';
import { useSchool } from '../school/School';
import { when } from '../theme';
import { choiceWords } from './choiceWords';
import { OtherAnswer } from './OtherAnswer';

interface QuestionBarProps {
  question?: Question;
  /** Which question it is: `Question 2 of 5`. */
  label: string;
  /** A question takes the focus where an answer led to it, not where the page begins. */
  takesFocus: boolean;
  reading: PlanReading;
  workbook: Workbook;
  onAnswer(value: AnswerValue): void;
  onBack?(): void;
  /** What is said where there is no question. */
  otherwise: string;
  /** What stands in place of answers where there is no question. */
  children?: ReactNode;
}

/** One doubtful thing at a time, answered by number keys. Whatever is not answered stays open and keeps its words. */
export function QuestionBar({
  question,
  label,
  takesFocus,
  reading,
  workbook,
  onAnswer,
  onBack,
  otherwise,
  children,
}: QuestionBarProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = question?.id ?? label;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, asked]);
  const at = question?.at[0];

  return (
    <section ref={standsAtFoot} className={styles.bar} aria-label="Questions">
      <Fragment key={asked}>
        <div className={styles.words}>
          <p className={styles.count}>
            {label}
            {at && `, ${addressOf(workbook, at)}`}
          </p>
          <h2 ref={heading} tabIndex={-1} className={styles.question}>
            {question ? questionText(question) : otherwise}
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
                  {choiceWords(choice.value, reading, today, question)}{' '}
                  {choice.why && <span className={styles.why}>{choice.why}</span>}
                </span>
              </Button>
            ))}
            <OtherAnswer question={question} onAnswer={onAnswer} />
          </div>
        )}
        {children}
        {onBack && (
          <Button appearance="subtle" icon={<ArrowUndoRegular />} onClick={onBack}>
            Back
          </Button>
        )}
      </Fragment>
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
    padding: `calc(${tokens.spacingVerticalM} + ${saidAbove}) ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    [when.phone]: { padding: tokens.spacingHorizontalL, paddingBlockStart: `calc(${tokens.spacingHorizontalL} + ${saidAbove})` },
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
