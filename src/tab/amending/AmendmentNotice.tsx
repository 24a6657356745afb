import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../domain/day';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { Notice } from '../parts/Notice';
import { useSchool } from '../school/School';
import { dayText } from '../words/days';
import { attend, sittingOf, type Attendance } from './sitting';

interface AmendmentNoticeProps {
  planKey: Key;
  agreed: Day;
}

/** Asks once a sitting why an agreed plan is changed, beside the work and not in its way. */
export function AmendmentNotice({ planKey, agreed }: AmendmentNoticeProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances, today } = useSchool();
  const [sitting] = useState(() => sittingOf({ keeping, workspace }, planKey));
  const [asks, setAsks] = useState(sitting !== undefined && sitting.reason === undefined);
  const [text, setText] = useState(sitting?.typed ?? '');
  const [problem, setProblem] = useState<string>();
  const attendance = useRef<Attendance>(undefined);

  useEffect(() => {
    const here = attend(planKey, { workspace, keeping }, () => {
      setText('');
      setAsks(true);
    });
    attendance.current = here;
    return here.leave;
  }, [workspace, keeping, planKey]);

  function type(next: string): void {
    attendance.current?.type(next);
    setText(next);
    setProblem(undefined);
  }

  function close(): void {
    setAsks(false);
    setText('');
  }

  function giveNone(): void {
    attendance.current?.answer('');
    close();
  }

  async function give(): Promise<void> {
    const reason = text.trim();
    if (reason === '') return giveNone();
    try {
      await attendance.current?.give(reason, circumstances());
      close();
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
          <Button appearance="subtle" onClick={giveNone}>
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
