import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { giveMarks, type LeaderMarks } from '../../domain/leadersMarks';
import type { Priority } from '../../domain/priority';
import type { Mark } from '../../domain/ranking';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { Problem } from '../parts/Problem';
import { Sheet } from '../parts/Sheet';
import { useKeptForm } from '../school/useKeptForm';
import { useSchool, useStanding } from '../school/School';
import { MarkScale } from './MarkScale';

const impactWords: Record<Mark, string> = { 1: 'Little', 2: 'Some', 3: 'Much', 4: 'Most of all' };
const urgencyWords: Record<Mark, string> = { 1: 'It can wait', 2: 'This year', 3: 'This term', 4: 'Now' };

/** What stands in the sheet; 0 is no mark yet. */
interface MarksGiven {
  impact: Mark | 0;
  urgency: Mark | 0;
  note: string;
}

interface MarksSheetProps {
  priorities: readonly Priority[];
  /** The priority that is asked about. */
  at: Key;
  nameOf(priority: Priority): string;
  marks: ReadonlyMap<Key, LeaderMarks[]>;
  onAt(key: Key): void;
  onClose(): void;
}

/** Asks a leader about one priority after the other: what it would change, how soon it is needed, and why. */
export function MarksSheet({ priorities, at, nameOf, marks, onAt, onClose }: MarksSheetProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances } = useSchool();
  const { person: me } = useStanding();
  const place = priorities.findIndex(({ key }) => key === at);
  const before = marks.get(at)?.find(({ leader }) => leader.entraId === me.entraId);
  const start = { impact: before?.impact ?? 0, urgency: before?.urgency ?? 0, note: before?.note ?? '' };
  // Whoever leaves in the middle finds their marks again.
  const { values, change, drop } = useKeptForm<MarksGiven>(`marksGiven/${at}`, start);
  const { impact, urgency } = values;
  const [problem, setProblem] = useState<string>();
  const next = priorities[place + 1];
  const priority = priorities[place];
  if (priority === undefined) return null;

  function choose(what: 'impact' | 'urgency', mark: Mark): void {
    setProblem(undefined);
    change({ ...values, [what]: mark });
  }

  function keep(): void {
    if (impact === 0 || urgency === 0) return setProblem('Choose one of four for each.');
    const note = values.note.trim();
    const same = before?.impact === impact && before.urgency === urgency && before.note === note;
    const changes = same ? [] : giveMarks(workspace.current(), at, { impact, urgency, note }, circumstances());
    keeping.keep(changes).then(
      () => (drop(), next ? onAt(next.key) : onClose()),
      (thrown: unknown) => setProblem(refusalText(thrown)),
    );
  }

  return (
    <Sheet above={`How I see it, ${place + 1} of ${priorities.length}`} title={nameOf(priority)} onClose={onClose}>
      {questions.map(({ what, label, words }) => (
        <MarkScale
          key={what}
          label={label}
          words={words}
          chosen={values[what]}
          onChoose={(mark) => choose(what, mark)}
          onDone={keep}
        />
      ))}
      <BoxField
        single
        label="Why"
        aside="you may leave this empty"
        text={values.note}
        onText={(note) => change({ ...values, note })}
        onEnter={keep}
      />
      {problem && <Problem serious>{problem}</Problem>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={keep}>
          {next ? 'Keep, and on to the next' : 'Keep'}
        </Button>
        {next && <Button onClick={() => onAt(next.key)}>Leave this one out</Button>}
      </div>
    </Sheet>
  );
}

/** What a leader is asked of a priority. */
const questions = [
  { what: 'impact', label: 'What would it change for pupils?', words: impactWords },
  { what: 'urgency', label: 'How soon is it needed?', words: urgencyWords },
] as const;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlockStart: tokens.spacingVerticalM },
});
