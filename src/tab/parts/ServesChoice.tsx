import { Link } from '@fluentui/react-components';
import type { Priority } from '../../domain/priority';
import { schoolPrioritiesIn, schoolPriorityName, servedByPriority } from '../../domain/schoolPriorities';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { Problem } from './Problem';
import { TextField } from './TextField';
import { Ticks } from './Ticks';

interface ServesProps {
  priority: Priority;
  editable: boolean;
}

/** Which of the school's own priorities a SEND priority serves. `onRegister` goes to where they are written down. */
export function ServesChoice({ priority, editable, onRegister }: ServesProps & { onRegister(): void }) {
  const snapshot = useSnapshot();
  const { keeping } = useSchool();
  const keep = useField('priority', priority.key);
  const { year, served, offered } = useServed(priority);
  if (offered.length === 0) {
    return (
      <>
        The school’s own priorities for {year} are not written down yet.{' '}
        <Link as="button" inline onClick={onRegister}>
          Write them down
        </Link>
      </>
    );
  }
  if (!editable) return servedByPriority(snapshot, priority).map(schoolPriorityName).join(', ') || '–';
  const choose = (serves: string[]) =>
    void keep({ serves }, { serves: priority.serves }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  return (
    <Ticks
      label="Which school priorities it serves"
      offered={offered.map(({ key, ref, title }) => ({ key, ref, name: title }))}
      chosen={served.map(({ key }) => key)}
      onChoose={choose}
    />
  );
}

/** Why a priority serves none of the school's own. It is asked while it serves none. */
export function WhyNone({ priority, editable }: ServesProps) {
  const keep = useField('priority', priority.key);
  return (
    <>
      <TextField
        key={`${priority.key}none`}
        label="Why it serves no school priority"
        placeholder="Why it comes first all the same"
        readOnly={!editable}
        value={priority.servesNone}
        heldAs={`priority/${priority.key}/servesNone`}
        keep={(servesNone, seen) => keep({ servesNone }, { servesNone: seen })}
      />
      {priority.servesNone === '' && <Problem serious={false}>It serves no school priority yet. Say which, or why none.</Problem>}
    </>
  );
}

/** What a priority serves, and what it could serve: the school's priorities of its plan's year, and those served from other years. */
export function useServed(priority: Priority) {
  const snapshot = useSnapshot();
  const year = snapshot.plan.get(priority.planKey)?.record.academicYear ?? '';
  const served = servedByPriority(snapshot, priority);
  const offered = [...schoolPrioritiesIn(snapshot, year), ...served.filter((one) => one.academicYear !== year)];
  return { year, served, offered };
}
