import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import type { Measure } from '../../domain/measure';
import { outcomeQuestionText } from '../../domain/outcomeFile/questionText';
import type { OutcomeQuestion } from '../../domain/outcomeFile/reading';
import { BoxField } from '../parts/BoxField';
import { sizes } from '../theme';
import { answerWords } from '../words/outcomeQuestions';

interface QuestionLineProps {
  question: OutcomeQuestion;
  /** How many there are still, this one with them. */
  left: number;
  measures: readonly Measure[];
  onAnswer(value: string): void;
}

/** One question about a table that was read, answered by a click or its number. A period may be any other, too. */
export function QuestionLine({ question, left, measures, onAnswer }: QuestionLineProps) {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { choices, proposed, field } = question;
  const ordered = proposed === null ? choices : [proposed, ...choices.filter((one) => one !== proposed)];
  const isPeriod = field === 'period' || field === 'comparedPeriod';
  const press = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
    const choice = typing || event.ctrlKey || event.metaKey || event.altKey ? undefined : ordered[Number(event.key) - 1];
    if (choice === undefined) return;
    event.preventDefault();
    onAnswer(choice);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
  const answerTyped = () => typed.trim() !== '' && onAnswer(typed.trim());

  return (
    <div role="group" aria-labelledby={id} className={styles.bar}>
      <p id={id} className={styles.question}>
        {outcomeQuestionText(question)} {left > 1 && <span className={styles.left}>{left - 1} more after this</span>}
      </p>
      <div className={styles.choices}>
        {ordered.map((choice, at) => (
          <Button key={choice} appearance={choice === proposed ? 'primary' : 'secondary'} onClick={() => onAnswer(choice)}>
            {at < 9 && <span aria-hidden className={styles.key}>{`${at + 1} `}</span>}
            {answerWords(question, choice, measures)}
          </Button>
        ))}
      </div>
      {isPeriod && (
        <div className={styles.other}>
          <BoxField single label="Another" aside="such as 2025/26" text={typed} onText={setTyped} onEnter={answerTyped} />
          <Button disabled={typed.trim() === ''} onClick={answerTyped}>
            That one
          </Button>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  left: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  key: { marginInlineEnd: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  other: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS, maxWidth: sizes.panel },
});
