import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sizes } from '../theme';

interface NoFiguresProps {
  editable: boolean;
  onFigures(): void;
  onBringIn(): void;
}

/** A measure's page before there is a figure: the first step. */
export function NoFigures({ editable, onFigures, onBringIn }: NoFiguresProps) {
  const styles = useStyles();
  return (
    <div className={styles.whole}>
      <p className={styles.words}>
        Once there are figures, this page says how far pupils with SEN are from the others, year by year, and what is behind it.
      </p>
      {editable && (
        <p className={styles.acts}>
          <Button appearance="primary" onClick={onFigures}>
            Type the first figures in
          </Button>
          <Button onClick={onBringIn}>Bring in a table</Button>
        </p>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  whole: { marginBlockStart: tokens.spacingVerticalL },
  words: { maxWidth: sizes.prose, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
