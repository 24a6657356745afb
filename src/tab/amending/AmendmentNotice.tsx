import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useEffect, useReducer, useState } from 'react';
import type { Plan } from '../../domain/plan';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { Notice } from '../parts/Notice';
import { useSchool, useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';
import { dayText } from '../words/days';
import { sittingsOn, type Sittings } from './sittings';

/** Asks once a sitting why an agreed plan is changed, on whichever page it is, above the work and not in its way. */
export function AmendmentNotice() {
  const { workspace, keeping } = useSchool();
  const { edits } = useRights();
  const sittings = sittingsOn({ workspace, keeping });
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => sittings.subscribe(again), [sittings]);
  useSnapshot();
  const asked = sittings.asked();
  if (asked === undefined || !edits) return null;
  return <Question key={asked.plan.key} {...asked} sittings={sittings} />;
}

interface QuestionProps {
  plan: Plan;
  typed: string;
  sittings: Sittings;
}

function Question({ plan: { key, title, agreed }, typed, sittings }: QuestionProps) {
  const styles = useStyles();
  const { keeping, circumstances, today } = useSchool();
  const [problem, setProblem] = useState<string>();

  function type(next: string): void {
    sittings.type(key, next);
    setProblem(undefined);
  }

  async function give(): Promise<void> {
    const reason = typed.trim();
    if (reason === '') return sittings.giveNone(key);
    try {
      await sittings.give(key, reason, circumstances());
      keeping.say('The history now says why');
    } catch (thrown) {
      setProblem(refusalText(thrown));
    }
  }

  return (
    <div className={styles.place}>
      <Notice
        title={`You are changing ${title === '' ? 'a plan' : `“${title}”`}, agreed on ${dayText(agreed!, today)}.`}
        icon={<EditRegular fontSize={20} />}
      >
        One reason stands in the history for everything you change in this sitting.
        <span className={styles.form}>
          <BoxField
            label="Why is it changed?"
            aside="you may leave this empty"
            single
            text={typed}
            problem={problem}
            onText={type}
            onEnter={() => void give()}
            className={styles.box}
          />
          <span className={styles.acts}>
            <Button onClick={() => void give()}>Keep the reason</Button>
            <Button appearance="subtle" onClick={() => sittings.giveNone(key)}>
              Not now
            </Button>
          </span>
        </span>
      </Notice>
    </div>
  );
}

const useStyles = makeStyles({
  // A low window keeps more of the page than of this.
  place: { maxHeight: '40vh', overflowY: 'auto', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    marginBlockStart: tokens.spacingVerticalS,
  },
  box: { flexGrow: 1, flexBasis: '200px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
