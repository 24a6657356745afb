import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Decision } from '../../domain/decision';
import { standingAfter } from '../../domain/outcome';
import { isSettled } from '../../domain/standing';
import { statuses, type Status } from '../../domain/update';
import { StatusMark } from '../parts/StatusMark';
import { heardAlone } from '../parts/pageStyles';
import { sizes } from '../theme';
import { statusWords } from '../../domain/statusWords';
import { choice, choiceGroup, chosen, fixed, fixedChosen, radio } from '../parts/choiceStyles';

interface StandsNowProps {
  /** What is talked about, for the ear. */
  name: string;
  /** Where it stands as the review comes to it. */
  stands: Status;
  heard: Decision | undefined;
  editable: boolean;
  /** Empty: where it stands anyway. */
  onAgree(statusAfter: Status | ''): void;
}

/** Where the action stands from now on: as it came, unless the meeting agrees on something else. */
export function StandsNow({ name, stands, heard, editable, onAgree }: StandsNowProps) {
  const styles = useStyles();
  const group = useId();
  const agreed = heard && heard.statusAfter !== '' ? heard.statusAfter : stands;
  const ended = heard && standingAfter(heard);
  if (ended && isSettled(ended)) {
    return (
      <>
        <StatusMark status={ended} className={styles.large} />
        <p className={styles.aside}>By this decision, once the review has ended.</p>
      </>
    );
  }
  return (
    <fieldset className={styles.choices} disabled={!editable}>
      <legend className={styles.hidden}>Where {name} stands now</legend>
      {statuses
        .filter((one) => !isSettled(one) || one === agreed)
        .map((one) => (
          <label
            key={one}
            className={mergeClasses(
              styles.choice,
              one === agreed && styles.chosen,
              !editable && styles.fixed,
              !editable && one === agreed && styles.fixedChosen,
            )}
          >
            <input
              type="radio"
              name={group}
              className={styles.radio}
              aria-label={statusWords[one]}
              checked={one === agreed}
              onChange={() => onAgree(one === stands ? '' : one)}
            />
            <StatusMark status={one} />
          </label>
        ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  choices: { ...choiceGroup, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalXS },
  hidden: heardAlone,
  choice: {
    ...choice,
    display: 'flex',
    alignItems: 'center',
    minHeight: sizes.row,
    paddingInline: tokens.spacingHorizontalSNudge,
  },
  chosen: { ...chosen, fontWeight: tokens.fontWeightSemibold },
  fixed,
  fixedChosen,
  radio,
  large: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  aside: { margin: 0, color: tokens.colorNeutralForeground2 },
});
