import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Key } from '../../domain/record';
import { DraftArea, useKeptWords } from './DraftArea';

interface ReplyBoxProps {
  name: string;
  label: string;
  start?: string;
  /** Whom the words mentioned before. */
  already?: readonly Key[];
  verb: string;
  say(text: string): Promise<void>;
  onDone(): void;
}

/** Where words about a comment are written: a reply, or one's own words put right. */
export function ReplyBox({ name, label, start, already, verb, say, onDone }: ReplyBoxProps) {
  const styles = useStyles();
  const words = useKeptWords(name, (text) => say(text).then(onDone), start);
  return (
    <div className={styles.write}>
      <DraftArea words={words} label={label} mentions={{ side: 'below', already }} autoFocus onEscape={onDone} />
      <span className={styles.acts}>
        <Button size="small" onClick={words.send}>
          {verb}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            words.drop();
            onDone();
          }}
        >
          Cancel
        </Button>
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  write: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  acts: { display: 'flex', gap: tokens.spacingHorizontalM },
});
