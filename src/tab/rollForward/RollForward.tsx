import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Key } from '../../domain/record';
import { prioritiesStanding } from '../../domain/priorityStanding';
import { carriedOn, rollForward, unfinishedIn, type AlsoRolled } from '../../domain/rolling';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { Problem } from '../parts/Problem';
import { Sheet } from '../parts/Sheet';
import { PupilRefusal } from '../school/pupilRefusal';
import { useSchool, useSnapshot } from '../school/School';
import { academicYearOf } from '../words/academicYear';
import { count } from '../words/counts';
import { nextYearAfter, firstDayOf } from './years';

interface RollForwardProps {
  planKey: Key;
  onClose(): void;
  onRolled(planKey: Key): void;
}

/** Carries what a plan leaves unfinished into a new one, a draft. */
export function RollForward({ planKey, onClose, onRolled }: RollForwardProps) {
  const styles = useStyles();
  const { keeping, circumstances, today } = useSchool();
  const snapshot = useSnapshot();
  const plan = snapshot.plan.get(planKey)?.record;
  const [academicYear, setAcademicYear] = useState(nextYearAfter(plan?.academicYear ?? '') ?? academicYearOf(today));
  const [title, setTitle] = useState(`SEND development plan ${academicYear}`);
  const [problem, setProblem] = useState<string>();
  const [starting, setStarting] = useState(false);
  const [also, setAlso] = useState<readonly AlsoRolled[]>([]);
  const { objectives, actions } = unfinishedIn(snapshot, planKey);
  const already = carriedOn(snapshot, planKey, academicYear.trim());

  async function carryOn(): Promise<void> {
    const year = academicYear.trim();
    const firstDay = firstDayOf(year);
    if (firstDay === undefined) return setProblem('Write the school year as two years, such as 2027/28.');
    const named = title.trim() || `SEND development plan ${year}`;
    const changes = rollForward(snapshot, planKey, { title: named, academicYear: year, firstDay, also }, circumstances());
    if (starting || changes.length === 0) return;
    setStarting(true);
    try {
      // What is copied stands in the old plan; the title is new.
      await keeping.keep(changes, { say: `Started ${named}`, lookedAt: ({ kind }) => kind !== 'plan' });
      onRolled(changes[0]!.after.key);
    } catch (thrown) {
      // What may point to a pupil is said under its box.
      setProblem(thrown instanceof PupilRefusal ? undefined : refusalText(thrown));
      setStarting(false);
    }
  }

  return (
    <Sheet title="Carry unfinished work into a new plan" above={plan?.title} onClose={onClose}>
      <div className={styles.form}>
        <p className={styles.words}>
          {actions.length + objectives.length === 0
            ? 'Every action is complete or stopped, so the new plan begins empty. '
            : `${count(objectives.length, 'objective')} and ${count(actions.length, 'action')} ${objectives.length + actions.length === 1 ? 'comes' : 'come'} along and ${objectives.length + actions.length === 1 ? 'starts' : 'start'} afresh. `}
          Dates before the new year are left out, and so are words for them, such as Autumn 1. From each SWOT come the risks that
          are watched and what is still open. Updates and comments stay with {plan?.title}, which stays as it is.
        </p>
        <BoxField
          label="School year"
          single
          text={academicYear}
          onText={(text) => (setAcademicYear(text), setProblem(undefined))}
        />
        <BoxField label="Title" single text={title} onText={setTitle} onEnter={() => void carryOn()} />
        {(['proposed', 'parked'] as const).map((status) => {
          const standing = prioritiesStanding(snapshot, planKey, status).length;
          if (standing === 0) return null;
          return (
            <Checkbox
              key={status}
              checked={also.includes(status)}
              label={`Take ${standing} ${status} ${standing === 1 ? 'priority' : 'priorities'} along`}
              onChange={(_, { checked }) =>
                setAlso([...also.filter((one) => one !== status), ...(checked === true ? [status] : [])])
              }
            />
          );
        })}
        <p className={styles.words}>It is a draft until you put it in use, and can be taken back with Undo.</p>
        {problem !== undefined && <Problem serious>{problem}</Problem>}
        {already !== undefined && !starting ? (
          <>
            <Problem serious={false}>This plan has been carried on into {already.academicYear} already.</Problem>
            <Button appearance="primary" className={styles.act} onClick={() => onRolled(already.key)}>
              Open {already.title}
            </Button>
          </>
        ) : (
          <Button appearance="primary" className={styles.act} onClick={() => void carryOn()}>
            Start the new plan
          </Button>
        )}
      </div>
    </Sheet>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, marginBlockStart: tokens.spacingVerticalM },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  act: { alignSelf: 'start' },
});
