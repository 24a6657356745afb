import { Button, makeStyles } from '@fluentui/react-components';
import { CloudOffRegular } from '@fluentui/react-icons';
import { Notice } from './Notice';
import { columnPage } from './pageStyles';

interface NotFetchedProps {
  offline: boolean;
  onAgain(): void;
}

/** Stands where a page would that this device has not fetched yet. */
export function NotFetched({ offline, onAgain }: NotFetchedProps) {
  const styles = useStyles();
  const button = (
    <Button size="small" onClick={onAgain}>
      Try again
    </Button>
  );
  return (
    <div className={styles.page}>
      <Notice title="This page could not be fetched." icon={<CloudOffRegular fontSize={20} />} actions={button}>
        {offline
          ? 'It was not opened on this device before, and the network is missing. It opens by itself when you are back online.'
          : 'The network may be missing. Try again in a moment.'}
      </Notice>
    </div>
  );
}

const useStyles = makeStyles({ page: columnPage });
