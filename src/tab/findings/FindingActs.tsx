import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { remove } from '../../domain/editing';
import type { Finding } from '../../domain/finding';
import { setFindingAside, standingOf } from '../../domain/findings';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';

interface FindingActsProps {
  finding: Finding;
  name: string;
  editable: boolean;
  /** Makes it a priority; missing where this person may not. */
  onPropose?(): void;
  /** Asks why it is set aside; missing while that is being asked. */
  onSetAside?(): void;
}

/** What can become of a finding, as it stands by now. */
export function FindingActs({ finding, name, editable, onPropose, onSetAside }: FindingActsProps) {
  const { workspace, keeping } = useSchool();
  const standing = standingOf(useSnapshot(), finding);
  const { key } = finding;
  const act = (changes: readonly Change[], say: string) =>
    void keeping.keep(changes, { say }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  return (
    <>
      {onPropose && standing !== 'answered' && (
        <Button size="small" aria-label={`Make this a priority: ${name}`} onClick={onPropose}>
          Make this a priority
        </Button>
      )}
      {editable && standing === 'open' && onSetAside && (
        <Button size="small" appearance="subtle" aria-label={`Set aside: ${name}`} onClick={onSetAside}>
          Set aside
        </Button>
      )}
      {editable && (
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={`Delete ${name}`}
          title="Delete"
          onClick={() => act(remove(workspace.current(), 'finding', key), `Deleted ${name}`)}
        />
      )}
      {editable && standing === 'setAside' && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Open again: ${name}`}
          onClick={() => act(setFindingAside(workspace.current(), key, ''), 'Open again')}
        >
          Open again
        </Button>
      )}
    </>
  );
}
