import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { AnswerValue, Question } from '../../domain/planFile/reading';
import { useSchool } from '../school/School';
import { sizes } from '../theme';
import { readCost } from '../words/money';
import { readDay } from '../words/readDay';

const asks: Partial<Record<Question['field'], string>> = {
  text: 'Other words',
  start: 'Another day',
  due: 'Another day',
  cost: 'Another amount',
  leads: 'Somebody else',
};

/** An answer that is not among those offered, typed. */
export function OtherAnswer({ question, onAnswer }: { question: Question; onAnswer(value: AnswerValue): void }) {
  const styles = useStyles();
  const { today } = useSchool();
  const [typed, setTyped] = useState('');
  const label = asks[question.field];
  if (label === undefined) return null;
  const value = understood(question, typed.trim(), today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value) onAnswer(value);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Input
        className={question.field === 'text' ? undefined : styles.input}
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(_event, data) => setTyped(data.value)}
      />
      {value && <Button type="submit">{value.kind === 'period' ? 'Take the words' : 'Take it'}</Button>}
    </form>
  );
}

function understood({ field, reason, said }: Question, typed: string, today: string): AnswerValue | undefined {
  if (typed === '') return undefined;
  if (field === 'text') return { kind: 'texts', texts: [typed] };
  if (field === 'leads') return reason === 'whoIs' ? { kind: 'person', said, name: typed } : { kind: 'leads', leads: [typed] };
  if (field === 'cost') {
    const { cost } = readCost(typed);
    return cost === null ? undefined : { kind: 'cost', pounds: cost };
  }
  const day = readDay(typed, today);
  // Summer 2, weekly: kept in words, as the plan itself does.
  return day === undefined ? { kind: 'period', period: { period: 'words', words: typed } } : { kind: 'day', day };
}

const useStyles = makeStyles({
  form: { display: 'flex', gap: tokens.spacingHorizontalXS },
  input: { width: sizes.lead, minWidth: 0 },
});
