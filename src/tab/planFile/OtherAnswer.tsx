import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { peopleIn } from '../../domain/planFile/whoIs';
import { findUpns } from '../../domain/pupilGuard';
import type { AnswerValue, Question } from '../../domain/planFile/question';
import { WordsBox } from '../parts/WordsBox';
import { useSchool } from '../school/School';
import { sizes, when } from '../theme';
import { readCost } from '../../domain/money';
import { readDay } from '../words/readDay';

const asks: Partial<Record<Question['field'], string>> = {
  text: 'Other words',
  start: 'Another day',
  due: 'Another day',
  cost: 'Another amount',
  leads: 'Somebody else',
};

/** Questions about a whole column or table: one value cannot answer them. */
const ofAll: ReadonlySet<Question['reason']> = new Set([
  'periods',
  'reviewIn',
  'notBefore',
  'sharedCell',
  'columnMeaning',
  'noHeadings',
  'fromList',
  'sheetOfOne',
  'sheetOfSchool',
  'rowsOfSchool',
  'otherYear',
  'saidElsewhere',
  'nameInWords',
]);

/** An answer that is not among those offered, typed. */
export function OtherAnswer({ question, onAnswer }: { question: Question; onAnswer(value: AnswerValue): void }) {
  const styles = useStyles();
  const { today } = useSchool();
  const [typed, setTyped] = useState('');
  const label = labelOf(question);
  if (label === undefined || ofAll.has(question.reason)) return null;
  const value = understood(question, typed.trim(), today);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (value && findUpns(typed).length === 0) onAnswer(value);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <span className={question.reason === 'initials' ? styles.people : question.field === 'text' ? styles.words : styles.input}>
        <WordsBox
          look="framed"
          single
          holds={question.field === 'leads' ? 'staff' : question.field === 'text' ? 'words' : 'day'}
          aria-label={label}
          placeholder={label}
          text={typed}
          onText={setTyped}
          onKeyDown={(event) => event.key === 'Enter' && submit(event)}
        />
      </span>
      {value && <Button type="submit">{value.kind === 'period' ? 'Take the words' : 'Take it'}</Button>}
    </form>
  );
}

function labelOf({ field, reason, said }: Question): string | undefined {
  if (reason !== 'initials') return asks[field];
  return said.includes(', ') ? said.replaceAll(', ', ' = …, ').concat(' = …') : 'Name';
}

function understood({ field, reason, said }: Question, typed: string, today: string): AnswerValue | undefined {
  if (typed === '') return undefined;
  if (field === 'text') return { kind: 'texts', texts: [typed] };
  if (reason === 'initials') return peopleIn(said.split(', '), typed);
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
  form: { display: 'flex', gap: tokens.spacingHorizontalXS, [when.phone]: { flex: '1 1 100%' } },
  input: { width: sizes.due, minWidth: 0, [when.phone]: { width: '100%' } },
  words: { minWidth: 0, flexGrow: 1 },
  people: { width: '280px', [when.phone]: { width: '100%' } },
});
