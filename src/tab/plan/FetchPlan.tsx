import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Key } from '../../domain/record';
import { faultText } from '../faultText';
import { Notice } from '../parts/Notice';
import { Skeleton } from '../parts/Skeleton';
import { useSchool } from '../school/School';

/** Reads a plan that is not on this device yet. */
export function FetchPlan({ planKey }: { planKey: Key }) {
  const { workspace } = useSchool();
  const [turn, setTurn] = useState(0);
  const [failed, setFailed] = useState<unknown>();
  useEffect(() => {
    workspace.openPlan(planKey).then(
      () => setFailed(undefined),
      (thrown: unknown) => setFailed(thrown),
    );
  }, [workspace, planKey, turn]);
  if (failed === undefined) return <Skeleton words="Fetching this plan. A few seconds." />;
  return (
    <Notice
      serious
      title="This plan cannot be read."
      actions={
        <Button size="small" onClick={() => setTurn(turn + 1)}>
          Try again
        </Button>
      }
    >
      {faultText(failed)}
    </Notice>
  );
}
