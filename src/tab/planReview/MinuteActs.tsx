import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAddRegular, CopyRegular, DocumentTextRegular, EditRegular, PrintRegular } from '@fluentui/react-icons';
import type { PlanReview } from '../../domain/planReview';
import { copyRich } from '../parts/copyRich';
import { saveFile } from '../parts/saveFile';
import { saveReviewDays, type Dated } from '../parts/saveReviewDays';
import { useSchool } from '../school/School';
import { pageLink } from '../signIn/pageLink';
import type { Minute } from './minute';
import { minuteTexts } from './minuteTexts';

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface MinuteActsProps {
  minute: Minute;
  review: PlanReview;
  /** The review after this one. */
  next: Dated | undefined;
  onCorrect?(): void;
}

/** What can be done with a minute: corrected, printed, passed on; and the next day put into calendars. */
export function MinuteActs({ minute, review, next, onCorrect }: MinuteActsProps) {
  const styles = useStyles();
  const school = useSchool();
  const { host, keeping } = school;

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
      {next && (
        <Button icon={<CalendarAddRegular />} onClick={() => saveReviewDays(school, [next])}>
          Add the next date to calendars
        </Button>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
