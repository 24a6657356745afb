import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { addDays } from '../../domain/day';
import { BoxField } from '../parts/BoxField';
import { heardAlone } from '../parts/pageStyles';
import { sizes, when } from '../theme';
import { typedDay } from '../words/days';
import { readTermDay } from './typedTerms';

interface TermDayBoxProps {
  label: string;
  text: string;
  academicYear: string;
  onText(text: string): void;
  hint?: string;
  problem?: string;
  /** How often the form was sent: what is wrong is said then, too. */
  tries: number;
  autoFocus?: boolean;
}

/** One day of the term dates. Its label is in the column's head where there is room. Arrow keys change it by a day. */
export function TermDayBox({ academicYear, problem, tries, ...field }: TermDayBoxProps) {
  const styles = useStyles();
  // Half a day is nobody's mistake: what is wrong is said when the person has left the field or sent the form.
  const [typedSince, setTypedSince] = useState<number>();
  const { text } = field;
  const onText = (next: string) => (setTypedSince(tries), field.onText(next));
  return (
    <BoxField
      {...field}
      onText={onText}
      problem={typedSince === tries ? undefined : problem}
      single
      holds="day"
      className={styles.box}
      placeholder="Not known"
      onSettled={() => {
        setTypedSince(undefined);
        const day = readTermDay(text, academicYear);
        if (day !== undefined && typedDay(day) !== text) field.onText(typedDay(day));
      }}
      onKey={(event) => {
        const day = readTermDay(text, academicYear);
        const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (day === undefined || by === undefined || event.altKey) return;
        event.preventDefault();
        onText(typedDay(addDays(day, by)));
      }}
    />
  );
}

const useStyles = makeStyles({
  box: {
    position: 'relative',
    '& > label': {
      ...heardAlone,
      [when.phone]: {
        position: 'static',
        width: 'auto',
        height: 'auto',
        overflow: 'visible',
        clipPath: 'none',
        whiteSpace: 'normal',
      },
    },
    // On a phone the label stands before the box, and what is to be said under both.
    [when.phone]: {
      display: 'grid',
      gridTemplateColumns: `${sizes.label} minmax(0, 1fr)`,
      alignItems: 'center',
      '& > :nth-child(n + 3)': { gridColumn: '1 / -1' },
    },
  },
});
