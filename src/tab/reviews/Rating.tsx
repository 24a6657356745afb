import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type RefObject } from 'react';
import { notYetJudged } from '../../domain/answer';
import type { ScalePoint } from '../../domain/questionSet';
import { KeyHint } from '../parts/KeyHint';
import { heardAlone } from '../parts/pageStyles';
import { radio } from '../parts/choiceStyles';
import { when } from '../theme';

interface RatingProps {
  /** What is rated, for the ear. */
  name: string;
  scale: readonly ScalePoint[];
  rating: string;
  editable: boolean;
  group: RefObject<HTMLFieldSetElement | null>;
  onRate(rating: string): void;
}

/** The stops of a scale in a line, of which one is chosen, and a way to say that it cannot be judged yet. */
export function Rating({ name, scale, rating, editable, group, onRate }: RatingProps) {
  const styles = useStyles();
  const id = useId();
  const chosen = scale.find(({ key }) => key === rating);
  /** The button goes with the rating; the focus is at the stop that was chosen then. */
  function clear(): void {
    onRate('');
    const radios = group.current?.querySelectorAll('input') ?? [];
    (chosen ? radios[scale.indexOf(chosen)] : [...radios].at(-1))?.focus();
  }

  const stop = (point: ScalePoint, hint: string, isJoined: boolean) => {
    const isOff = point.key === notYetJudged;
    const isChosen = point.key === rating;
    return (
      <label
        key={point.key}
        title={point.meaning || undefined}
        className={mergeClasses(styles.stop, isOff && styles.off, isJoined && styles.joined, !editable && styles.fixed)}
      >
        <input
          type="radio"
          name={id}
          className={styles.radio}
          checked={isChosen}
          aria-label={point.name}
          aria-keyshortcuts={hint}
          aria-describedby={isChosen && point.meaning ? `${id}means` : undefined}
          onChange={() => onRate(point.key)}
        />
        <span aria-hidden className={mergeClasses(styles.ring, isOff && styles.small, isChosen && styles.chosen)} />
        <span className={mergeClasses(styles.name, isChosen && styles.chosenName)}>{point.name}</span>
        {editable && <KeyHint of={hint} />}
      </label>
    );
  };
  return (
    <fieldset ref={group} className={styles.whole} disabled={!editable}>
      <legend className={styles.hidden}>Rating of {name}</legend>
      <div className={styles.stops} style={{ gridTemplateColumns: `repeat(${scale.length}, minmax(0, 1fr))` }}>
        {scale.map((point, at) => stop(point, String(at + 1), at > 0))}
      </div>
      <div className={styles.below}>
        <p className={styles.means}>
          {chosen?.meaning && (
            <span id={`${id}means`}>
              <b>{chosen.name}</b>: {chosen.meaning}
            </span>
          )}
          {editable && rating !== '' && (
            // Tab leads from the stop to the words; the key that clears it is Backspace.
            <Button
              appearance="transparent"
              size="small"
              tabIndex={-1}
              title="Backspace"
              className={styles.clear}
              onClick={clear}
            >
              Clear the rating
            </Button>
          )}
        </p>
        {stop({ key: notYetJudged, name: 'Not yet judged', meaning: '' }, '0', false)}
      </div>
    </fieldset>
  );
}

const ring = '24px';

const useStyles = makeStyles({
  whole: { margin: 0, padding: 0, border: 'none', minInlineSize: 0 },
  hidden: heardAlone,
  stops: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    [when.phone]: { display: 'flex', flexDirection: 'column', rowGap: 0 },
  },
  stop: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'center',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':has(:focus-visible)': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    [when.phone]: { flexDirection: 'row', minHeight: '48px', gap: tokens.spacingHorizontalM, textAlign: 'start' },
  },
  // The line from the stop before to this one.
  joined: {
    '::before': {
      content: '""',
      position: 'absolute',
      top: `calc(${ring} / 2)`,
      insetInlineStart: `calc(-50% + ${ring} / 2)`,
      width: `calc(100% - ${ring})`,
      borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    },
    [when.phone]: { '::before': { content: 'none' } },
  },
  off: { flexDirection: 'row', flexShrink: 0, gap: tokens.spacingHorizontalS, paddingInline: tokens.spacingHorizontalS },
  fixed: { cursor: 'default' },
  radio,
  ring: {
    boxSizing: 'border-box',
    flexShrink: 0,
    width: ring,
    height: ring,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  small: { width: '16px', height: '16px' },
  chosen: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorCompoundBrandStroke,
    boxShadow: `inset 0 0 0 3px ${tokens.colorNeutralBackground1}`,
    [when.forced]: { border: '8px solid Highlight' },
  },
  name: { overflowWrap: 'anywhere' },
  chosenName: { fontWeight: tokens.fontWeightSemibold },
  below: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    marginBlockStart: tokens.spacingVerticalS,
    minHeight: '40px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [when.phone]: { flexDirection: 'column-reverse', alignItems: 'stretch', marginBlockStart: 0 },
  },
  means: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  clear: { minWidth: 0, paddingInline: 0, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
