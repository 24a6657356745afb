import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckboxCheckedFilled, CheckboxUncheckedRegular } from '@fluentui/react-icons';
import type { Key } from '../../domain/record';
import { heardAlone } from './pageStyles';
import { sizes, when } from '../theme';

/** Something that can be chosen, with what it is called. */
export interface Tick {
  key: Key;
  /** Its number, which stands before its name. */
  ref: string;
  name: string;
}

interface TicksProps {
  label: string;
  offered: readonly Tick[];
  chosen: readonly Key[];
  onChoose(chosen: Key[]): void;
}

/** Any of several things, each with a box to tick. */
export function Ticks({ label, offered, chosen, onChoose }: TicksProps) {
  const styles = useStyles();
  const toggle = ({ key }: Tick) => onChoose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <fieldset className={styles.all}>
      <legend className={styles.legend}>{label}</legend>
      {offered.map((tick) => {
        const isChosen = chosen.includes(tick.key);
        return (
          <label key={tick.key} className={styles.one}>
            <input type="checkbox" className={styles.box} checked={isChosen} onChange={() => toggle(tick)} />
            {isChosen ? (
              <CheckboxCheckedFilled fontSize={20} aria-hidden className={mergeClasses(styles.mark, styles.chosen)} />
            ) : (
              <CheckboxUncheckedRegular fontSize={20} aria-hidden className={styles.mark} />
            )}
            <span>
              <span className={styles.ref}>{tick.ref}</span> {tick.name || 'No name yet'}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

const useStyles = makeStyles({
  all: { margin: 0, padding: 0, border: 'none', minInlineSize: 0 },
  legend: heardAlone,
  one: {
    position: 'relative',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    minHeight: sizes.target,
    paddingBlock: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':has(:focus-visible)': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [when.phone]: { paddingBlock: tokens.spacingVerticalS },
  },
  box: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  chosen: { color: tokens.colorCompoundBrandForeground1 },
  ref: { color: tokens.colorNeutralForeground3 },
});
