import { Link } from '@fluentui/react-components';
import type { Priority } from '../../domain/priority';
import { schoolPrioritiesIn, schoolPriorityName } from '../../domain/schoolPriorities';
import { servedByPriority } from '../../domain/serving';
import { refusalText } from '../faultText';
import { Problem } from '../parts/Problem';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { Fact } from './Section';
import { Ticks } from './Ticks';

interface ServesProps {
  priority: Priority;
  editable: boolean;
  /** Goes to the register of school priorities. */
  onRegister(): void;
}

/** Which of the school's own priorities a SEND priority serves, or why it serves none. */
export function Serves({ priority, editable, onRegister }: ServesProps) {
  const snapshot = useSnapshot();
  const { keeping } = useSchool();
  const keep = useField('priority', priority.key);
  const year = snapshot.plan.get(priority.planKey)?.record.academicYear ?? '';
  const served = servedByPriority(snapshot, priority);
  const offered = [...schoolPrioritiesIn(snapshot, year), ...served.filter((one) => one.academicYear !== year)];
  const choose = (serves: string[]) =>
    void keep({ serves }, { serves: priority.serves }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));

  return (
    <>
      <Fact label="Serves" plain={!editable || offered.length === 0}>
        {offered.length === 0 ? (
          <>
            The school’s own priorities for {year} are not written down yet.{' '}
            <Link as="button" inline onClick={onRegister}>
              Write them down
            </Link>
          </>
        ) : editable ? (
          <Ticks
            label="Which school priorities it serves"
            offered={offered.map(({ key, ref, title }) => ({ key, ref, name: title }))}
            chosen={served.map(({ key }) => key)}
            onChoose={choose}
          />
        ) : (
          served.map(schoolPriorityName).join(', ') || '–'
        )}
      </Fact>
      {served.length === 0 && (editable || priority.servesNone !== '') && (
        <Fact label="Why none">
          <TextField
            key={`${priority.key}none`}
            label="Why it serves no school priority"
            placeholder="Why it comes first all the same"
            readOnly={!editable}
            value={priority.servesNone}
            heldAs={`priority/${priority.key}/servesNone`}
            keep={(servesNone, seen) => keep({ servesNone }, { servesNone: seen })}
          />
          {priority.servesNone === '' && (
            <Problem serious={false}>It serves no school priority yet. Say which, or why none.</Problem>
          )}
        </Fact>
      )}
    </>
  );
}
