import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useSchool } from '../school/School';
import { isFocusLost } from './focus';
import { saidAtFoot, saidFrom } from './standsAtFoot';
import { sayUnheard } from './unheard';

/** How long something can be undone from here; afterwards there is the bin and the history. */
const SHOWN = 10_000;

/** Says at the foot of the page what was just done, with Undo beside it, or why nothing came of it where nothing else says so. */
export function Toast() {
  const styles = useStyles();
  const { keeping, workspace } = useSchool();
  const place = useRef<HTMLDivElement>(null);
  const from = useRef<Element>(null);
  const said = useSyncExternalStore(keeping.subscribe, keeping.said);
  useEffect(() => {
    const gone = new AbortController();
    sayUnheard(window, keeping, workspace, gone.signal);
    return () => gone.abort();
  }, [keeping, workspace]);
  useEffect(() => {
    if (said === undefined) return;
    // Whoever has come to Undo by the keyboard is not sent away from it.
    const end = () => {
      if (place.current?.contains(document.activeElement)) timer = setTimeout(end, SHOWN);
      else keeping.hush();
    };
    let timer = setTimeout(end, SHOWN);
    return () => clearTimeout(timer);
  }, [keeping, said]);

  async function undo(): Promise<void> {
    await keeping.undoLast();
    requestAnimationFrame(() => isFocusLost() && focusAgain(from.current));
  }

  return (
    <div ref={place} role="status" className={styles.place}>
      {said && (
        <div key={said.turn} ref={saidAtFoot} className={styles.toast}>
          <span>{said.text}</span>
          {said.undoable && (
            <Button size="small" onFocus={({ relatedTarget }) => void (from.current = relatedTarget)} onClick={() => void undo()}>
              Undo
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Back to where the focus came from, or to the page where that is gone. */
function focusAgain(from: Element | null): void {
  const main = document.querySelector('main');
  main?.setAttribute('tabindex', '-1');
  const target = from instanceof HTMLElement && from.isConnected ? from : main;
  target?.focus({ preventScroll: true });
}

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    // Within what stays at the foot, or in the room below the page: nothing that can be pressed is covered.
    left: 'var(--foot-left, 0px)',
    width: 'var(--foot-width, 100%)',
    bottom: saidFrom,
    boxSizing: 'border-box',
    display: 'flex',
    // A page whose form stands in the middle may have it at the side.
    justifyContent: 'var(--toast, center)',
    paddingInline: tokens.spacingHorizontalL,
    pointerEvents: 'none',
    zIndex: 5,
    '@media print': { display: 'none' },
  },
  toast: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    maxWidth: '100%',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    pointerEvents: 'auto',
  },
});
