import type { AgendaItem } from '../../domain/agenda';
import { decisionKey } from '../../domain/decision';
import type { Key } from '../../domain/record';
import { decide, type Said } from '../../domain/reviewing';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useSchool } from '../school/School';
import { useDraft, type Draft } from '../school/useDraft';
import { useNewDue } from './useNewDue';

/** Saying something of an action at a review: chosen at once, typed as it is typed. */
export function useSaid(reviewKey: Key, { view, heard }: AgendaItem) {
  const { workspace, keeping } = useSchool();
  const action = view.kept.record;
  const key = decisionKey(reviewKey, action.key);
  return {
    why: useWords(reviewKey, action.key, 'reason', heard?.reason ?? ''),
    impact: useWords(reviewKey, action.key, 'impact', heard?.impact ?? ''),
    due: useNewDue({ key, reviewKey, actionKey: action.key }, action),
    say(said: Said): void {
      void keeping
        .keep(decide(workspace.current(), reviewKey, action.key, said))
        .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
    },
  };
}

function useWords(reviewKey: Key, actionKey: Key, field: 'reason' | 'impact', value: string): Draft {
  const { workspace, keeping } = useSchool();
  return useDraft(value, (text, seen) => {
    const changes = decide(workspace.current(), reviewKey, actionKey, { [field]: text });
    const join = `decision/${decisionKey(reviewKey, actionKey)}/${field}`;
    return keeping.keep(
      changes.map((change) => startingFrom(change, field, seen)),
      { join },
    );
  });
}

/** Somebody else's words that came in while these were typed are met as a clash. */
function startingFrom(change: Change, field: 'reason' | 'impact', seen: string): Change {
  if (change.kind !== 'decision' || change.before === undefined) return change;
  return { ...change, before: { ...change.before, [field]: seen } };
}
