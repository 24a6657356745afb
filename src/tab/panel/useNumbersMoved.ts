import { useEffect, useMemo, useState } from 'react';
import { numbersMoved, type NumberMoved } from '../../domain/formerNumbers';
import { historyOf } from '../../domain/past';
import type { Key } from '../../domain/record';
import { useSchool, useSnapshot } from '../school/School';

/**
 * What changes of place did to the number of a part of a plan, by the change's key. Only the history of the whole plan tells, so
 * nothing until that is read; without a plan it is not asked for.
 */
export function useNumbersMoved(recordKey: Key, planKey: Key | undefined): ReadonlyMap<Key, NumberMoved> {
  const { workspace } = useSchool();
  const snapshot = useSnapshot();
  const [read, setRead] = useState<Key>();
  useEffect(() => {
    if (planKey === undefined) return;
    workspace.openPlanHistory(planKey).then(
      () => setRead(planKey),
      () => undefined,
    );
  }, [workspace, planKey]);
  return useMemo(
    () => (planKey === undefined || read !== planKey ? new Map() : numbersMoved(snapshot, historyOf(snapshot, recordKey))),
    [snapshot, recordKey, planKey, read],
  );
}
