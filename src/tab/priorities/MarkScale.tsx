import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import { marks as scale, type Mark } from '../../domain/ranking';
import { sizes, when } from '../theme';

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
  scale: { margin: `${tokens.spacingVerticalM} 0`, padding: 0, border: 'none', minInlineSize: 0 },
  legend: { padding: 0, marginBlockEnd: tokens.spacingVerticalXS },
  stops: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(${sizes.rail}, 1fr))`,
    gap: tokens.spacingHorizontalXS,
  },
  stop: {
    position: 'relative',
    minHeight: sizes.touch,
    padding: tokens.spacingHorizontalXS,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
    ':has(:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorCompoundBrandStroke}`,
    [when.forced]: { outline: `${tokens.strokeWidthThick} solid Highlight` },
  },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' },
  mark: { display: 'block', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});
