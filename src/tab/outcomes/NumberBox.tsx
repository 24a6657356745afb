import { makeStyles, tokens } from '@fluentui/react-components';
import { useWholeSelected } from '../parts/useWholeSelected';
import { WordsBox } from '../parts/WordsBox';
import { useDraft } from '../school/useDraft';
import { readNumber } from '../words/readNumber';

interface NumberBoxProps {
  label: string;
  value: number | null;
  keep(value: number | null): Promise<void>;
}

/** A number in a table to be typed into. What is no number is said, and not kept. */
export function NumberBox({ label, value, keep }: NumberBoxProps) {
  const styles = useStyles();
  const shown = value === null ? '' : String(value);
  const draft = useDraft(shown, async (text) => {
    const read = readNumber(text);
    if (read !== undefined && read !== value) await keep(read);
  });
  const whole = useWholeSelected(true);
  const wrong = readNumber(draft.text) === undefined;
  return (
    <WordsBox
      look="line"
      single
      holds="day"
      aria-label={label}
      boxClass={styles.box}
      autoComplete="off"
      text={draft.text}
      standing={shown}
      onText={draft.type}
      problem={wrong ? 'Write a number, or leave it empty' : draft.problem}
      onFocus={whole.onFocus}
      onSettled={(event) => {
        if (event) whole.onBlur(event);
        draft.settle();
      }}
      onKeyDown={(event) => {
        // With nothing to take back it closes what the table stands in.
        if (event.key !== 'Escape' || draft.text === shown) return;
        event.stopPropagation();
        event.preventDefault();
        draft.cancel();
      }}
    />
  );
}

const useStyles = makeStyles({
  box: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    minHeight: '28px',
    ':focus': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});
