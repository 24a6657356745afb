import { lastHere } from '../../src/domain/lastHere';
import { newPerson } from '../../src/domain/people';
import type { Snapshot } from '../../src/domain/snapshot';
import { bothVisits, visitsOf, withVisits } from '../../src/domain/visits';
import { anAction, apply, created, snapshotOf } from './builders';

const martin = { entraId: 'e-martin', name: 'Martin Osei-Bell' };
const at = (time: string) => `2026-11-${time}:00.000Z`;
const began = at('24T15:10');

/** A school in which Martin wrote at these times, and of whose visits his row tells. */
function school(wrote: readonly string[], told: readonly string[] = []): Snapshot {
  const row = told.length > 0 ? withVisits(newPerson('martin', martin), told) : newPerson('martin', martin);
  return wrote.reduce<Snapshot>(
    (before, time, index) =>
      apply(before, [{ kind: 'action', after: anAction({ key: `own${index}` }) }], {
        [`own${index}`]: { author: martin, created: time, changedBy: martin, changed: time },
      }),
    snapshotOf(created({ person: [row] })),
  );
}

test('by the row it is the visit before on whichever device, and not the one that goes on', () => {
  expect(lastHere(school([], [at('23T09:00'), at('24T12:00')]), martin, { began, before: at('23T17:00') })).toEqual({
    at: at('24T12:00'),
    by: 'row',
  });
  // The other device was turned away from a quarter of an hour ago.
  expect(lastHere(school([], [at('23T09:00'), at('24T14:55')]), martin, { began })).toEqual({ at: at('23T09:00'), by: 'row' });
  expect(lastHere(school([], [at('24T14:55')]), { entraId: 'E-Martin' }, { began })).toBeUndefined();
  // A long visit elsewhere ended no sooner than its last words.
  expect(lastHere(school([at('24T13:30')], [at('24T12:00')]), martin, { began })).toEqual({ at: at('24T13:30'), by: 'row' });
});

test('without a word in the row it is by this device, or what they wrote on another', () => {
  const wrote = school([at('23T16:00'), at('23T15:00'), at('24T14:30'), at('24T14:55'), at('24T15:12')]);
  expect(lastHere(wrote, martin, { began, before: at('22T10:00') })).toEqual({ at: at('23T16:00'), by: 'writing' });
  expect(lastHere(wrote, martin, { began, before: at('24T12:00') })).toEqual({ at: at('24T12:00'), by: 'device' });
  expect(lastHere(wrote, martin, { began })).toBeUndefined();
  expect(lastHere(school([at('23T16:00')], [began]), martin, { began })).toBeUndefined();
});

test('of two rows of visits both stand, and the next visit leaves the last six', () => {
  const visits = (...days: number[]) =>
    withVisits(
      newPerson('martin', martin),
      days.map((day) => at(`${day}T09:00`)),
    ).clashes[0]!;
  const both = bothVisits(visits(10, 12, 14, 16), visits(11, 13, 15, 16))!;
  const row = { ...newPerson('martin', martin), clashes: [both] };
  const on = (days: number[]) => days.map((day) => at(`${day}T09:00`));
  expect(visitsOf(row)).toEqual(on([10, 11, 12, 13, 14, 15, 16]));
  expect(visitsOf(withVisits(row, on([17])))).toEqual(on([12, 13, 14, 15, 16, 17]));
});
