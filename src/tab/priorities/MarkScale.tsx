import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import { marks as scale, type Mark } from '../../domain/ranking';
import { choice, choiceGroup, choiceInTheMiddle, chosen as chosenChoice, radio } from '../parts/choiceStyles';
import { sizes } from '../theme';

interface MarkScaleProps {
  label: string;
  words: Record<Mark, string>;
  chosen: Mark | 0;
  onChoose(mark: Mark): void;
  /** Enter. */
  onDone(): void;
}

/** Four stops, each with its number, which is its key, and its word. */
export function MarkScale({ label, words, chosen, onChoose, onDone }: MarkScaleProps) {
  const styles = useStyles();
  const name = useId();

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const mark = scale.find((one) => String(one) === event.key);
    if (event.ctrlKey || event.metaKey || event.altKey || (mark === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (mark === undefined) return onDone();
    onChoose(mark);
    event.currentTarget.querySelector<HTMLInputElement>(`[value="${mark}"]`)?.focus();
  }

  return (
    // The keys are one more way beside arrows and the pointer.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset className={styles.scale} onKeyDown={onKeyDown}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.stops}>
        {scale.map((mark) => (
          <label key={mark} className={mergeClasses(styles.stop, mark === chosen && styles.chosen)}>
            <input
              type="radio"
              name={name}
              value={mark}
              aria-keyshortcuts={String(mark)}
              className={styles.radio}
              checked={mark === chosen}
              onChange={() => onChoose(mark)}
            />
            <b className={styles.mark}>{mark}</b> {words[mark]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  scale: { ...choiceGroup, margin: `${tokens.spacingVerticalM} 0` },
  legend: { padding: 0, marginBlockEnd: tokens.spacingVerticalXS },
  stops: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(${sizes.rail}, 1fr))`,
    gap: tokens.spacingHorizontalXS,
  },
  stop: {
    ...choice,
    ...choiceInTheMiddle,
    minHeight: sizes.touch,
    padding: tokens.spacingHorizontalXS,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chosen: chosenChoice,
  radio,
  mark: { display: 'block', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});
