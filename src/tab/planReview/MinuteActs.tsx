import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, DocumentTextRegular, EditRegular, PrintRegular } from '@fluentui/react-icons';
import type { PlanReview } from '../../domain/planReview';
import { copyRich } from '../parts/copyRich';
import { saveFile } from '../parts/saveFile';
import { useSchool } from '../school/School';
import { pageLink } from '../signIn/pageLink';
import type { Minute } from './minute';
import { minuteTexts } from './minuteTexts';

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface MinuteActsProps {
  minute: Minute;
  review: PlanReview;
  onCorrect?(): void;
}

/** What can be done with a minute: corrected, printed, passed on. */
export function MinuteActs({ minute, review, onCorrect }: MinuteActsProps) {
  const styles = useStyles();
  const { host, keeping } = useSchool();

  function copy(): void {
    const link = pageLink(host.place, `review/${review.key}`);
    copyRich(minuteTexts(minute, link)).then(
      () => keeping.say('The minute is copied. Paste it into a post'),
      (thrown: Error) => keeping.say(thrown.message),
    );
  }

  async function saveDocument(): Promise<void> {
    try {
      const { minuteDocument } = await import('./minuteDocument');
      saveFile(`Plan review ${review.held ?? ''}.docx`, await minuteDocument(minute), wordFile);
    } catch {
      keeping.say('The Word document could not be made. Nothing else is touched. Try again when you are online');
    }
  }

  return (
    <span className={styles.acts}>
      {onCorrect && (
        <Button icon={<EditRegular />} onClick={onCorrect}>
          Correct
        </Button>
      )}
      <Button icon={<PrintRegular />} onClick={() => print()}>
        Print
      </Button>
      <Button icon={<CopyRegular />} onClick={copy}>
        Copy to Teams
      </Button>
      <Button icon={<DocumentTextRegular />} onClick={() => void saveDocument()}>
        Word document
      </Button>
    </span>
  );
}

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
