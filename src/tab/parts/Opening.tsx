import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnPage, pageNotices } from './pageStyles';
import { Skeleton } from './Skeleton';

/** In place of a page whose rows may still be on their way, under the bars that say why they take long. */
export function Opening({ notices }: { notices: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.notices}>{notices}</div>
      <Skeleton words="Fetching this page. A few seconds." />
    </div>
  );
}

const useStyles = makeStyles({ page: columnPage, notices: pageNotices });
