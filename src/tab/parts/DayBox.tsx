import { addDays, type Day } from '../../domain/day';
import { useSchool, useSnapshot } from '../school/School';
import { typedDay } from '../words/days';
import { dayHint } from '../words/dayHint';
import { readDay } from '../words/readDay';
import { BoxField } from './BoxField';

interface DayBoxProps {
  label: string;
  text: string;
  onText(text: string): void;
  onSettled?(): void;
  onEnter?(): void;
  aside?: string;
  /** Said instead of how far off the day is. */
  hint?: string;
  problem?: string;
  readOnly?: boolean;
  autoFocus?: boolean;
  className?: string;
}

/** A day in a form, as people type it. Arrow up and down change it by a day; a day without school is said and kept. */
export function DayBox(props: DayBoxProps) {
  const { today } = useSchool();
  const halfTerms = useSnapshot().settings.get('settings')?.record.halfTerms ?? [];
  const { text, onText, hint } = props;

  function step(day: Day | undefined, by: number | undefined): boolean {
    if (day === undefined || by === undefined) return false;
    onText(typedDay(addDays(day, by)));
    return true;
  }

  return (
    <BoxField
      {...props}
      single
      selects
      holds="day"
      placeholder="Such as 10 Dec 2026"
      hint={hint ?? dayHint(text, today, halfTerms)}
      onKey={(event) => {
        const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (!event.altKey && step(readDay(text, today), by)) event.preventDefault();
      }}
    />
  );
}
