import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { useSchool } from '../school/School';

/** How long something can be undone from here; afterwards there is the bin and the history. */
const SHOWN = 10_000;

/** Says at the foot of the page what was just done, with Undo beside it. */
export function Toast() {
  const styles = useStyles();
  const { keeping } = useSchool();
  const said = useSyncExternalStore(keeping.subscribe, keeping.said);
  useEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(keeping.hush, SHOWN);
    return () => clearTimeout(timer);
  }, [keeping, said]);
  return (
    <div role="status" className={styles.place}>
      {said && (
        <div key={said.turn} className={styles.toast}>
          <span>{said.text}</span>
          {said.undoable && (
            <Button size="small" onClick={() => void keeping.undoLast()}>
              Undo
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    insetInline: 0,
    bottom: tokens.spacingVerticalL,
    display: 'flex',
    justifyContent: 'center',
    pointerEvents: 'none',
    zIndex: 5,
    '@media print': { display: 'none' },
  },
  toast: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalXXL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    pointerEvents: 'auto',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});
