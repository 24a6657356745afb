import { useDeferredValue, useEffect } from 'react';
import type { Key } from '../../domain/record';
import { useSchool, useSnapshot } from '../school/School';
import { rowWarnings, warnedRows } from '../words/rowWarnings';

interface WarnedRowsProps {
  planKey: Key;
  /** Takes what follows from what was there, which is the same again while nothing changes. */
  onWarned(follow: (last: ReadonlyMap<Key, string>) => ReadonlyMap<Key, string>): void;
}

/** Draws nothing: tells the list which of its rows are worth a second look, after what was typed is on the screen. */
export function WarnedRows({ planKey, onWarned }: WarnedRowsProps) {
  const { today } = useSchool();
  const snapshot = useDeferredValue(useSnapshot());
  useEffect(
    () => onWarned((last) => warnedRows(rowWarnings(snapshot, planKey, today), last)),
    [snapshot, planKey, today, onWarned],
  );
  return null;
}
