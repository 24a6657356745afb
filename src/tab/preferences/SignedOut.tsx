import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sizes } from '../theme';

/** After signing out: says that nothing is left on this device, and the way back in. */
export function SignedOut() {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>You are signed out</h1>
      <p>This device holds no copy of the plan any more. The plan itself is where it was, in your school’s SharePoint.</p>
      <Button appearance="primary" onClick={() => location.reload()}>
        Sign in again
      </Button>
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    maxWidth: sizes.form,
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
});
