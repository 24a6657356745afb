import { useState } from 'react';
import type { AgendaItem } from '../../domain/agenda';
import { decisionKey, type Verdict } from '../../domain/decision';
import type { Key } from '../../domain/record';
import { decide, type Said } from '../../domain/reviewing';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useSchool } from '../school/School';
import { useDraft } from '../school/useDraft';
import { useNewDue } from './useNewDue';

/** Saying something of an action at a review: chosen at once, typed as it is typed. */
export function useSaid(reviewKey: Key, { view, heard }: AgendaItem) {
  const { workspace, keeping } = useSchool();
  const action = view.kept.record;
  const key = decisionKey(reviewKey, action.key);
  // What is chosen counts from the key press on, though it takes a moment to be kept: fast typists go on at once.
  const [chosen, setChosen] = useState<Verdict>();
  const changes = (said: Said) =>
    decide(workspace.current(), reviewKey, action.key, chosen === undefined ? said : { verdict: chosen, ...said });
  const say = (said: Said) => keeping.keep(changes(said)).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  const words = (field: 'reason' | 'impact') => (text: string, seen: string) =>
    keeping.keep(
      changes({ [field]: text }).map((change) => startingFrom(change, field, seen)),
      { join: `decision/${key}/${field}` },
    );
  return {
    verdict: chosen ?? (heard?.verdict || undefined),
    choose(verdict: Verdict): void {
      setChosen(verdict);
      void say({ verdict }).then(() => setChosen(undefined));
    },
    say: (said: Said) => void say(said),
    why: useDraft(heard?.reason ?? '', words('reason'), `decision/${key}/reason`),
    impact: useDraft(heard?.impact ?? '', words('impact'), `decision/${key}/impact`),
    due: useNewDue({ key, reviewKey, actionKey: action.key }, action),
  };
}

/** Somebody else's words that came in while these were typed are met as a clash. */
function startingFrom(change: Change, field: 'reason' | 'impact', seen: string): Change {
  if (change.kind !== 'decision' || change.before === undefined) return change;
  return { ...change, before: { ...change.before, [field]: seen } };
}
