import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CloudOffRegular } from '@fluentui/react-icons';
import { Notice } from './Notice';
import { useMissingPage } from './pageMissing';
import { columnPage, pageNotices, pageTitle } from './pageStyles';

/** Where a part stands that may not come: it says so in place of a page, or over or beside one. */
export type Stands = 'page' | 'beside';

interface NotFetchedProps {
  stands: Stands;
  /** Whether the network is known to be missing. */
  offline: boolean;
  onAgain(): void;
  /** Leaves it at that, where what was wanted lies over or beside a page. */
  onClose?(): void;
}

/** Stands where a part of the program would that this device has not fetched yet. */
export function NotFetched({ stands, offline, onAgain, onClose }: NotFetchedProps) {
  const styles = useStyles();
  const isPage = stands === 'page';
  useMissingPage(isPage);
  const buttons = (
    <>
      <Button size="small" onClick={onAgain}>
        Try again
      </Button>
      {!isPage && onClose && (
        <Button size="small" appearance="subtle" onClick={onClose}>
          Close
        </Button>
      )}
    </>
  );
  const words = offline
    ? 'It was not opened on this device before, and the network is missing. It opens by itself when you are back online.'
    : 'The network may be missing. Try again in a moment.';
  const cloud = <CloudOffRegular fontSize={20} />;
  return isPage ? (
    <section className={styles.page}>
      <h1 className={styles.title}>This page could not be fetched</h1>
      <div className={styles.notices}>
        <Notice title="" icon={cloud} actions={buttons}>
          {words}
        </Notice>
      </div>
    </section>
  ) : (
    <div className={styles.beside}>
      <Notice title="This could not be fetched." icon={cloud} actions={buttons}>
        {words}
      </Notice>
    </div>
  );
}

const useStyles = makeStyles({
  page: columnPage,
  title: pageTitle,
  notices: pageNotices,
  beside: { padding: tokens.spacingHorizontalM },
});
