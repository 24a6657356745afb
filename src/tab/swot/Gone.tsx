import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Opening } from '../parts/Opening';
import { columnPage, pageNotices, pageTitle } from '../parts/pageStyles';

interface GoneProps {
  /** It may still be on its way. */
  fetching: boolean;
  notices: ReactNode;
  onGo(path: string): void;
}

/** In place of a SWOT whose objective is not there. */
export function Gone({ fetching, notices, onGo }: GoneProps) {
  const styles = useStyles();
  if (fetching) return <Opening notices={notices} />;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>There is no such objective</h1>
      <div className={styles.notices}>{notices}</div>
      <p>It was deleted, or the link is not whole. A deleted objective waits in the plan’s bin, and its SWOT with it.</p>
      <Button onClick={() => onGo('')}>Open the plan</Button>
    </div>
  );
}

const useStyles = makeStyles({ page: columnPage, title: pageTitle, notices: pageNotices });
