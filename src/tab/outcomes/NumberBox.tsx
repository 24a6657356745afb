import { makeStyles, tokens } from '@fluentui/react-components';
import { useWholeSelected } from '../parts/useWholeSelected';
import { WordsBox } from '../parts/WordsBox';
import { useDraft } from '../school/useDraft';
import { TypedRefusal } from '../school/pupilRefusal';
import { sizes } from '../theme';
import { typedNumber } from './typedNumber';

interface NumberBoxProps {
  label: string;
  value: number | null;
  /** What follows from the others, shown while nothing is typed. */
  follows?: string;
  /** `seen` is the number that the person had in mind as standing there. */
  keep(value: number | null, seen: number | null): Promise<void>;
  /** What was typed is a mark for a hidden number, such as `<5`, or is none. */
  onMark(mark: string | undefined): void;
}

/** A number in a table to be typed into. What is no number stays in sight with what to do, and is not kept. */
export function NumberBox({ label, value, follows, keep, onMark }: NumberBoxProps) {
  const styles = useStyles();
  const shown = value === null ? '' : String(value);
  const draft = useDraft(shown, async (text, seen) => {
    const read = typedNumber(text);
    if (read === undefined) throw new TypedRefusal(noNumber);
    onMark(read.mark);
    if (read.value !== value) await keep(read.value, typedNumber(seen)?.value ?? null);
  });
  const whole = useWholeSelected(true);
  const wrong = typedNumber(draft.text) === undefined;
  return (
    <WordsBox
      look="line"
      single
      holds="day"
      aria-label={label}
      boxClass={styles.box}
      autoComplete="off"
      placeholder={follows}
      text={draft.text}
      standing={shown}
      onText={draft.type}
      problem={wrong ? noNumber : draft.problem}
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

const noNumber = 'Write a number, <5 where it is hidden, or nothing where it is not known';

const useStyles = makeStyles({
  box: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    minHeight: sizes.columnHead,
    ':focus': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThin})`,
    },
  },
});
