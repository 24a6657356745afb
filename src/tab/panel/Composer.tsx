import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type RefObject } from 'react';
import { mentionable, mentionsIn } from '../../domain/mentions';
import { speak } from '../../domain/speaking';
import type { Key } from '../../domain/record';
import { useSchool } from '../school/School';
import { DraftArea, useKeptWords } from './DraftArea';

interface ComposerProps {
  actionKey: Key;
  field: RefObject<HTMLTextAreaElement | null>;
  focus: boolean;
}

/** Where a comment is written. Its words are on the device as they are typed, and are said with Comment or Ctrl+Enter. */
export function Composer({ actionKey, field, focus }: ComposerProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances } = useSchool();
  const words = useKeptWords(`comment/${actionKey}`, async (text) => {
    const snapshot = workspace.current();
    const mentions = mentionsIn(text, mentionable(snapshot));
    await keeping.keep(speak(snapshot, actionKey, { act: 'comment', text, mentions }, circumstances()));
  });
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus, field]);
  return (
    <div className={styles.line}>
      <DraftArea
        words={words}
        field={field}
        mentions={{ side: 'above' }}
        label="Comment to the leadership team"
        placeholder="Comment to the leadership team"
      />
      {words.text.trim() !== '' && <Button onClick={words.send}>Comment</Button>}
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS },
});
