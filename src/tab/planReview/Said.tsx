import { makeStyles, tokens } from '@fluentui/react-components';
import type { Action } from '../../domain/action';
import type { Decided, Verdict } from '../../domain/decision';
import { decide } from '../../domain/reviewing';
import type { Change } from '../../domain/snapshot';
import { BoxField } from '../parts/BoxField';
import { DayBox } from '../parts/DayBox';
import { useSchool } from '../school/School';
import { useDraft } from '../school/useDraft';
import { when } from '../theme';
import { useNewDue } from './useNewDue';

const unreadWords = 'This is no day yet. Write one, such as 10 Dec 2026, or empty the field to leave the date as it is.';

const asides: Partial<Record<Verdict, string>> = { continue: 'you may leave this empty' };

interface SaidProps {
  decision: Decided;
  action: Action;
  editable: boolean;
  /** Whether a new due day that is none is an error by now, and not words on their way to be one. */
  insisting: boolean;
}

/** What was said with a decision: why, and the new due day where it amends. Kept as it is typed. */
export function Said({ decision, action, editable, insisting }: SaidProps) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const { reviewKey, actionKey, verdict } = decision;
  const due = useNewDue(decision, action);
  const why = useDraft(decision.reason, (reason, seen) => {
    const changes = decide(workspace.current(), reviewKey, actionKey, { verdict, reason });
    const started = changes.map((change) => startingFrom(change, seen));
    return keeping.keep(started, { join: `decision/${decision.key}/reason` });
  });
  const amends = verdict === 'amend';

  function settle(): void {
    why.settle();
    if (amends) due.settle(why.text);
  }

  return (
    <div className={amends ? styles.both : undefined}>
      {amends && (
        <DayBox
          label="New due date"
          readOnly={!editable}
          text={due.text}
          onText={due.type}
          onSettled={() => due.settle(why.text)}
          hint={due.hint(why.text)}
          problem={insisting && due.unread ? unreadWords : undefined}
        />
      )}
      <BoxField
        label="Why"
        aside={asides[verdict]}
        readOnly={!editable}
        text={why.text}
        onText={why.type}
        onSettled={settle}
        // In a meeting nobody means to lose what was just said: Escape keeps the words.
        onCancel={settle}
        problem={why.problem}
      />
    </div>
  );
}

/** Somebody else's words that came in while these were typed are met as a clash. */
function startingFrom(change: Change, seen: string): Change {
  if (change.kind !== 'decision' || change.before === undefined) return change;
  return { ...change, before: { ...change.before, reason: seen } };
}

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});
