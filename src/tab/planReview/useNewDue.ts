import type { Action } from '../../domain/action';
import type { Decision } from '../../domain/decision';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { useKeptText } from '../school/useKeptText';
import { dayText, typedDay } from '../words/days';
import { readDay } from '../words/readDay';
import { termWarning } from '../words/termWarning';
import { dueName, keepNewDue } from './holdIt';

/** A new due day for an action, as it is typed. It is kept as soon as there is a reason, which stands in the history with it. */
export function useNewDue(decision: Decision, action: Action) {
  const school = useSchool();
  const { keeping, today } = school;
  const halfTerms = useSnapshot().settings.get('settings')?.record.halfTerms ?? [];
  const typed = useKeptText(dueName(decision.reviewKey, action.key), action.due === null ? '' : typedDay(action.due));
  const due = readDay(typed.text, today);
  const isNew = due !== undefined && due !== action.due;
  const from = action.due === null ? 'no date' : dayText(action.due, today);

  async function settle(reason: string): Promise<void> {
    if (!isNew || reason.trim() === '') return;
    try {
      await keepNewDue(school, decision, due, reason.trim());
      typed.drop();
    } catch (thrown) {
      keeping.say(refusalText(thrown));
    }
  }

  function hint(reason: string): string | undefined {
    if (!isNew) return undefined;
    const unkept = reason.trim() === '' ? 'Kept as soon as you say why.' : undefined;
    return [`${from} to ${dayText(due, today)}.`, termWarning(due, halfTerms, today), unkept].filter(Boolean).join(' ');
  }

  return { text: typed.text, type: typed.type, settle: (reason: string) => void settle(reason), hint };
}
