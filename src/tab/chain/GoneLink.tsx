import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnPage, pageNotices, pageTitle } from '../parts/pageStyles';

interface GoneLinkProps {
  /** It was deleted and can be taken back. */
  isBinned: boolean;
  notices: ReactNode;
  onGo(path: string): void;
}

/** In place of a chain whose thing is not there. */
export function GoneLink({ isBinned, notices, onGo }: GoneLinkProps) {
  const styles = useStyles();
  return (
    <section className={styles.page} aria-label="The chain">
      <h1 className={styles.title}>This is not here any more</h1>
      <div className={styles.notices}>{notices}</div>
      <p>
        {isBinned
          ? 'It was deleted, and can be taken back from the bin of its page. What it was joined to is where it was.'
          : 'The link is not whole, or it was deleted for good. Its plan and its findings are where they were.'}
      </p>
      <div>
        <Button onClick={() => onGo('priorities')}>Go to the priorities</Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({ page: columnPage, title: pageTitle, notices: pageNotices });
