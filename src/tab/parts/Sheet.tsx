import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { sizes, when } from '../theme';
import { focusFirstField, keepTabInside } from './sheetFocus';

interface SheetProps {
  title: string;
  /** A line above the title: what it is about. */
  above?: string;
  /** Room for a table. */
  wide?: boolean;
  children: ReactNode;
  onClose(): void;
}

/**
 * A dialog on a computer, a sheet from below on a phone. The focus begins at its first field, goes round in it, and is given back.
 * Escape and whatever else closes it is told at once: the browser's own word for it comes after keys that were pressed since, and the
 * next Enter on the button that opened it would be lost.
 */
export function Sheet({ title, above, wide, children, onClose }: SheetProps) {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the page: one that is gone gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    if (element) focusFirstField(element);
    return () => element?.close();
  }, []);
  function onKeyDown(event: KeyboardEvent<HTMLDialogElement>): void {
    event.stopPropagation();
    keepTabInside(event, event.currentTarget);
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  }

  return (
    // A click beside the sheet closes it; Escape does so from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={mergeClasses(styles.sheet, wide && styles.wide)}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      onKeyDown={onKeyDown}
    >
      <div className={styles.inner}>
        {above && <p className={styles.above}>{above}</p>}
        <div className={styles.head}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <Button appearance="subtle" icon={<DismissRegular />} aria-label="Close" onClick={() => onClose()} />
        </div>
        {children}
      </div>
    </dialog>
  );
}

const useStyles = makeStyles({
  sheet: {
    boxSizing: 'border-box',
    width: `min(${sizes.panel}, calc(100vw - 2 * ${tokens.spacingHorizontalL}))`,
    maxHeight: '90dvh',
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow28,
    overflowY: 'auto',
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
    [when.phone]: {
      width: '100vw',
      maxWidth: '100vw',
      marginBlockEnd: 0,
      borderRadius: `${tokens.borderRadius2XLarge} ${tokens.borderRadius2XLarge} 0 0`,
    },
  },
  wide: {
    width: `min(${sizes.form}, calc(100vw - 2 * ${tokens.spacingHorizontalL}))`,
    [when.phone]: { width: '100vw' },
  },
  inner: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXL}` },
  above: { margin: 0, color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: tokens.spacingHorizontalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});
