import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import type { Erased } from '../../workspace/workspace';
import { useSchool } from '../school/School';
import { erasedWords, messageForOwner } from './eraseWords';

/** What was removed, and what the program cannot reach: earlier versions, the recycle bin, other devices, files. */
export function ErasedResult({ erased, onClose }: { erased: Erased; onClose(): void }) {
  const styles = useStyles();
  const { keeping } = useSchool();
  const copy = () =>
    void navigator.clipboard.writeText(messageForOwner(erased)).then(
      () => keeping.say('The message is copied'),
      () => keeping.say('The browser does not let us copy here'),
    );
  return (
    <div className={styles.body}>
      <div role="status">
        {erasedWords(erased).map((words) => (
          <p key={words} className={styles.words}>
            {words}
          </p>
        ))}
      </div>
      <h3 className={styles.title}>What is left to do</h3>
      <ul className={styles.list}>
        <li>
          SharePoint keeps earlier versions of a row, and for 93 days what was deleted. The program cannot reach either: your IT
          admin deletes them in SharePoint. The message says in which rows.
        </li>
        <li>
          Other people’s devices lose the words when SEND Strategy is next opened there; what they have read of the history, when
          they next look at it.
        </li>
        <li>What was printed, saved as a file or sent stays as it is, and so does what was posted in Teams.</li>
      </ul>
      <div className={styles.acts}>
        <Button appearance="primary" icon={<CopyRegular />} onClick={copy}>
          Copy the message for IT
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  words: { margin: `${tokens.spacingVerticalXS} 0` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalXS },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});
