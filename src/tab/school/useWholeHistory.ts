import { useEffect, useState } from 'react';
import type { Key } from '../../domain/record';
import { useSchool } from './School';

/** How far the history of a plan is known: `missing` where it cannot be read just now. */
export type WholeHistory = 'reading' | 'read' | 'missing';

/** Reads the history of a whole plan, and of another when the key is another's. Without a plan it stays unread. */
export function useWholeHistory(planKey: Key | undefined): WholeHistory {
  const { workspace } = useSchool();
  const [read, setRead] = useState<{ of?: Key; how: WholeHistory }>({ how: 'reading' });
  useEffect(() => {
    if (planKey === undefined) return;
    let current = true;
    const settle = (how: WholeHistory) => () => void (current && setRead({ of: planKey, how }));
    workspace.openPlanHistory(planKey).then(settle('read'), settle('missing'));
    return () => {
      current = false;
    };
  }, [workspace, planKey]);
  return read.of === planKey ? read.how : 'reading';
}
