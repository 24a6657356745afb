import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnPage, pageNotices, pageTitle } from './parts/pageStyles';

/** In place of a page that there is not: the link names nothing that the tab knows. */
export function Nowhere({ notices, onGo }: { notices: ReactNode; onGo(path: string): void }) {
  const styles = useStyles();
  return (
    <section className={styles.page} aria-label="No page">
      <h1 className={styles.title}>There is no page at this address</h1>
      <div className={styles.notices}>{notices}</div>
      <p>The link is not whole, or it is of a newer version than this one. Everything is where it was.</p>
      <div>
        <Button appearance="primary" onClick={() => onGo('')}>
          Open the plan
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({ page: columnPage, title: pageTitle, notices: pageNotices });
