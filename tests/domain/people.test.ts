import { hasWritten, takeIn } from '../../src/domain/people';
import type { Person } from '../../src/domain/person';
import type { Kept } from '../../src/domain/record';
import { emptySnapshot } from '../../src/domain/snapshot';

const bo: Person = { key: 'bo', entraId: 'b0', name: 'Bo Kessler', role: 'TA lead', left: false, clashes: [] };
const schoolOf = (...people: Kept<Person>[]) => ({
  ...emptySnapshot,
  person: new Map(people.map((one) => [one.record.key, one])),
});
const newKey = () => 'new';

test.each([
  [
    'somebody unknown',
    schoolOf({ record: bo }),
    { entraId: 'D1', name: 'Dee' },
    'new',
    [{ entraId: 'd1', name: 'Dee', left: false }],
  ],
  ['somebody known', schoolOf({ record: bo }), { entraId: 'B0', name: 'Bo' }, 'bo', []],
  ['somebody who had left', schoolOf({ record: { ...bo, left: true } }), { entraId: 'b0', name: 'Bo' }, 'bo', [{ left: false }]],
  [
    'a mere name',
    schoolOf({ record: { ...bo, entraId: '' } }),
    { entraId: 'b0', name: 'Bo Kessler' },
    'bo',
    [{ entraId: 'b0', role: 'TA lead' }],
  ],
  [
    'one of two mere names',
    schoolOf({ record: { ...bo, entraId: '' } }, { record: { ...bo, key: 'bo2', entraId: '' } }),
    { entraId: 'b0', name: 'Bo Kessler' },
    'new',
    [{ key: 'new', entraId: 'b0' }],
  ],
])('%s who is picked from the directory is taken in', (_, snapshot, picked, key, expected) => {
  const taken = takeIn(snapshot, picked, { newKey });
  expect(taken.key).toBe(key);
  expect(taken.changes.map(({ after }) => after)).toEqual(expected.map((one) => expect.objectContaining(one) as object));
});

test('whoever wrote in the plan or in a review is known by its rows', () => {
  const snapshot = schoolOf({ record: bo, author: { entraId: 'priya', name: '' }, changedBy: { entraId: 'joan', name: '' } });
  expect(['priya', 'joan', 'martin'].map((who) => hasWritten(snapshot, who))).toEqual([true, true, false]);
  const answered = {
    ...snapshot,
    answer: new Map([['a', { record: { key: 'a' }, changedBy: { entraId: 'martin', name: '' } } as never]]),
  };
  expect(hasWritten(answered, 'martin')).toBe(true);
});
