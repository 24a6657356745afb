import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import { when } from '../theme';
import { useDraft } from '../school/useDraft';
import { Problem } from './Problem';
import { useWholeSelected } from './useWholeSelected';

export interface TextFieldProps {
  /** Read out as the field's name; shown where `labelledBy` names nothing that is in sight. */
  label: string;
  value: string;
  /** Gets what is typed and what this person last saw there. */
  keep(text: string, seen: string): Promise<void>;
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
  /** After Enter in a single line, or Escape. */
  onDone?(): void;
  autoFocus?: boolean;
  /** Its text is selected when Tab comes to it. A field that opens to be edited has the caret at its end. */
  selects?: boolean;
  onKey?(event: KeyboardEvent<HTMLTextAreaElement>, text: string, type: (text: string) => void): void;
}

/** Text that is edited where it stands: it looks like text until the pointer or the focus is on it, and keeps what is typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, keep, placeholder, readOnly, single, hint, className, onDone, autoFocus, onKey, hintBeside } = props;
  const styles = useStyles();
  const about = useId();
  const draft = useDraft(value, keep);
  const whole = useWholeSelected(props.selects === true && !autoFocus);
  const told = draft.problem ?? hint?.(draft.text);
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
      <span className={mergeClasses(styles.grow, className)} data-text={`${draft.text || placeholder || ''} `}>
        <textarea
          className={styles.input}
          rows={1}
          cols={1}
          aria-label={label}
          aria-describedby={told ? about : undefined}
          aria-invalid={draft.problem ? true : undefined}
          placeholder={placeholder}
          value={draft.text}
          // A field that opens because the person asked to edit it takes the focus with it.

          autoFocus={autoFocus}
          onFocus={(event) => {
            if (autoFocus) event.currentTarget.setSelectionRange(draft.text.length, draft.text.length);
            whole.onFocus(event);
          }}
          onChange={(event) => draft.type(single ? event.target.value.replaceAll('\n', ' ') : event.target.value)}
          onBlur={(event) => (whole.onBlur(event), draft.settle())}
          onKeyDown={onKeyDown}
        />
      </span>
      {told && (
        <Problem id={about} serious={draft.problem !== undefined}>
          {told}
        </Problem>
      )}
    </span>
  );
}

const box = {
  gridArea: '1 / 1',
  boxSizing: 'border-box',
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
} as const;

const useStyles = makeStyles({
  whole: { display: 'block', minWidth: 0 },
  beside: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  plain: { display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXXS },
  // The hidden copy of the text gives the field its height, in every browser.
  grow: {
    display: 'grid',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    minWidth: 0,
    '::after': { content: 'attr(data-text)', visibility: 'hidden', ...box },
    [when.phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  input: {
    ...box,
    font: 'inherit',
    lineHeight: 'inherit',
    letterSpacing: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    outline: 'none',
    margin: 0,
    width: '100%',
    minWidth: 0,
    resize: 'none',
    overflow: 'hidden',
    boxShadow: 'none',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':hover': { boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1Hover}` },
    ':focus': {
      backgroundColor: tokens.colorNeutralBackground1,
      boxShadow: `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}`,
    },
    '@media (forced-colors: active)': { ':focus': { outline: `${tokens.strokeWidthThick} solid Highlight` } },
    [when.print]: { boxShadow: 'none' },
  },
});
