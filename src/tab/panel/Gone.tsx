import { Button } from '@fluentui/react-components';
import { restore } from '../../domain/editing';
import type { Opened } from '../opened';
import { useSchool, useSnapshot } from '../school/School';
import { Panel } from './Panel';
import { Section } from './Section';

/** What a link points to when it is in the bin, or not on this device. */
export function Gone({ opened, onClose }: { opened: Opened; onClose(): void }) {
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();
  const { kind, key } = opened;
  const binned = kind !== 'plan' && snapshot[kind].get(key) !== undefined;
  return (
    <Panel
      kind={kind === 'action' ? 'Action' : 'Objective'}
      name="Not in the plan"
      title="Not in the plan"
      enter={false}
      onClose={onClose}
    >
      <Section title={binned ? 'It is in the bin' : 'It cannot be found'}>
        <p>
          {binned
            ? 'Somebody deleted it. It can be taken back.'
            : 'It may belong to a plan that you may not see, or the link is not whole.'}
        </p>
        {binned && (
          <Button onClick={() => void keeping.keep(restore(workspace.current(), kind, key), { say: 'Taken back' })}>
            Take back
          </Button>
        )}
      </Section>
    </Panel>
  );
}
