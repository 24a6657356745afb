import type { Workspace } from '../../workspace/workspace';
import { refusalText } from '../faultText';
import type { Keeping } from '../school/keeping';

/**
 * Says why nothing came of something where nobody listened for a refusal: whoever pressed a key is not left to guess. A page that was
 * wiped says itself that it is over. `page` is the window; it ends with the signal.
 */
export function sayUnheard(
  page: EventTarget,
  keeping: Pick<Keeping, 'say'>,
  workspace: Pick<Workspace, 'standing'>,
  signal: AbortSignal,
): void {
  const hear = ({ reason }: PromiseRejectionEvent): void => {
    if (!workspace.standing().over) keeping.say(refusalText(reason));
  };
  page.addEventListener('unhandledrejection', hear as (event: Event) => void, { signal });
}
