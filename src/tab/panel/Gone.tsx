import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { restore } from '../../domain/editing';
import { faultText } from '../faultText';
import type { Opened } from '../opened';
import { useSchool, useSnapshot } from '../school/School';
import { lookInOtherPlans } from './lookInOtherPlans';
import { Panel } from './Panel';
import { Section } from './Section';

/** What a link points to when it is in the bin, in an earlier plan that is not on this device yet, or nowhere. */
export function Gone({ opened, onClose }: { opened: Opened; onClose(): void }) {
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();
  const { kind, key } = opened;
  const binned = kind !== 'plan' && snapshot[kind].get(key) !== undefined;
  const [looked, setLooked] = useState<{ fault?: unknown }>();
  useEffect(() => {
    if (kind === 'plan' || binned) return;
    let here = true;
    // Where it is found the page goes to that plan by itself.
    lookInOtherPlans(workspace, { kind, key }, () => here).then(
      (found) => here && !found && setLooked({}),
      (fault: unknown) => here && setLooked({ fault }),
    );
    return () => {
      here = false;
    };
  }, [workspace, kind, key, binned]);
  const looking = kind !== 'plan' && !binned && looked === undefined;
  return (
    <Panel
      about={key}
      kind={kind === 'action' ? 'Action' : 'Objective'}
      name="Not in the plan"
      title="Not in the plan"
      enter={false}
      onClose={onClose}
    >
      <Section title={binned ? 'It is in the bin' : looking ? 'Looking in earlier plans' : 'It cannot be found'}>
        <p role="status">
          {binned
            ? 'Somebody deleted it. It can be taken back.'
            : looking
              ? 'A few seconds.'
              : looked?.fault !== undefined
                ? `Earlier plans could not be read. ${faultText(looked.fault)}`
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
