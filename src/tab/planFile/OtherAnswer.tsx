import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { AnswerValue, Field } from '../../domain/planFile/reading';
import { useSchool } from '../school/School';
import { sizes } from '../theme';
import { readCost } from '../words/money';
import { readDay } from '../words/readDay';

const asks: Partial<Record<Field, string>> = {
  start: 'Another day',
  due: 'Another day',
  cost: 'Another amount',
  leads: 'Somebody else',
};

/** An answer that is not among those offered, typed. */
export function OtherAnswer({ field, onAnswer }: { field: Field; onAnswer(value: AnswerValue): void }) {
  const styles = useStyles();
  const { today } = useSchool();
  const [typed, setTyped] = useState('');
  const label = asks[field];
  if (label === undefined) return null;
  const value = understood(field, typed, today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value) onAnswer(value);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Input
        className={styles.input}
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(_event, data) => setTyped(data.value)}
      />
      {value && <Button type="submit">Take it</Button>}
    </form>
  );
}

function understood(field: Field, typed: string, today: string): AnswerValue | undefined {
  if (field === 'cost') {
    const { cost } = readCost(typed);
    return cost === null ? undefined : { kind: 'cost', pounds: cost };
  }
  if (field === 'leads') return typed.trim() === '' ? undefined : { kind: 'leads', leads: [typed.trim()] };
  const day = readDay(typed, today);
  return day === undefined ? undefined : { kind: 'day', day };
}

const useStyles = makeStyles({
  form: { display: 'flex', gap: tokens.spacingHorizontalXS },
  input: { width: sizes.lead, minWidth: 0 },
});
