import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { withoutHidden, type Sayer } from '../../domain/saysHidden';
import { useWorkedOut } from '../school/useWorkedOut';
import { when } from '../theme';

interface SafeInPrintProps {
  sayer: Sayer;
  words: string;
  /** The words as they stand on the screen, where a mark beside them warns whoever may put them right; the plain words without it. */
  children?: ReactNode;
}

/** Words of a record that go to paper without the numbers in them that are hidden by now. */
export function SafeInPrint({ sayer: { kind, key }, words, children = words }: SafeInPrintProps) {
  const styles = useStyles();
  const told = useWorkedOut((now) => withoutHidden(now, { kind, key }, words), [kind, key, words]);
  // The wrapping stays, so that a box that somebody types in stays the same box.
  return (
    <>
      <span className={told === words ? styles.asIs : styles.onScreen}>{children}</span>
      {told !== words && (
        <span aria-hidden className={styles.onPaper}>
          {told}
        </span>
      )}
    </>
  );
}

const useStyles = makeStyles({
  asIs: { display: 'contents' },
  onScreen: { display: 'contents', [when.print]: { display: 'none' } },
  onPaper: { display: 'none', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', [when.print]: { display: 'inline' } },
});
