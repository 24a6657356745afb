import type { Day } from '../../domain/day';
import type { PlanWarning } from '../../domain/planWarnings';
import type { TaskSort } from '../../domain/taskWords';
import { dayText } from './days';
import { dayOffWords } from './termWarning';

/** What is worth a second look, in a sentence or two that can stand beside it. */
export function planWarningWords(warning: PlanWarning, today: Day): string {
  switch (warning.what) {
    case 'dayOff':
      return dayOffWords(warning.day, warning.off, today);
    case 'beforeStart':
      return `Due ${dayText(warning.day, today)}, before it starts on ${dayText(warning.start, today)}.`;
    case 'beforePredecessor': {
      const { ref, kept } = warning.predecessor;
      return `Due ${dayText(warning.day, today)}, before ${ref} ${kept.record.text}, which it comes after and which is due ${dayText(kept.record.due!, today)}.`;
    }
    case 'pastPlanEnd':
      return `${dayText(warning.day, today)} is after the plan’s year, which ends ${dayText(warning.end, today)}.`;
    case 'noSuccessCriterion':
      return 'Nothing says yet how we will see that it worked.';
    case 'manyPriorities':
      return `${warning.count} priorities are many to keep in sight. Most schools choose five or fewer.`;
    case 'taskNotResult':
      return `“${warning.task}” says what will be done, not what will be different. ${examples[warning.sort]}`;
    case 'servesNothing':
      return 'It serves no school priority yet. Say which, or why none.';
  }
}

const examples: Record<TaskSort, string> = {
  training: 'A result would be: 12 of 14 class teachers rate their confidence 3 or 4 by July.',
  buying: 'A result would be: 45% of pupils on SEN Support read at the expected rate by July.',
  paper: 'A result would be: 9 of 10 staff can say what to do when a pupil needs more help.',
  meeting: 'A result would be: 20 more families say that they know whom to ask.',
  other: 'A result would be: SEN Support attendance rises from 92.1% to 94.0% by July.',
};
