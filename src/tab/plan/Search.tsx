import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, SearchRegular } from '@fluentui/react-icons';
import { startTransition, useEffect, useOptimistic, useRef } from 'react';
import { sizes, when } from '../theme';

interface SearchProps {
  words: string;
  open: boolean;
  onOpen(open: boolean): void;
  onWords(words: string): void;
  /** Enter: goes to what is found first. */
  onEnter(words: string): void;
}

/** Looks for words in the plan. A button until it is wanted. */
export function Search({ words, open, onOpen, onWords, onEnter }: SearchProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement & HTMLButtonElement>(null);
  // The letter that was typed is on the screen first; the rows follow when there is time for them.
  const [typed, setTyped] = useOptimistic(words);
  useEffect(() => {
    // Once it is closed, on the button that stands in its place.
    const focus = () => field.current?.focus();
    if (open) return (focus(), focus);
  }, [open]);
  if (!open && typed === '') {
    return (
      <Button
        ref={field}
        appearance="subtle"
        icon={<SearchRegular />}
        aria-label="Search the plan"
        title="Search the plan ( / )"
        onClick={() => onOpen(true)}
      />
    );
  }
  const type = (next: string) =>
    startTransition(() => {
      setTyped(next);
      onWords(next);
    });
  const close = () => {
    type('');
    onOpen(false);
  };
  return (
    <span className={styles.box} role="search">
      <SearchRegular aria-hidden />
      <span className={styles.place}>
        <input
          ref={field}
          className={styles.input}
          aria-label="Search the plan"
          placeholder="Action, lead or number"
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onEnter(typed);
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        />
      </span>
      <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label="End the search" onClick={close} />
    </span>
  );
}

const useStyles = makeStyles({
  box: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    width: sizes.menu,
    maxWidth: '100%',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  place: { flex: 1, minWidth: 0, height: '30px' },
  input: {
    display: 'block',
    width: '100%',
    height: '100%',
    // A letter is laid out without a look at the page. That holds of no item of a flex box, hence the place around it.
    contain: 'strict',
    border: 'none',
    outline: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    [when.phone]: { fontSize: tokens.fontSizeBase400 },
  },
});
