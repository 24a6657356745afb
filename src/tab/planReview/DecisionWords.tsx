import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Decision, Verdict } from '../../domain/decision';
import { BoxField } from '../parts/BoxField';
import { DayBox } from '../parts/DayBox';
import { useSchool } from '../school/School';
import { when } from '../theme';
import { dayText } from '../words/days';
import type { useSaid } from './useSaid';

const unreadWords = 'This is not a date yet. Write one, such as 10 Dec 2026, or empty the field to leave the date as it is.';

const asides: Partial<Record<Verdict, string>> = {
  continue: 'you may leave this empty',
  amend: 'and what else changes; the action’s own words are changed in the plan',
};

interface DecisionWordsProps {
  /** Nothing where only words were begun, here or elsewhere. */
  verdict: Verdict | undefined;
  heard: Decision | undefined;
  said: ReturnType<typeof useSaid>;
  editable: boolean;
  /** Whether a new due day that is none is an error by now, and not words on their way to be one. */
  insisting: boolean;
  onKey(event: KeyboardEvent): void;
  onEnter(): void;
  onLeave(): void;
}

/** What is said with a decision: why, and the new due day where it amends. Kept as it is typed. */
export function DecisionWords({ verdict, heard, said, editable, insisting, onKey, onEnter, onLeave }: DecisionWordsProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const { why, due } = said;
  const amends = verdict === 'amend';
  const moved =
    heard === undefined || heard.dueAfter === null
      ? undefined
      : `Moved by this review: ${[heard.dueBefore, heard.dueAfter].map((day) => (day ? dayText(day, today) : 'no date')).join(' to ')}.`;

  function settle(): void {
    why.settle();
    if (amends) void due.settle(why.text);
  }

  return (
    <div className={amends ? styles.both : undefined}>
      {amends && (
        <DayBox
          label="New due date"
          readOnly={!editable}
          text={due.text}
          onText={due.type}
          onSettled={() => void due.settle(why.text)}
          onEnter={onEnter}
          hint={due.hint(why.text) ?? moved}
          problem={insisting && due.unread ? unreadWords : undefined}
        />
      )}
      <BoxField
        label="Why"
        aside={verdict && asides[verdict]}
        readOnly={!editable}
        text={why.text}
        onText={why.type}
        onSettled={settle}
        // In a meeting nobody means to lose what was just said: Escape keeps the words.
        onCancel={() => (settle(), onLeave())}
        onKey={onKey}
        problem={why.problem}
      />
    </div>
  );
}

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 4fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
    [when.belowLaptop]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});
