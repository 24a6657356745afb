import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { Fault, isFault } from '../graph/faults';
import type { Workspace } from '../workspace/workspace';
import { App } from './App';
import type { Host } from './host';
import { part } from './parts/part';
import { Region } from './parts/Region';
import { Skeleton } from './parts/Skeleton';
import { SchoolProvider } from './school/School';
import { Themed } from './Themed';

const FirstRun = part(() => import('./firstRun/FirstRun').then(({ FirstRun }) => FirstRun), 'page');

/** After so long without an answer the page says so instead of waiting on. */
const PATIENCE = 30_000;

export interface TabProps {
  /** Opens the records of whoever Teams or Entra ID confirms. Rejects with a Fault. Called again when the person asks. */
  open(): Promise<Workspace>;
  host: Host;
  /** What the first call of `open` has brought, where it came before the page was drawn. */
  first?: Workspace;
}

/** The whole page: opens the school's records and shows them, or says what is missing. */
export function Tab({ open, host, first }: TabProps) {
  const styles = useStyles();
  const [turn, setTurn] = useState(0);
  const [opened, setOpened] = useState<{ workspace?: Workspace; fault?: Fault }>({ workspace: first });
  const again = () => {
    setOpened({});
    setTurn(turn + 1);
  };

  useEffect(() => {
    if (first && turn === 0) return;
    let current = true;
    const tell = (outcome: { workspace?: Workspace; fault?: Fault }) => {
      clearTimeout(timer);
      if (current) setOpened(outcome);
      else outcome.workspace?.close();
    };
    const silent = new Fault('offline', 'Nothing answered in time');
    const timer = setTimeout(() => setOpened({ fault: silent }), PATIENCE);
    open().then(
      (workspace) => tell({ workspace }),
      (thrown: unknown) => tell({ fault: isFault(thrown) ? thrown : new Fault('broken', String(thrown)) }),
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [open, first, turn]);

  return (
    <Themed host={host} className={styles.root}>
      <Region name="SEND Strategy">
        {opened.workspace ? (
          <SchoolProvider workspace={opened.workspace} host={host}>
            <App />
          </SchoolProvider>
        ) : opened.fault ? (
          <Suspense fallback={<Skeleton words="Opening." />}>
            <FirstRun fault={opened.fault} host={host} onAgain={again} />
          </Suspense>
        ) : (
          <main className={styles.opening}>
            <h1 className={styles.title}>SEND development plan</h1>
            <Skeleton words="Opening your plan." />
          </main>
        )}
      </Region>
    </Themed>
  );
}

const useStyles = makeStyles({
  root: {
    height: '100dvh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '@media print': { height: 'auto', overflow: 'visible' },
  },
  opening: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}` },
  title: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
});
