import { emptyReason } from '../../../src/domain/reasons';
import { isAway } from '../../../src/tab/reasons/isAway';
import { created, snapshotOf } from '../../domain/builders';

const reason = { ...emptyReason, key: 'begun', findingKey: 'finding' };

test('a reason that was begun and deleted is away until it is taken back', () => {
  expect(isAway(snapshotOf([]), 'begun')).toBe(true);
  expect(isAway(snapshotOf(created({ reason: [{ ...reason, removed: true }] })), 'begun')).toBe(true);
  expect(isAway(snapshotOf(created({ reason: [reason] })), 'begun')).toBe(false);
});
