import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellQuestion } from '../../domain/planFile/cellQuestion';
import type { PlanReading, ReadAction } from '../../domain/planFile/reading';
import type { Field } from '../../domain/planFile/field';
import type { AnswerValue } from '../../domain/planFile/question';
import type { Workbook } from '../../domain/planFile/workbook';
import { QuestionBar } from './QuestionBar';

const parts: [Field, string][] = [
  ['text', 'Action'],
  ['leads', 'Lead'],
  ['start', 'Start'],
  ['due', 'Due'],
  ['cost', 'Cost'],
  ['status', 'Status'],
  ['objective', 'Objective'],
];

interface CellBarProps {
  action: ReadAction;
  /** The part of it to put right; without one the person says which. */
  field?: Field;
  reading: PlanReading;
  workbook: Workbook;
  onField(field: Field): void;
  onAnswer(field: Field, value: AnswerValue): void;
  onClose(): void;
}

/** Puts right one cell of one action that nothing was asked about. */
export function CellBar({ action, field, reading, workbook, onField, onAnswer, onClose }: CellBarProps) {
  const styles = useStyles();
  const question = field && cellQuestion(workbook, reading, action, field);
  const name = action.text.length > 60 ? `${action.text.slice(0, 59)}…` : action.text;
  return (
    <QuestionBar
      question={question}
      label={`Put right: ${name}`}
      takesFocus
      otherwise="What should be put right?"
      reading={reading}
      workbook={workbook}
      onAnswer={(value) => field && onAnswer(field, value)}
      onBack={onClose}
    >
      {!question && (
        <div className={styles.parts} role="group" aria-label="What to put right">
          {parts.map(([part, words]) => (
            <Button key={part} onClick={() => onField(part)}>
              {words}
            </Button>
          ))}
          <Button onClick={() => onAnswer('include', { kind: 'include', include: false })}>Leave it out</Button>
        </div>
      )}
    </QuestionBar>
  );
}

const useStyles = makeStyles({
  parts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
