import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CloudArrowUpRegular, CloudOffRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { Key } from '../domain/record';
import { AmendmentNotice } from './amending/AmendmentNotice';
import { faultWords } from './faultText';
import { Going } from './overview/Going';
import type { Walk } from './overview/walk';
import { heardAlone } from './parts/pageStyles';
import { useIsPageMissing } from './parts/pageMissing';
import { onPartKey } from './parts/pageParts';
import { printedPage } from './parts/printedPage';
import { coverOnPaper } from './parts/safePaper';
import { useSchool, useStanding } from './school/School';
import { useOffline } from './school/useOffline';
import { onlyIfItLasts, sizes, when } from './theme';
import { count } from './words/counts';
import type { Standing } from '../workspace/workspace';

interface AboveProps {
  /** The way through what needs somebody, while they are on it. */
  walk?: Walk;
  planKey?: Key;
  /** The places are icons alone, whatever the width. */
  folded: boolean;
  onStep(next: Walk): void;
  onStop(): void;
}

/** What stands above every page: that nothing can be sent just now, why an agreed plan is changed, and the way through what needs somebody. */
export function Above({ walk, folded, ...going }: AboveProps) {
  const styles = useStyles();
  const standing = useStanding();
  const { workspace } = useSchool();
  const { waiting, fault } = standing;
  // Whatever is shown may be printed, also what the device kept and without a network.
  useEffect(() => {
    const gone = new AbortController();
    coverOnPaper(printedPage, workspace, gone.signal);
    return () => gone.abort();
  }, [workspace]);
  useEffect(() => {
    addEventListener('keydown', onPartKey);
    return () => removeEventListener('keydown', onPartKey);
  }, []);
  const offline = useOffline();
  const isPageMissing = useIsPageMissing();
  const long = mergeClasses(styles.long, folded && styles.hidden);
  const busy = fault?.kind === 'busy' && waiting > 0;
  return (
    <>
      <div role="status" className={styles.bar}>
        {(offline || busy) && (
          <>
            <CloudOffRegular fontSize={20} aria-hidden className={styles.icon} />
            <span>
              <b>{offline ? 'You are offline.' : faultWords.busy.what}</b> {waiting > 0 && keptWords(standing, offline)}{' '}
              {!isPageMissing && 'Carry on.'}
            </span>
          </>
        )}
      </div>
      {waiting > 0 && !offline && !busy && (
        <span
          className={mergeClasses(styles.waiting, folded && styles.folded)}
          title={`${count(waiting, 'change')} waiting to send`}
        >
          <CloudArrowUpRegular fontSize={20} aria-hidden />
          <span>
            {waiting} <span className={long}>{waiting === 1 ? 'change ' : 'changes '}</span>waiting
            <span className={styles.hidden}> to send</span>
          </span>
        </span>
      )}
      <AmendmentNotice />
      {walk && <Going walk={walk} {...going} />}
    </>
  );
}

function keptWords({ waiting, keptIn }: Standing, offline: boolean): string {
  const kept = `${count(waiting, 'change is', 'changes are')} kept ${keptIn === 'device' ? 'on this device' : 'in this page'}`;
  const [go, alone] = waiting === 1 ? ['goes', 'itself'] : ['go', 'themselves'];
  return `${kept} and ${go} out ${offline ? 'when you are back' : `by ${alone}`}.`;
}

const onRail = { width: sizes.rail, flexDirection: 'column', textAlign: 'center', padding: 0, gap: 0 } as const;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // There, though empty, so that what comes into it is read out.
    ':empty': { padding: 0, borderBottom: 'none' },
    [when.print]: { display: 'none' },
  },
  icon: { flex: 'none', color: tokens.colorNeutralForeground3 },
  // In the column of the places, above its foot: it moves nothing as it comes and goes.
  waiting: {
    ...onlyIfItLasts,
    position: 'fixed',
    zIndex: 1,
    left: 0,
    bottom: `calc(${sizes.touch} + ${tokens.spacingVerticalXXL})`,
    boxSizing: 'border-box',
    width: sizes.places,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingInline: `calc(${tokens.spacingHorizontalS} + ${tokens.spacingHorizontalM})`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [when.belowWide]: onRail,
    [when.phone]: {
      top: 0,
      right: 0,
      bottom: 'auto',
      left: 'auto',
      width: 'auto',
      height: sizes.touch,
      flexDirection: 'row',
      gap: tokens.spacingHorizontalS,
      paddingInlineEnd: tokens.spacingHorizontalL,
    },
    [when.print]: { display: 'none' },
  },
  folded: { [when.wide]: onRail },
  long: { [when.belowWide]: heardAlone },
  hidden: heardAlone,
});
