import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { when } from '../theme';
import { useDraft } from '../school/useDraft';
import type { Holds } from '../school/useGuard';
import { useIsClashing } from '../school/useIsClashing';
import { useWholeSelected } from './useWholeSelected';
import { WordsBox } from './WordsBox';

export interface TextFieldProps {
  /** Read out as the field's name; shown where `labelledBy` names nothing that is in sight. */
  label: string;
  value: string;
  /** Gets what is typed and what this person last saw there. */
  keep(text: string, seen: string): Promise<void>;
  /** `kind/key/field`: where its words wait on this device while they may not be kept. */
  heldAs?: string;
  /** Shown while it is empty: what belongs here. */
  placeholder?: string;
  readOnly?: boolean;
  /** One line only: Enter is done with it. */
  single?: boolean;
  /** Said under the field about what is typed. */
  hint?(text: string): string | undefined;
  /** Short hints stand beside what is typed. */
  hintBeside?: boolean;
  className?: string;
  /** `staff`: who does something. `day`: nothing but a day. */
  holds?: Holds;
  /** After Enter in a single line, or Escape. */
  onDone?(): void;
  autoFocus?: boolean;
  /** Its text is selected when Tab comes to it. A field that opens to be edited has the caret at its end. */
  selects?: boolean;
  onKey?(event: KeyboardEvent<HTMLTextAreaElement>, text: string, type: (text: string) => void): void;
}

/** Text that is edited where it stands: it looks like text until the pointer or the focus is on it, and keeps what is typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, keep, placeholder, readOnly, single, hint, className, onDone, autoFocus, onKey, hintBeside, holds } =
    props;
  const styles = useStyles();
  const draft = useDraft(value, keep, readOnly ? undefined : props.heldAs);
  const whole = useWholeSelected(props.selects === true && !autoFocus);
  const clashes = useIsClashing(props.heldAs);
  if (readOnly) return <span className={mergeClasses(styles.plain, className)}>{value || '–'}</span>;

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    onKey?.(event, draft.text, draft.type);
    if (event.key === 'Enter' && single) {
      event.preventDefault();
      draft.settle();
      onDone?.();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      draft.cancel();
      if (onDone) onDone();
      else event.currentTarget.blur();
    }
  }

  return (
    <span className={mergeClasses(styles.whole, hintBeside && !draft.problem && styles.beside)}>
      <WordsBox
        look="inText"
        growClass={mergeClasses(styles.grow, className)}
        boxClass={styles.input}
        aria-label={label}
        placeholder={placeholder}
        single={single}
        holds={holds}
        standing={value}
        text={draft.text}
        onText={draft.type}
        hint={clashes ? yoursWaits : hint?.(draft.text)}
        problem={draft.problem}
        // A field that opens because the person asked to edit it takes the focus with it.
        autoFocus={autoFocus}
        onFocus={(event) => {
          if (autoFocus) event.currentTarget.setSelectionRange(draft.text.length, draft.text.length);
          whole.onFocus(event);
        }}
        onSettled={(event) => {
          if (event) whole.onBlur(event);
          draft.settle();
        }}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}

const yoursWaits = 'Two versions. This is the other one; yours is kept and waits at the top.';

const useStyles = makeStyles({
  whole: { display: 'block', minWidth: 0 },
  beside: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  plain: { display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXXS },
  grow: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  input: {
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: 'none',
    ':hover:not(:focus)': { boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1Hover}` },
    ':focus': {
      backgroundColor: tokens.colorNeutralBackground1,
      boxShadow: `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}`,
    },
    '@media (forced-colors: active)': { ':focus': { outline: `${tokens.strokeWidthThick} solid Highlight` } },
    [when.print]: { boxShadow: 'none' },
  },
});
