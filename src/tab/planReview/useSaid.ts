import { useRef, useState } from 'react';
import type { AgendaItem } from '../../domain/agenda';
import { decisionKey, type Verdict } from '../../domain/decision';
import type { Key } from '../../domain/record';
import { decide, type Said } from '../../domain/reviewing';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { useDraft } from '../school/useDraft';
import { useKeptText } from '../school/useKeptText';
import { readUnrecorded, unrecordedName, waitsForWords } from './unrecorded';
import { useNewDue } from './useNewDue';

/**
 * Saying something of an action at a review: words are kept as they are typed. What asks for words is decided when it is
 * recorded and waits on this device before that; in a review that is over every choice is a correction, and counts at once.
 */
export function useSaid(reviewKey: Key, { view, heard }: AgendaItem) {
  const { workspace, keeping } = useSchool();
  const isHeld = typeof useSnapshot().planReview.get(reviewKey)?.record.held === 'string';
  const action = view.kept.record;
  const key = decisionKey(reviewKey, action.key);
  const waiting = useKeptText(unrecordedName({ reviewKey, actionKey: action.key }));
  // What is chosen counts from the key press on, though it takes a moment to be kept: fast typists go on at once.
  const [chosen, setChosen] = useState<Verdict>();
  const recorded = useRef<Verdict>(undefined);
  const unrecorded = isHeld ? undefined : readUnrecorded(waiting.text);
  const verdict = chosen ?? unrecorded ?? (heard?.verdict || undefined);
  const changes = (said: Said) =>
    decide(workspace.current(), reviewKey, action.key, chosen === undefined ? said : { verdict: chosen, ...said });
  const say = (said: Said) => keeping.keep(changes(said)).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  const words = (field: 'reason' | 'impact') => (text: string, seen: string) => {
    const open = field === 'reason' && !isHeld ? { verdict: recorded.current ?? ('' as const) } : {};
    return keeping.keep(
      changes({ ...open, [field]: text }).map((change) => startingFrom(change, field, seen)),
      { join: `decision/${key}/${field}` },
    );
  };
  const why = useDraft(heard?.reason ?? '', words('reason'), `decision/${key}/reason`);
  const impact = useDraft(heard?.impact ?? '', words('impact'), `decision/${key}/impact`);
  const due = useNewDue({ key, reviewKey, actionKey: action.key }, action);

  function choose(next: Verdict): void {
    recorded.current = undefined;
    if (!isHeld && waitsForWords(next, why.text)) {
      setChosen(undefined);
      waiting.type(next);
      if (chosen !== undefined || heard?.verdict) void say({ verdict: '' });
      return;
    }
    waiting.drop();
    setChosen(next);
    void say({ verdict: next }).then(() => setChosen(undefined));
  }

  /** Half a reason is no reason yet: what was decided before it was begun is to be recorded anew. */
  function typeWhy(text: string): void {
    recorded.current = undefined;
    if (!isHeld && verdict !== undefined && unrecorded === undefined) {
      waiting.type(verdict);
      setChosen(undefined);
    }
    why.type(text);
  }

  /** Now it is decided, with these words. Where they are refused nothing is, and the choice goes on waiting. */
  async function record(): Promise<void> {
    const reason = why.text.trim();
    recorded.current = unrecorded;
    await Promise.all([why.settle(), impact.settle()]);
    if (unrecorded !== undefined) {
      if ((workspace.current().decision.get(key)?.record.reason ?? '') !== reason) return void (recorded.current = undefined);
      await say({ verdict: unrecorded });
      waiting.drop();
    }
    if (verdict === 'amend') await due.settle(reason);
  }

  return {
    verdict,
    choose,
    record,
    say: (said: Said) => void say(said),
    why: { ...why, type: typeWhy },
    impact,
    due: { ...due, settle: async (reason: string) => (isHeld ? due.settle(reason) : undefined) },
  };
}

/** Somebody else's words that came in while these were typed are met as a clash. */
function startingFrom(change: Change, field: 'reason' | 'impact', seen: string): Change {
  if (change.kind !== 'decision' || change.before === undefined) return change;
  return { ...change, before: { ...change.before, [field]: seen } };
}
