import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { QuestionSet } from '../../domain/questionSet';
import { TextField } from '../parts/TextField';
import { sectionTitle } from './sectionTitle';
import type { SetField } from './useSetField';

interface GuideProps {
  set: QuestionSet;
  editable: boolean;
  field: SetField;
}

/** A published guide to read beside the set: its name and address, never its words. */
export function Guide({ set: { guideTitle, guideLink }, editable, field }: GuideProps) {
  const styles = useStyles();
  const isLink = isWeb(guideLink);
  if (!editable && guideTitle === '' && !isLink) return null;
  return (
    <section aria-label="Guide" className={styles.section}>
      <h2 className={styles.title}>A guide to read beside it</h2>
      {editable && (
        <>
          <TextField single label="Name of the guide" placeholder="Name of a published guide" {...field.text('guideTitle')} />
          <TextField
            single
            label="Address of the guide"
            placeholder="https://"
            hint={(text) => (text === '' || isWeb(text) ? undefined : 'An address begins with https://')}
            {...field.text('guideLink')}
          />
        </>
      )}
      {isLink ? (
        <Link href={guideLink} target="_blank" rel="noreferrer">
          {editable ? 'Open the guide' : guideTitle || guideLink}
        </Link>
      ) : (
        !editable && <span>{guideTitle}</span>
      )}
    </section>
  );
}

function isWeb(text: string): boolean {
  return /^https:\/\/[^\s/]+\.\S+$/.test(text);
}

const useStyles = makeStyles({
  section: { marginBlockStart: tokens.spacingVerticalXXL, overflowWrap: 'anywhere' },
  title: sectionTitle,
});
