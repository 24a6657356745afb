import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { changedWords } from '../words/changedWords';

interface ClashChoiceProps {
  group: string;
  chosen: boolean;
  onChoose(): void;
  name: string;
  /** When it was written. */
  when: string;
  /** The version, with what is new in it against before underlined. */
  before?: string;
  text?: string;
  /** In place of a version: shown while this is chosen. */
  children?: ReactNode;
}

/** One of two versions, as a card to choose. */
export function ClashChoice({ group, chosen, onChoose, name, when, before = '', text, children }: ClashChoiceProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.card, chosen && styles.chosen)}>
      <label className={styles.label}>
        <input type="radio" name={group} checked={chosen} onChange={onChoose} className={styles.radio} />
        <span>
          <b>{name}</b> <span className={styles.when}>{when}</span>
        </span>
        {text !== undefined && (
          <span className={styles.text}>
            {changedWords(before, text).map((run, place) => (
              <span key={place} className={run.changed ? styles.changed : undefined}>
                {run.text}
              </span>
            ))}
          </span>
        )}
      </label>
      {chosen && children}
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorCompoundBrandStroke}`,
  },
  label: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, cursor: 'pointer' },
  radio: { accentColor: tokens.colorCompoundBrandStroke, marginBlock: tokens.spacingVerticalXXS },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { gridColumn: 2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  changed: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: tokens.strokeWidthThick,
    textDecorationColor: tokens.colorCompoundBrandStroke,
    textUnderlineOffset: '3px',
  },
});
