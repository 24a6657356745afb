import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import type { Holds } from '../school/useGuard';
import { useWholeSelected } from './useWholeSelected';
import { WordsBox } from './WordsBox';

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
  /** `staff`: who does something. `day`: nothing but a day. */
  holds?: Holds;
  /** What is kept in its place by now; without it, what stood there at first. */
  standing?: string;
  onKey?(event: KeyboardEvent<HTMLTextAreaElement>): void;
  className?: string;
}

/** A labelled box in a form. It grows with its words; what is to be said of them stands under it. */
export function BoxField(props: BoxFieldProps) {
  const {
    label,
    text,
    onText,
    onSettled,
    onCancel,
    aside,
    hint,
    problem,
    placeholder,
    single,
    readOnly,
    autoFocus,
    holds,
    standing,
  } = props;
  const styles = useStyles();
  const id = useId();
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
      <WordsBox
        look="framed"
        id={id}
        boxClass={mergeClasses(readOnly && styles.readOnly, problem !== undefined && styles.wrong)}
        placeholder={placeholder}
        readOnly={readOnly}
        // A field that opens because the person asked for it takes the focus with it.
        autoFocus={autoFocus}
        single={single}
        holds={holds}
        standing={standing}
        text={text}
        onText={onText}
        hint={hint}
        problem={problem}
        onFocus={whole.onFocus}
        onSettled={(event) => {
          if (event) whole.onBlur(event);
          onSettled?.();
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  readOnly: { backgroundColor: tokens.colorNeutralBackground3, borderBottomColor: tokens.colorNeutralStroke1 },
  wrong: { border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerForeground1}` },
});
