import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { weights, type Weight } from '../../domain/swotEntry';
import { heardAlone } from '../parts/pageStyles';
import { sizes, when } from '../theme';
import { weightWords } from './swotWords';

interface WeightChoiceProps {
  weight: Weight;
  /** Of which entry. */
  name: string;
  editable: boolean;
  onChoose(weight: Weight): void;
}

/** How much an entry weighs: three squares and a word, which is a list to choose from where it may be changed. */
export function WeightChoice({ weight, name, editable, onChoose }: WeightChoiceProps) {
  const styles = useStyles();
  const filled = weights.indexOf(weight) + 1;
  return (
    <span className={styles.whole}>
      <span aria-hidden className={styles.squares}>
        {weights.map((one, at) => (
          <span key={one} className={mergeClasses(styles.square, at < filled && styles.filled)} />
        ))}
      </span>
      {editable ? (
        <>
          <select
            aria-label={`Weight of ${name}`}
            className={styles.select}
            value={weight}
            onChange={(event) => onChoose(event.target.value as Weight)}
          >
            {weights.map((one) => (
              <option key={one} value={one}>
                {weightWords[one]}
              </option>
            ))}
          </select>
          <span className={styles.printed}>{weightWords[weight]}</span>
        </>
      ) : (
        <span>
          <span className={styles.hidden}>Weight: </span>
          {weightWords[weight]}
        </span>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  whole: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [when.print]: { fontSize: 'inherit' },
  },
  squares: { display: 'inline-flex', gap: tokens.strokeWidthThin },
  square: {
    boxSizing: 'border-box',
    width: tokens.spacingHorizontalS,
    height: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground2}`,
    [when.print]: { printColorAdjust: 'exact' },
  },
  filled: {
    backgroundColor: tokens.colorNeutralForeground2,
    forcedColorAdjust: 'none',
    [when.forced]: { backgroundColor: 'CanvasText' },
  },
  select: {
    font: 'inherit',
    minHeight: sizes.target,
    padding: 0,
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    appearance: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '& option': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
    [when.print]: { display: 'none' },
  },
  printed: { display: 'none', [when.print]: { display: 'inline' } },
  hidden: heardAlone,
});
