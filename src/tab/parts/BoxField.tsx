import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import { when } from '../theme';
import { Problem } from './Problem';
import { useWholeSelected } from './useWholeSelected';
import { growingBox } from './growingBox';

interface BoxFieldProps {
  label: string;
  text: string;
  onText(text: string): void;
  /** The person has left the field, or pressed Enter in a single line. */
  onSettled?(): void;
  /** Enter in a single line: the form is done. */
  onEnter?(): void;
  /** Escape, which then goes no further. */
  onCancel?(): void;
  /** Beside the label: `you may leave this empty`. */
  aside?: string;
  /** What is understood of it, or worth a thought. */
  hint?: string;
  /** Why it cannot stay so. */
  problem?: string;
  placeholder?: string;
  single?: boolean;
  readOnly?: boolean;
  autoFocus?: boolean;
  /** Its text is selected when the focus comes to it: it is written anew more often than corrected. */
  selects?: boolean;
  onKey?(event: KeyboardEvent<HTMLTextAreaElement>): void;
  className?: string;
}

/** A labelled box in a form. It grows with its words; what is to be said of them stands under it. */
export function BoxField(props: BoxFieldProps) {
  const { label, text, onText, onSettled, onCancel, aside, hint, problem, placeholder, single, readOnly, autoFocus } = props;
  const styles = useStyles();
  const id = useId();
  const told = problem ?? hint;
  const whole = useWholeSelected(props.selects === true);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    props.onKey?.(event);
    if (event.key === 'Enter' && single) {
      event.preventDefault();
      onSettled?.();
      props.onEnter?.();
    }
    if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      onCancel();
    }
  }

  return (
    <div className={mergeClasses(styles.whole, props.className)}>
      <label htmlFor={id} className={styles.label}>
        {label} {aside && <span className={styles.aside}>({aside})</span>}
      </label>
      <span className={styles.grow} data-text={`${text || placeholder || ''} `}>
        <textarea
          // React focuses by itself and leaves no attribute; a dialog that opens around the field looks for one.
          ref={(field) => void (autoFocus && field?.setAttribute('autofocus', ''))}
          id={id}
          rows={1}
          cols={1}
          className={mergeClasses(styles.input, readOnly && styles.readOnly, problem !== undefined && styles.wrong)}
          aria-describedby={told ? `${id}told` : undefined}
          aria-invalid={problem ? true : undefined}
          placeholder={placeholder}
          readOnly={readOnly}
          // A field that opens because the person asked for it takes the focus with it.
          autoFocus={autoFocus}
          value={text}
          onChange={(event) => onText(single ? event.target.value.replaceAll('\n', ' ') : event.target.value)}
          onFocus={whole.onFocus}
          onBlur={(event) => (whole.onBlur(event), onSettled?.())}
          onKeyDown={onKeyDown}
        />
      </span>
      {told && (
        <Problem id={`${id}told`} serious={problem !== undefined}>
          {told}
        </Problem>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  // The hidden copy of the text gives the box its height, in every browser.
  grow: {
    display: 'grid',
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '::after': {
      content: 'attr(data-text)',
      visibility: 'hidden',
      border: `${tokens.strokeWidthThin} solid transparent`,
      ...growingBox,
    },
    [when.phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  input: {
    ...growingBox,
    width: '100%',
    minWidth: 0,
    margin: 0,
    font: 'inherit',
    lineHeight: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'none',
    overflow: 'hidden',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  readOnly: { backgroundColor: tokens.colorNeutralBackground3, borderBottomColor: tokens.colorNeutralStroke1 },
  wrong: { border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerForeground1}` },
});
