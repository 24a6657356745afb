import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { RadioButtonFilled, RadioButtonRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Plan } from '../../domain/plan';
import { reviewCadences, type ReviewCadence } from '../../domain/planReview';
import { chooseCadence } from '../../domain/reviewing';
import { refusalText } from '../faultText';
import { heardAlone } from '../parts/pageStyles';
import { useSchool } from '../school/School';
import { sizes, when } from '../theme';
import { cadenceWords } from '../words/cadence';
import { count } from '../words/counts';
import { Part } from './Part';

const about: Record<ReviewCadence, string> = {
  own: 'You add each one',
  termly: 'Near the end of each term',
  halfTermly: 'Near the end of each half-term',
};

/** How often the plan is reviewed. The days follow from the term dates, and each can be moved afterwards. */
export function Cadence({ plan, editable }: { plan: Plan; editable: boolean }) {
  const styles = useStyles();
  const name = useId();
  const { workspace, keeping, today } = useSchool();

  function choose(cadence: ReviewCadence): void {
    const changes = chooseCadence(workspace.current(), plan.key, cadence, { today });
    const planned = changes.filter(({ kind, after }) => kind === 'planReview' && !(after as { removed: boolean }).removed).length;
    const gone = changes.filter(({ kind, after }) => kind === 'planReview' && (after as { removed: boolean }).removed).length;
    const told = [planned > 0 && `${count(planned, 'review')} added`, gone > 0 && `${count(gone, 'review')} removed`];
    const say = [`Reviewed ${cadenceWords[cadence].toLowerCase()}`, ...told.filter((one) => one !== false)].join('. ');
    void keeping.keep(changes, { say }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  return (
    <Part title="How often">
      <p className={mergeClasses(styles.words, editable && styles.printed)}>{cadenceWords[plan.reviewCadence]}</p>
      {editable && (
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>How often the plan is reviewed</legend>
          {reviewCadences.map((cadence) => (
            <label key={cadence} className={styles.choice}>
              <input
                type="radio"
                name={name}
                className={styles.radio}
                checked={plan.reviewCadence === cadence}
                onChange={() => choose(cadence)}
              />
              {plan.reviewCadence === cadence ? (
                <RadioButtonFilled fontSize={20} aria-hidden className={styles.chosenMark} />
              ) : (
                <RadioButtonRegular fontSize={20} aria-hidden className={styles.mark} />
              )}
              <span>
                {cadenceWords[cadence]}
                <span className={styles.about}>{about[cadence]}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </Part>
  );
}

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 0`,
    border: 'none',
    minInlineSize: 0,
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [when.print]: { display: 'none' },
  },
  words: { margin: 0, paddingBlockStart: tokens.spacingVerticalS },
  // On paper there is nothing to choose.
  printed: { display: 'none', [when.print]: { display: 'block' } },
  legend: heardAlone,
  choice: {
    position: 'relative',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    minHeight: sizes.target,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':has(:checked)': {
      backgroundColor: tokens.colorBrandBackground2,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
      boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorCompoundBrandStroke}`,
    },
    ':has(:focus-visible)': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  chosenMark: { flexShrink: 0, color: tokens.colorCompoundBrandForeground1 },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
