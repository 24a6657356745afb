import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Link as ChainLink } from '../../domain/chain';
import { leadsBack } from '../parts/leadsBack';
import { inContrast, sizes, when } from '../theme';
import { lower } from '../words/counts';
import { linkKindWords } from '../words/linkWords';
import { isSame } from './stages';

/** The way back along the chain, and from its first thing to where it was opened from. Nothing, where a link opened it. */
export function Back({ at }: { at: ChainLink }) {
  const styles = useStyles();
  const [walked, setWalked] = useState<readonly ChainLink[]>([at]);
  const [isLed] = useState(leadsBack);
  const before = walked.at(-2);
  if (!isSame(walked.at(-1)!, at)) {
    // The browser's own Back may have led here, too.
    const isBack = before !== undefined && isSame(before, at);
    setWalked(isBack ? walked.slice(0, -1) : [...walked, at]);
  }
  if (before === undefined && !isLed) return null;
  return (
    <Link as="button" className={styles.back} onClick={() => history.back()}>
      <ArrowLeftRegular fontSize={16} aria-hidden />
      {before === undefined ? 'Back' : `Back to the ${lower(linkKindWords[before.kind])}`}
    </Link>
  );
}

const useStyles = makeStyles({
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'start',
    gap: tokens.spacingHorizontalXS,
    minHeight: sizes.target,
    [inContrast]: { textDecorationLine: 'underline' },
    [when.print]: { display: 'none' },
  },
});
