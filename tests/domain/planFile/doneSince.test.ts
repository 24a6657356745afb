import { doneSince, wentWithPlan } from '../../../src/domain/planFile/doneSince';
import { aComment, anAction, anUpdate, aPlan, apply, created } from '../builders';
import { school } from './newerCases';

test('what was done in a plan since it was brought in counts parts that were changed or added, updates and comments', () => {
  const at = '2026-11-24T09:00:00.000Z';
  expect(doneSince(school, 'plan', at)).toBe(0);
  const [first] = [...school.action.values()];
  const later = '2026-11-25T09:00:00.000Z';
  const worked = apply(
    school,
    [
      { kind: 'action', after: first!.record },
      ...created({
        action: [anAction({ key: 'new' }), anAction({ key: 'elsewhere', planKey: 'other' })],
        update: [anUpdate({ at: later })],
        comment: [aComment({ at: later }), aComment({ key: 'old', at: '2026-11-01T09:00:00.000Z' })],
      }),
    ],
    { [first!.record.key]: { created: at, changed: later } },
  );
  expect(doneSince(worked, 'plan', at)).toBe(4);
});

test('what a newer file changed goes with the plan that is taken back; a new plan itself is still to be taken back', () => {
  const record = [...school.action.values()][0]!.record;
  const newer = [{ kind: 'action' as const, before: { ...record, text: 'Before' }, after: record }];
  const gone = apply(school, [{ kind: 'plan', after: { ...aPlan(), removed: true } }]);
  expect(wentWithPlan(school, newer)).toBe(false);
  expect(wentWithPlan(gone, newer)).toBe(true);
  expect(wentWithPlan(gone, created({ plan: [aPlan()] }))).toBe(false);
});
