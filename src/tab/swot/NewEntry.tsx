import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Objective } from '../../domain/objective';
import { addSwotEntry } from '../../domain/swot';
import type { Quadrant } from '../../domain/swotEntry';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { useKeptText } from '../school/useKeptText';
import { useSchool } from '../school/School';
import { quadrantWords } from './swotWords';

interface NewEntryProps {
  objective: Objective;
  quadrant: Quadrant;
  onDone(): void;
}

/** A box for one entry after the other: Enter adds, Escape or an empty box is the end. */
export function NewEntry({ objective, quadrant, onDone }: NewEntryProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances } = useSchool();
  const { text, type, drop } = useKeptText(`swot/${objective.key}/${quadrant}`);
  const [problem, setProblem] = useState<string>();
  const { one, prompt } = quadrantWords[quadrant];

  function add(): void {
    const words = text.trim();
    if (words === '') return onDone();
    const changes = addSwotEntry(workspace.current(), objective.key, { quadrant, text: words }, circumstances());
    keeping.keep(changes).then(drop, (thrown: unknown) => setProblem(refusalText(thrown)));
  }

  return (
    <div className={styles.whole}>
      <BoxField
        label={`New ${one}`}
        placeholder={prompt}
        single
        autoFocus
        text={text}
        onText={(words) => (setProblem(undefined), type(words))}
        problem={problem}
        onEnter={add}
        onCancel={onDone}
      />
      <span className={styles.buttons}>
        <Button size="small" onClick={add}>
          Add
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          Done
        </Button>
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  whole: { paddingBlockStart: tokens.spacingVerticalS, '@media print': { display: 'none' } },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS, paddingBlockStart: tokens.spacingVerticalXS },
});
