import { Button, makeStyles, tokens } from '@fluentui/react-components';

/** Says that nothing was found by what was asked, and the way back to everything. */
export function NoMatch({ onAll }: { onAll(): void }) {
  const styles = useStyles();
  return (
    <p className={styles.words} role="status">
      No action fits what you asked for.{' '}
      <Button appearance="transparent" size="small" onClick={onAll}>
        Show all actions
      </Button>
    </p>
  );
}

const useStyles = makeStyles({
  words: { paddingInline: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
});
