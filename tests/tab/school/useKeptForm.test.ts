import { edit } from '../../../src/domain/editing';
import type { Measure } from '../../../src/domain/measure';
import { changedMeasure } from '../../../src/tab/outcomes/changedMeasure';
import { changedIn, readForm, valuesOf } from '../../../src/tab/school/useKeptForm';
import { apply, created, snapshotOf } from '../../domain/builders';

const start = { name: 'Absence', counted: 'Absent', unit: 'percent' };
const measure: Measure = {
  key: 'm',
  name: 'Absence',
  unit: 'percent',
  better: 'lower',
  counted: 'Absent',
  removed: false,
  rank: 'a0',
};
const left = changedIn({ ...start, name: 'Absence!' }, start, {});

test('a form is as it was left, and shows what others changed since where it was not touched', () => {
  const kept = readForm(JSON.stringify(left), { ...start, unit: 'rate' });
  expect(valuesOf({ ...start, unit: 'rate' }, kept)).toEqual({ name: 'Absence!', counted: 'Absent', unit: 'rate' });
});

test('what is garbled, of another form, or said by now is not kept', () => {
  const texts = [
    '',
    '{"name": 4',
    'null',
    '{"name": "Absence!"}',
    '{"name": {"was": 1, "is": 2}}',
    '{"old": {"was": "", "is": "x"}}',
  ];
  for (const text of texts) expect(readForm(text, start)).toEqual({});
  expect(readForm(JSON.stringify(left), { ...start, name: 'Absence!' })).toEqual({});
});

test('a box goes on from what stood there when it was first changed, and is forgotten once it is put back', () => {
  const now = { ...start, name: 'Attendance' };
  expect(changedIn({ ...now, name: 'Absence!!' }, now, left)).toEqual({ name: { was: 'Absence', is: 'Absence!!' } });
  expect(changedIn(now, now, left)).toEqual({});
});

test('only what was changed is written, with what its author saw', () => {
  const snapshot = snapshotOf(created({ measure: [measure] }));
  const since = apply(snapshot, edit(snapshot, 'measure', 'm', { unit: 'rate', name: 'Attendance' }));
  const [change, ...more] = changedMeasure(since, 'm', { is: { name: 'Absence!' }, was: { name: 'Absence' } });
  expect(more).toEqual([]);
  expect(change).toMatchObject({ before: { name: 'Absence', unit: 'rate' }, after: { name: 'Absence!', unit: 'rate' } });
});
