import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, CalendarEditRegular, CheckmarkCircleRegular, DismissCircleRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { verdicts, type Verdict } from '../../domain/decision';
import { heardAlone } from '../parts/pageStyles';
import { sizes, when } from '../theme';
import { verdictWords } from '../words/verdicts';
import { choice, choiceGroup, chosen, fixed, fixedChosen, radio } from '../parts/choiceStyles';
import { KeyHint } from '../parts/KeyHint';

interface VerdictChoiceProps {
  /** What is decided about, for the ear. */
  name: string;
  verdict: Verdict | undefined;
  editable: boolean;
  onChoose(verdict: Verdict): void;
}

/** The four decisions, of which one is taken. Arrow keys go from one to the next, their numbers take them at once. */
export function VerdictChoice({ name, verdict, editable, onChoose }: VerdictChoiceProps) {
  const styles = useStyles();
  const group = useId();
  return (
    <fieldset className={styles.choices} disabled={!editable}>
      <legend className={styles.legend}>
        Decision<span className={styles.hidden}> about {name}</span>
      </legend>
      {verdicts.map((one, at) => {
        const Icon = icons[one];
        const isChosen = one === verdict;
        return (
          <label
            key={one}
            className={mergeClasses(
              styles.choice,
              isChosen && styles.chosen,
              !editable && styles.fixed,
              !editable && isChosen && styles.fixedChosen,
            )}
          >
            <input
              type="radio"
              name={group}
              className={styles.radio}
              checked={isChosen}
              aria-keyshortcuts={String(at + 1)}
              aria-label={verdictWords[one]}
              aria-describedby={`${group}${one}`}
              onChange={() => onChoose(one)}
            />
            <Icon fontSize={24} aria-hidden className={styles.icon} />
            <span className={styles.word}>{verdictWords[one]}</span>
            {editable && <KeyHint of={String(at + 1)} />}
            <span id={`${group}${one}`} className={mergeClasses(styles.means, !editable && styles.fixedMeans)}>
              {meanings[one]}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

const icons = {
  continue: ArrowRightRegular,
  amend: CalendarEditRegular,
  complete: CheckmarkCircleRegular,
  stop: DismissCircleRegular,
} as const;

const meanings: Record<Verdict, string> = {
  continue: 'As planned',
  amend: 'Change date or scope',
  complete: 'Done, with its impact',
  stop: 'Say why',
};

const useStyles = makeStyles({
  choices: {
    ...choiceGroup,
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    [when.belowLaptop]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  },
  legend: { padding: `0 0 ${tokens.spacingVerticalS}`, fontWeight: tokens.fontWeightSemibold },
  hidden: heardAlone,
  choice: {
    ...choice,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    alignContent: 'start',
    columnGap: tokens.spacingHorizontalS,
    minHeight: sizes.touch,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    [when.phone]: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  },
  chosen,
  fixed,
  fixedChosen,
  radio,
  icon: { flexShrink: 0 },
  word: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  means: {
    gridColumn: '2 / -1',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fixedMeans: { color: 'inherit' },
});
