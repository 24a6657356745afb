import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';

/** Holds what opens over the page: at the foot stands that it comes, or that it cannot be fetched. */
export function Overlay({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      <Suspense fallback={<p role="status">Opening.</p>}>{children}</Suspense>
    </div>
  );
}

const useStyles = makeStyles({
  foot: {
    position: 'fixed',
    zIndex: 2,
    right: tokens.spacingHorizontalL,
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
