import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, CalendarEditRegular, CheckmarkCircleRegular, DismissCircleRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { verdicts, type Verdict } from '../../domain/decision';
import { sizes, when } from '../theme';
import { verdictWords } from '../words/verdicts';

interface VerdictChoiceProps {
  /** What is decided about, for the ear. */
  name: string;
  verdict: Verdict | undefined;
  editable: boolean;
  onChoose(verdict: Verdict): void;
}

/** The four decisions, of which one is taken. Arrow keys go from one to the next. */
export function VerdictChoice({ name, verdict, editable, onChoose }: VerdictChoiceProps) {
  const styles = useStyles();
  const group = useId();
  return (
    <fieldset className={styles.choices} disabled={!editable}>
      <legend className={styles.hidden}>Decision about {name}</legend>
      {verdicts.map((one) => {
        const Icon = verdictIcons[one];
        return (
          <label
            key={one}
            className={mergeClasses(
              styles.choice,
              one === verdict && styles.chosen,
              !editable && styles.fixed,
              !editable && one === verdict && styles.fixedChosen,
            )}
          >
            <input type="radio" name={group} className={styles.radio} checked={one === verdict} onChange={() => onChoose(one)} />
            <Icon fontSize={20} aria-hidden className={styles.icon} />
            {verdictWords[one]}
          </label>
        );
      })}
    </fieldset>
  );
}

/** A decision as a picture beside its word. */
export const verdictIcons = {
  continue: ArrowRightRegular,
  amend: CalendarEditRegular,
  complete: CheckmarkCircleRegular,
  stop: DismissCircleRegular,
} as const;

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    border: 'none',
    minInlineSize: 0,
    [when.phone]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  choice: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: sizes.row,
    paddingInline: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
    ':has(:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    [when.phone]: { minHeight: sizes.touch },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}` },
    [when.forced]: { outline: `${tokens.strokeWidthThick} solid Highlight` },
  },
  fixed: {
    cursor: 'not-allowed',
    color: tokens.colorNeutralForegroundDisabled,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeDisabled}`,
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeDisabled}` },
    [when.forced]: { color: 'GrayText' },
  },
  // What was decided stays readable where it cannot be changed.
  fixedChosen: { color: tokens.colorNeutralForeground2, boxShadow: 'none' },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' },
  icon: { flexShrink: 0 },
});
