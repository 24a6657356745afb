import { edit } from '../../../src/domain/editing';
import { doneSince, untouchedBefore, wentWithPlan } from '../../../src/domain/planFile/doneSince';
import { standAgain } from '../../../src/domain/planFile/standAgain';
import { statusOf, updatesOf } from '../../../src/domain/standing';
import { undo } from '../../../src/domain/undoing';
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

test('a newer version that was taken back leaves nothing done, and what others did besides counts', () => {
  const at = '2026-11-24T09:00:00.000Z';
  const [first, second] = [...school.action.values()].map(({ record }) => record);
  const stamps = Object.fromEntries(
    [first!.key, second!.key, 'new.file'].map((key) => [key, { created: at, changed: '2026-11-25T09:00:00.000Z' }]),
  );
  const changes = [
    ...edit(school, 'action', first!.key, { text: 'Reworded' }),
    ...created({ action: [anAction({ key: 'new.file' })] }),
  ];
  const asBrought = untouchedBefore(school, 'plan', changes);
  const taken = apply(school, changes, stamps);
  expect(doneSince(taken, 'plan', at, asBrought)).toBe(2);
  const stood = [{ actionKey: first!.key, before: 'onTrack', after: statusOf(updatesOf(taken, first!.key)) }] as const;
  const again = standAgain(taken, stood, { newKey: () => 'u', now: '2026-11-25T09:00:00.000Z' });
  const back = apply(taken, [...undo(taken, changes), ...again], stamps);
  expect(again).toHaveLength(1);
  expect(doneSince(back, 'plan', at, asBrought)).toBe(0);
  expect(doneSince(back, 'plan', at)).toBe(2);
  const others = apply(back, edit(back, 'action', second!.key, { note: 'Each Friday' }), stamps);
  expect(doneSince(others, 'plan', at, asBrought)).toBe(1);
  expect(untouchedBefore(others, 'plan', edit(others, 'action', second!.key, { text: 'Reworded' }), asBrought)).toEqual(
    asBrought,
  );
});

test('what a newer file changed goes with the plan that is taken back; a new plan itself is still to be taken back', () => {
  const record = [...school.action.values()][0]!.record;
  const newer = [{ kind: 'action' as const, before: { ...record, text: 'Before' }, after: record }];
  const gone = apply(school, [{ kind: 'plan', after: { ...aPlan(), removed: true } }]);
  expect(wentWithPlan(school, newer)).toBe(false);
  expect(wentWithPlan(gone, newer)).toBe(true);
  expect(wentWithPlan(gone, created({ plan: [aPlan()] }))).toBe(false);
});
