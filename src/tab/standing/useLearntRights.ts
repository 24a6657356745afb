import { useEffect } from 'react';
import { useSchool, useStanding } from '../school/School';

/** Has the workspace find out what this person may write, once what is shown is current: a reader is offered nothing in vain. */
export function useLearntRights(): void {
  const { workspace } = useSchool();
  const { shown, readOnly } = useStanding();
  const ask = shown === 'current' && readOnly === undefined;
  useEffect(() => {
    // Whatever hinders it, SharePoint decides anyway, and the next opening asks again.
    if (ask) workspace.learnRights().catch(() => undefined);
  }, [workspace, ask]);
}
