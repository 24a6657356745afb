import { outlineOf } from '../../../src/domain/planView';
import type { PlanWarning } from '../../../src/domain/planWarnings';
import { planWarningWords } from '../../../src/tab/words/planWarningWords';
import { anAction, anObjective, aPlan, created, snapshotOf } from '../../domain/builders';

const snapshot = snapshotOf(
  created({ plan: [aPlan()], objective: [anObjective()], action: [anAction({ text: 'Cover', due: '2026-12-04' })] }),
);
const predecessor = outlineOf(snapshot, 'plan')!.objectives[0]!.actions[0]!;
const about = { kind: 'action', key: 'action', row: 'action', field: 'due' } as const;
const day = '2027-02-17';

test.each<[PlanWarning, string]>([
  [
    { ...about, what: 'dayOff', day, off: { why: 'halfTerm', before: '2027-02-12', after: '2027-02-22' } },
    'Wed 17 Feb is in half-term. The nearest school days are Fri 12 Feb and Mon 22 Feb.',
  ],
  [{ ...about, what: 'beforeStart', day, start: '2027-02-22' }, 'Due Wed 17 Feb, before it starts on Mon 22 Feb.'],
  [
    { ...about, what: 'beforePredecessor', day: '2026-11-27', predecessor },
    'Due Fri 27 Nov, before 1.1 Cover, which it comes after and which is due Fri 4 Dec.',
  ],
  [
    { ...about, what: 'pastPlanEnd', day: '2027-07-22', end: '2027-07-21' },
    'Thu 22 Jul is after the plan’s year, which ends Wed 21 Jul.',
  ],
  [{ ...about, what: 'noSuccessCriterion' }, 'Nothing says yet how we will see that it worked.'],
  [{ ...about, what: 'manyPriorities', count: 6 }, '6 priorities are many to keep in sight. Most schools choose five or fewer.'],
  [
    { ...about, what: 'taskNotResult', task: 'Deliver', sort: 'training' },
    '“Deliver” says what will be done, not what will be different. A result would be: 12 of 14 class teachers rate their confidence 3 or 4 by July.',
  ],
  [{ ...about, what: 'servesNothing' }, 'It serves no school priority yet. Say which, or why none.'],
])('a warning is said in words that say what to do: %#', (warning, words) => {
  expect(planWarningWords(warning, '2026-11-24')).toBe(words);
});
