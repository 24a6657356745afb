import { useMemo } from 'react';
import type { Snapshot } from '../../domain/snapshot';
import { remembering } from './remembering';
import { useSnapshot } from './School';

/** Something worked out of the school's records and of these values: anew when one of these, or what it looked at, has changed. */
export function useWorkedOut<T>(work: (snapshot: Snapshot) => T, of: readonly unknown[]): T {
  const snapshot = useSnapshot();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- whoever calls says what the work is of
  const workOut = useMemo(() => remembering(work), of);
  return workOut(snapshot);
}
