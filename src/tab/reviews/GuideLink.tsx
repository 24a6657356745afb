import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { isWebAddress } from '../../domain/evidenceLink';
import type { QuestionSet } from '../../domain/questionSet';

/** The published guide of a set, to be read where it is published. Nothing, where the set names no address. */
export function GuideLink({ set: { guideTitle, guideLink } }: { set: Pick<QuestionSet, 'guideTitle' | 'guideLink'> }) {
  const styles = useStyles();
  if (!isWebAddress(guideLink)) return null;
  return (
    <p className={styles.guide}>
      Guide to read beside it:{' '}
      <Link href={guideLink} target="_blank" rel="noreferrer" inline>
        {guideTitle || guideLink}
      </Link>
    </p>
  );
}

const useStyles = makeStyles({
  guide: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});
