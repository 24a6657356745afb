import { Button, makeStyles } from '@fluentui/react-components';
import { columnPage, pageTitle } from '../parts/pageStyles';
import { Skeleton } from '../parts/Skeleton';

/** In place of a SWOT whose objective is not there. */
export function Gone({ fetching, onGo }: { fetching: boolean; onGo(path: string): void }) {
  const styles = useStyles();
  if (fetching) return <Skeleton words="Opening the SWOT." />;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>There is no such objective</h1>
      <p>It was deleted, or the link is not whole. A deleted objective waits in the plan’s bin, and its SWOT with it.</p>
      <Button onClick={() => onGo('')}>Open the plan</Button>
    </div>
  );
}

const useStyles = makeStyles({ page: columnPage, title: pageTitle });
