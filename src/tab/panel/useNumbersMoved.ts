import { useMemo } from 'react';
import { numbersMoved, type NumberMoved } from '../../domain/formerNumbers';
import { historyOf } from '../../domain/past';
import type { Key } from '../../domain/record';
import { useSnapshot } from '../school/School';
import { useWholeHistory } from '../school/useWholeHistory';

/**
 * What changes of place did to the number of a part of a plan, by the change's key. Only the history of the whole plan tells, so
 * nothing until that is read; without a plan it is not asked for.
 */
export function useNumbersMoved(recordKey: Key, planKey: Key | undefined): ReadonlyMap<Key, NumberMoved> {
  const snapshot = useSnapshot();
  const isRead = useWholeHistory(planKey) === 'read';
  return useMemo(
    () => (isRead ? numbersMoved(snapshot, historyOf(snapshot, recordKey)) : new Map()),
    [snapshot, recordKey, isRead],
  );
}
