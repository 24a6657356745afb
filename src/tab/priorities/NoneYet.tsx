import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { emptyLead, emptyWords } from '../parts/pageStyles';

interface NoneYetProps {
  editable: boolean;
  onPropose(): void;
  onGo(path: string): void;
}

/** What the page is for, before there is any priority. */
export function NoneYet({ editable, onPropose, onGo }: NoneYetProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.lead}>This page will hold what SEND leadership works on first, and why.</p>
      <p className={styles.words}>
        A priority answers something that a review or the figures have shown, and serves what the whole school works on.{' '}
        {editable
          ? 'Propose a few; leaders say how much each would change and how soon it is needed; then agree on an order. Five are plenty.'
          : 'Once some are proposed, you can say here how much each would change and how soon it is needed.'}
      </p>
      {editable && (
        <div className={styles.buttons}>
          <Button appearance="primary" icon={<AddRegular />} onClick={onPropose}>
            Propose the first one
          </Button>
          <Button onClick={() => onGo('priorities/findings')}>Look through the findings</Button>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  empty: { paddingBlockStart: tokens.spacingVerticalXL },
  lead: emptyLead,
  words: emptyWords,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
