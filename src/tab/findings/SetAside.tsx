import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { useKeptText } from '../school/useKeptText';
import type { Key } from '../../domain/record';
import { sizes } from '../theme';

interface SetAsideProps {
  findingKey: Key;
  keep(because: string): Promise<void>;
  onClose(): void;
}

/** Why no priority is to answer a finding. */
export function SetAside({ findingKey, keep, onClose }: SetAsideProps) {
  const styles = useStyles();
  const { text, type, drop } = useKeptText(`finding/${findingKey}/setAside`);
  const [problem, setProblem] = useState<string>();

  function setAside(): void {
    if (text.trim() === '') return setProblem('Say why, so that nobody has to ask again.');
    keep(text.trim()).then(
      () => (drop(), onClose()),
      (thrown: unknown) => setProblem(refusalText(thrown)),
    );
  }

  return (
    <div className={styles.form}>
      <BoxField
        single
        autoFocus
        label="Why no priority is to answer it"
        text={text}
        onText={type}
        problem={problem}
        onEnter={setAside}
        onCancel={onClose}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={setAside}>
          Set it aside
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: sizes.prose,
    marginBlock: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});
