import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { sizes, when } from '../theme';
import { DeletedPlans } from './DeletedPlans';

interface EmptyProps {
  school: string;
  editable: boolean;
  onImport(): void;
  onNewPlan(): void;
  onSample(): void;
}

/** What the page is for, before there is a plan: one first step, one other, and a sample to look at. */
export function Empty({ school, editable, onImport, onNewPlan, onSample }: EmptyProps) {
  const styles = useStyles();
  return (
    <section className={styles.page} aria-label="Plan">
      <h1 className={styles.title}>{school ? `SEND development plan, ${school}` : 'SEND development plan'}</h1>
      <p className={styles.lead}>This page will hold your actions: who does what, by when, and why.</p>
      <p className={styles.words}>
        Most schools have a plan already. Bring it in and check it row by row; nothing is saved until you say so.
      </p>
      {editable && (
        <p className={styles.steps}>
          <Button appearance="primary" onClick={onImport}>
            Bring in a plan
          </Button>
          <Button onClick={onNewPlan}>Start with an empty plan</Button>
        </p>
      )}
      <p className={styles.words}>
        <Link as="button" inline onClick={onSample}>
          Look at a sample plan first
        </Link>{' '}
        (invented school)
      </p>
      <DeletedPlans editable={editable} />
    </section>
  );
}

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    [when.phone]: { paddingInline: tokens.spacingHorizontalL },
    overflowY: 'auto',
    height: '100%',
    boxSizing: 'border-box',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    marginBlock: `${tokens.spacingVerticalXXL} ${tokens.spacingVerticalS}`,
  },
  words: {
    maxWidth: sizes.prose,
    marginBlock: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlock: tokens.spacingVerticalXL },
});
