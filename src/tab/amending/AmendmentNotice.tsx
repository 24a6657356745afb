import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { amendedPlan, giveReason } from '../../domain/amendments';
import type { Day } from '../../domain/day';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { Notice } from '../parts/Notice';
import type { Keeping } from '../school/keeping';
import { useSchool } from '../school/School';
import { dayText } from '../words/days';
import { goesOn, sittingsOf } from './sitting';

interface AmendmentNoticeProps {
  planKey: Key;
  agreed: Day;
}

/** Asks once a sitting why an agreed plan is changed, beside the work and not in its way. */
export function AmendmentNotice({ planKey, agreed }: AmendmentNoticeProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances, today } = useSchool();
  const sittings = sittingsOf(keeping);
  const sitting = sittings.get(planKey);
  const [asks, setAsks] = useState(sitting !== undefined && sitting.reason === undefined);
  const [text, setText] = useState(sitting?.typed ?? '');
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    stand(keeping, planKey);
    const deaf = keeping.onKept((changes, now) => {
      if (amendedPlan(workspace.current(), changes) !== planKey) return;
      const last = sittings.get(planKey);
      if (last !== undefined && goesOn(last, now)) return void (last.until = now);
      sittings.set(planKey, { from: now, until: now, typed: '' });
      stand(keeping, planKey);
      setText('');
      setAsks(true);
    });
    // A reason is given for as long as this plan is on the screen.
    return () => (deaf(), keeping.because(''));
  }, [workspace, keeping, planKey, sittings]);

  function type(next: string): void {
    const asked = sittings.get(planKey);
    if (asked) asked.typed = next;
    setText(next);
    setProblem(undefined);
  }

  function answer(reason: string): void {
    const asked = sittings.get(planKey);
    if (asked) Object.assign(asked, { reason, typed: '' });
    stand(keeping, planKey);
    setAsks(false);
    setText('');
  }

  async function give(): Promise<void> {
    const { now, newKey } = circumstances();
    const reason = text.trim();
    const asked = sittings.get(planKey);
    if (reason === '' || asked === undefined) return answer('');
    try {
      await keeping.keep(giveReason({ planKey, from: asked.from, until: now }, reason, { now, newKey }));
      answer(reason);
      keeping.say('The history now says why');
    } catch (thrown) {
      setProblem(refusalText(thrown));
    }
  }

  if (!asks) return null;
  return (
    <Notice title={`You are changing a plan that was agreed on ${dayText(agreed, today)}.`} icon={<EditRegular fontSize={20} />}>
      One reason stands in the history for everything you change in this sitting.
      <span className={styles.form}>
        <BoxField
          label="Why is it changed?"
          aside="you may leave this empty"
          single
          text={text}
          problem={problem}
          onText={type}
          onEnter={() => void give()}
          className={styles.box}
        />
        <span className={styles.acts}>
          <Button onClick={() => void give()}>Keep the reason</Button>
          <Button appearance="subtle" onClick={() => answer('')}>
            Not now
          </Button>
        </span>
      </span>
    </Notice>
  );
}

/** The reason of the present sitting stands for what is changed while it goes on. */
function stand(keeping: Keeping, planKey: Key): void {
  const sittings = sittingsOf(keeping);
  keeping.because(sittings.get(planKey)?.reason ?? '', (began) => {
    const sitting = sittings.get(planKey);
    return sitting !== undefined && goesOn(sitting, began);
  });
}

const useStyles = makeStyles({
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
