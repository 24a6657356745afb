import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { amendedPlan, giveReason } from '../../domain/amendments';
import type { Day, Instant } from '../../domain/day';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { Notice } from '../parts/Notice';
import { useSchool } from '../school/School';
import { dayText } from '../words/days';
import { goesOn } from './sitting';

interface AmendmentNoticeProps {
  planKey: Key;
  agreed: Day;
}

/** Asks once a sitting why an agreed plan is changed, beside the work and not in its way. */
export function AmendmentNotice({ planKey, agreed }: AmendmentNoticeProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances, today } = useSchool();
  const sitting = useRef<{ from: Instant; until: Instant }>(undefined);
  const [asks, setAsks] = useState(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();

  // A reason is given for as long as this plan is on the screen.
  useEffect(() => () => keeping.because(''), [keeping]);
  useEffect(() => {
    return keeping.onKept((changes, now) => {
      if (amendedPlan(workspace.current(), changes) !== planKey) return;
      const last = sitting.current;
      sitting.current = { from: last?.from ?? now, until: now };
      if (last !== undefined && goesOn(last, now)) return;
      sitting.current = { from: now, until: now };
      keeping.because('');
      setAsks(true);
    });
  }, [workspace, keeping, planKey]);

  async function give(): Promise<void> {
    const { now, newKey } = circumstances();
    const reason = text.trim();
    if (reason === '' || sitting.current === undefined) return setAsks(false);
    try {
      await keeping.keep(giveReason({ planKey, from: sitting.current.from, until: now }, reason, { now, newKey }));
      keeping.because(reason, (began) => sitting.current !== undefined && goesOn(sitting.current, began));
      keeping.say('The history now says why');
      setAsks(false);
      setText('');
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
          onText={(next) => (setText(next), setProblem(undefined))}
          onEnter={() => void give()}
          className={styles.box}
        />
        <span className={styles.acts}>
          <Button onClick={() => void give()}>Keep the reason</Button>
          <Button appearance="subtle" onClick={() => setAsks(false)}>
            Not now
          </Button>
        </span>
      </span>
    </Notice>
  );
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
