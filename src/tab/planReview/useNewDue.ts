import { useRef } from 'react';
import type { Action } from '../../domain/action';
import type { Day } from '../../domain/day';
import type { Decision } from '../../domain/decision';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { useKeptText } from '../school/useKeptText';
import { dayText, typedDay } from '../words/days';
import { readDay } from '../words/readDay';
import { termWarning } from '../words/termWarning';
import { keepNewDue } from './holdIt';
import { isUnread, keptNewDue, newDay, newDueName, readNewDue } from './newDue';

/** A new due day for an action, as it is typed. It is kept as soon as there is a reason, which stands in the history with it. */
export function useNewDue(decision: Pick<Decision, 'key' | 'reviewKey' | 'actionKey'>, action: Action) {
  const school = useSchool();
  const { keeping, today } = school;
  const halfTerms = useSnapshot().settings.get('settings')?.record.halfTerms ?? [];
  const kept = useKeptText(newDueName(decision));
  const settling = useRef(false);
  const waiting = readNewDue(kept.text);
  const typed = waiting ?? { text: action.due === null ? '' : typedDay(action.due), seen: action.due };
  const { text, seen } = typed;
  const due = readDay(text, today);
  const given = newDay(typed, today);

  async function settle(reason: string): Promise<void> {
    if (waiting && (text.trim() === '' || due === seen)) return kept.drop();
    if (given === undefined || reason.trim() === '' || settling.current) return;
    settling.current = true;
    try {
      await keepNewDue(school, decision.key, { seen, due: given }, reason.trim());
      kept.drop();
    } catch (thrown) {
      keeping.say(refusalText(thrown));
    } finally {
      settling.current = false;
    }
  }

  function hint(reason: string): string | undefined {
    const passed = due !== undefined && due < today ? `${dayText(due, today)} has passed.` : undefined;
    if (given === undefined) return passed;
    const day = (one: Day | null) => (one === null ? 'no date' : dayText(one, today));
    const meanwhile = action.due !== seen && action.due !== given ? `Meanwhile it has been given ${day(action.due)}.` : undefined;
    const unkept = reason.trim() === '' ? 'Kept when it is recorded, with your reason.' : undefined;
    return [`${day(seen)} to ${day(given)}.`, passed, meanwhile, termWarning(given, halfTerms, today), unkept]
      .filter(Boolean)
      .join(' ');
  }

  const type = (words: string) => kept.type(keptNewDue({ text: words, seen }));
  const unread = waiting !== undefined && isUnread(waiting, today);
  return { text, unread, isNew: given !== undefined, type, settle, hint };
}
