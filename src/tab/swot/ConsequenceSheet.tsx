import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { answerWithAction, sayConsequence } from '../../domain/swot';
import { consequences, type Consequence, type SwotEntry } from '../../domain/swotEntry';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { choice, choiceGroup, choiceInTheMiddle, chosen as chosenChoice, radio } from '../parts/choiceStyles';
import { DayBox } from '../parts/DayBox';
import { Problem } from '../parts/Problem';
import { selectBox } from '../parts/selectBox';
import { Sheet } from '../parts/Sheet';
import { useSchool } from '../school/School';
import { useKeptText } from '../school/useKeptText';
import { sizes } from '../theme';
import { typedDay } from '../words/days';
import { readDay } from '../words/readDay';
import { consequenceWords, quadrantWords } from './swotWords';
import { useActionsToChoose } from './useActionsToChoose';

interface ConsequenceSheetProps {
  entry: SwotEntry;
  onClose(): void;
}

const NEW = 'new';

/** Asks what follows from an entry: one of four, and what each needs. */
export function ConsequenceSheet({ entry, onClose }: ConsequenceSheetProps) {
  const styles = useStyles();
  const group = useId();
  const { workspace, keeping, circumstances, today } = useSchool();
  const actions = useActionsToChoose(entry);
  const [chosen, setChosen] = useState<Consequence | ''>(entry.consequence);
  const [wanted, setWanted] = useState(entry.actionKey);
  const because = useKeptText(`swot/${entry.key}/because`, entry.because);
  const text = useKeptText(`swot/${entry.key}/action`);
  const due = useKeptText(`swot/${entry.key}/due`);
  const [problem, setProblem] = useState<string>();
  // An action that is gone, or none, answers nothing: then it is a new one.
  const actionKey = actions.some(({ key }) => key === wanted) ? wanted : chosen === 'action' ? NEW : '';
  const makesAction = chosen === 'action' && actionKey === NEW;

  function changes(): Change[] | string {
    const now = workspace.current();
    const words = because.text.trim();
    if (chosen === '') return 'Choose what follows.';
    if (chosen === 'setAside' && words === '') return 'Say why it is set aside.';
    if (chosen === 'risk' || chosen === 'setAside')
      return sayConsequence(now, entry.key, { consequence: chosen, because: words });
    if (!makesAction) {
      if (chosen === 'approach' && actionKey === '' && words === '') return 'Choose an action, or say how it is used.';
      return sayConsequence(now, entry.key, { consequence: chosen, actionKey, because: words });
    }
    const day = readDay(due.text, today);
    if (text.text.trim() === '') return 'Say what will be done.';
    const start = { text: text.text.trim(), due: day ?? null, dueText: day === undefined ? due.text.trim() : '' };
    return answerWithAction(now, entry.key, start, circumstances());
  }

  function keep(): void {
    const made = changes();
    if (typeof made === 'string') return setProblem(made);
    const say = makesAction ? `Added the action “${text.text.trim()}”` : undefined;
    const done = (): void => {
      for (const words of [because, text, due]) words.drop();
      onClose();
    };
    keeping.keep(made, { say }).then(done, (thrown: unknown) => setProblem(refusalText(thrown)));
  }

  return (
    <Sheet above={entry.text} title={quadrantWords[entry.quadrant].ask} onClose={onClose}>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>What follows from it?</legend>
        {consequences.map((one) => (
          <label key={one} className={mergeClasses(styles.choice, one === chosen && styles.chosen)}>
            <input
              type="radio"
              name={group}
              className={styles.radio}
              checked={one === chosen}
              onChange={() => (setChosen(one), setProblem(undefined))}
            />
            <b className={styles.name}>{consequenceWords[one].name}</b>
            <span className={styles.about}>{consequenceWords[one].about}</span>
          </label>
        ))}
      </fieldset>
      {(chosen === 'approach' || chosen === 'action') && (
        <select
          aria-label="Which action"
          className={styles.select}
          value={actionKey}
          onChange={(event) => setWanted(event.target.value)}
        >
          {chosen === 'action' ? <option value={NEW}>A new action</option> : <option value="">No single action</option>}
          {actions.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
      {makesAction && (
        <>
          <BoxField
            className={styles.box}
            label="Action"
            single
            text={text.text}
            onText={text.type}
            placeholder="What will be done"
          />
          <DayBox
            label="Due"
            aside="you may leave this empty"
            text={due.text}
            onText={due.type}
            onSettled={() => {
              const day = readDay(due.text, today);
              if (day) due.type(typedDay(day));
            }}
          />
        </>
      )}
      {(chosen === 'setAside' || chosen === 'risk' || (chosen !== '' && !makesAction)) && (
        <BoxField
          label={chosen === 'setAside' ? 'Why?' : chosen === 'risk' ? 'What to look for' : 'How'}
          aside={chosen === 'setAside' ? undefined : 'you may leave this empty'}
          text={because.text}
          onText={because.type}
        />
      )}
      {problem && <Problem serious>{problem}</Problem>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={keep}>
          {makesAction ? 'Add the action' : 'Keep'}
        </Button>
      </div>
    </Sheet>
  );
}

const useStyles = makeStyles({
  choices: {
    ...choiceGroup,
    gridTemplateColumns: `repeat(auto-fit, minmax(${sizes.places}, 1fr))`,
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  legend: { padding: 0, marginBlockEnd: tokens.spacingVerticalXS },
  choice: {
    ...choice,
    ...choiceInTheMiddle,
    minHeight: sizes.touch,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  chosen: chosenChoice,
  radio,
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  about: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  select: { ...selectBox, width: '100%', marginBlockEnd: tokens.spacingVerticalS },
  box: { marginBlockEnd: tokens.spacingVerticalS },
  buttons: { marginBlockStart: tokens.spacingVerticalM },
});
