import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Priority } from '../../domain/priority';
import { parkPriority } from '../../domain/priorityStanding';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { Sheet } from '../parts/Sheet';
import { useKeptText } from '../school/useKeptText';
import { useSchool } from '../school/School';
import { count } from '../words/counts';

interface ParkSheetProps {
  priority: Priority;
  name: string;
  onParked(): void;
  onClose(): void;
}

/** Asks why a priority is left for later: the reason is what makes it possible to come back to it. */
export function ParkSheet({ priority, name, onParked, onClose }: ParkSheetProps) {
  const styles = useStyles();
  const { workspace, keeping, today } = useSchool();
  const { text, type, drop } = useKeptText(`park/${priority.key}`, priority.parkedBecause);
  const [problem, setProblem] = useState<string>();
  const under = [...workspace.current().objective.values()].filter(
    ({ record }) => record.priorityKey === priority.key && !record.removed,
  ).length;

  function park(): void {
    const because = text.trim();
    if (because === '') return setProblem('Say why, so that whoever reads this in spring knows.');
    keeping.keep(parkPriority(workspace.current(), priority.key, because, today), { say: `Parked ${name}` }).then(
      () => (drop(), onClose(), onParked()),
      (thrown: unknown) => setProblem(refusalText(thrown)),
    );
  }

  return (
    <Sheet title={`Park ${name}`} onClose={onClose}>
      {priority.status === 'agreed' && under > 0 && (
        <p className={styles.words}>
          It leaves the plan. {count(under, 'objective')} under it {under === 1 ? 'stays' : 'stay'} there, of no priority.
        </p>
      )}
      <BoxField
        label="Why is it parked?"
        placeholder="What it waits for, or what comes first"
        autoFocus
        single
        onEnter={park}
        text={text}
        onText={(words) => (setProblem(undefined), type(words))}
        problem={problem}
      />
      <Button className={styles.button} onClick={park}>
        Park it
      </Button>
    </Sheet>
  );
}

const useStyles = makeStyles({
  words: { marginBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  button: { marginBlockStart: tokens.spacingVerticalM },
});
