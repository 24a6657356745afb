import { clearnessOf, isClear, objectiveHints } from '../../src/domain/objectiveHelp';
import type { Objective } from '../../src/domain/objective';
import { progressOf, quantity } from '../../src/domain/progress';
import { anObjective } from './builders';

const today = '2026-11-22';
const attendance = anObjective({
  statement: 'SEN Support attendance rises from 92.1% to 94.0%',
  measure: 'SEN Support attendance',
  baseline: '92.1%',
  target: '94.0%',
  targetDay: '2027-07-16',
  guardMeasure: 'Persistent absence falls from 24.2% to 15.0% or less',
});
const hinted = (values: Partial<Objective>) =>
  objectiveHints({ ...attendance, ...values }, today).map(({ field, what }) => `${field} ${what}`);

const vagueOf = (statement: string) => objectiveHints(anObjective({ statement }), today).find(({ what }) => what === 'vague');

test('an objective with measure, baseline, target, date and guard measure is left alone', () => {
  expect(hinted({})).toEqual([]);
  expect(Object.values(clearnessOf(attendance))).toEqual([true, true, true, true, true]);
});

test.each([
  ['Improve phonics', 'Improve'],
  ['To support families', 'support'],
  ['Better parent communication', 'Better'],
  ['Ensuring that everyone is included', 'Ensuring'],
  ['Attendance improves', 'improves'],
  ['Suspensions of pupils with SEN are reduced.', 'reduced'],
  ['Pupils will be happier', 'happier'],
  ['Pupils with SEN make good progress', 'good progress'],
  ['Most pupils will reach expected', 'Most pupils'],
  ['Pupils on SEN Support meet the expected standard', 'meet the expected'],
  ['All children fulfil their potential', 'fulfil their potential'],
  ['The vast majority of our pupils come every day', 'The vast majority of our pupils'],
])('“%s” is weak by “%s”', (statement, word) => {
  expect(vagueOf(statement)).toMatchObject({ word });
});

test.each(['Every class has a calm corner', 'Pupils read to somebody each day', 'Class teachers plan with the SENCO'])(
  '“%s” has no weak word',
  (statement) => expect(vagueOf(statement)).toBeUndefined(),
);

test.each([
  'Improve phonics',
  'Better parent communication',
  'Reduce exclusions',
  'Raise standards for all',
  'Improve attendance of pupils on SEN Support',
])('“%s” stays weak once all else is said, and is not called clear', (statement) => {
  const filled = { ...attendance, statement };
  expect(objectiveHints(filled, today)).toEqual([expect.objectContaining({ what: 'vague', field: 'statement' })]);
  expect(isClear(filled, today)).toBe(false);
});

test('a weak word beside figures is clear enough', () => {
  expect(hinted({ statement: 'Raise pupils’ attendance to 94%', measure: '', baseline: '', target: '' })).toEqual([
    'measure noMeasure',
  ]);
});

test('an objective is clear where each part is there and nothing is pointed out', () => {
  const clear = (values: Partial<Objective>) => isClear({ ...attendance, ...values }, today);
  expect(clear({})).toBe(true);
  expect(clear({ statement: 'Train staff in autism' })).toBe(false);
  expect(clear({ target: '92.1%' })).toBe(false);
  expect(clear({ guardMeasure: '' })).toBe(false);
});

test('what is missing is asked for where it belongs', () => {
  expect(hinted({ measure: '' })).toEqual(['measure noMeasure']);
  expect(hinted({ baseline: '' })).toEqual(['baseline noBaseline']);
  expect(hinted({ target: '' })).toEqual(['target noTarget']);
  expect(hinted({ target: 'Much higher', statement: 'Pupils come to school' })).toContain('target noNumber');
  expect(hinted({ targetDay: null })).toEqual(['targetDay noDate']);
  expect(hinted({ targetDay: null, statement: 'SEN Support attendance is 94% by July' })).toEqual([]);
  expect(hinted({ guardMeasure: '' })).toEqual(['guardMeasure noGuard']);
  expect(hinted({ statement: 'Phonics rises', measure: 'Phonics check' })).toEqual(['statement noGroup']);
  expect(objectiveHints(anObjective({ statement: ' ' }), today)).toEqual([]);
});

test('a target that is where it began, or in another unit, is pointed out', () => {
  expect(hinted({ target: '92.1 %' })).toEqual(['target sameTarget']);
  expect(hinted({ target: '92.10%' })).toEqual(['target sameTarget']);
  expect(hinted({ target: '12 of 14' })).toEqual(['target otherUnit']);
});

test('a date that is past asks for another one, unless the target was reached', () => {
  expect(hinted({ targetDay: '2026-10-01' })).toEqual(['targetDay datePast']);
  expect(hinted({ targetDay: '2026-10-01', latest: '94.2%' })).toEqual([]);
});

test.each([
  ['92.1%', { value: 92.1, unit: '%' }],
  ['≤ 15.0 per cent', { value: 15, unit: '%' }],
  ['6 of 14', { value: 6, unit: 'of 14' }],
  ['6 out of 14', { value: 6, unit: 'of 14' }],
  ['1,200 minutes', { value: 1200, unit: 'minutes' }],
  ['15.0% or less', { value: 15, unit: '%' }],
  ['under half', undefined],
  ['from 3 to 5', undefined],
  ['3 to 5', undefined],
])('“%s” is understood', (words, read) => expect(quantity(words)).toEqual(read));

test('progress is the part of the way behind it, whichever way is good', () => {
  expect(progressOf({ baseline: '92.1%', latest: '92.6%', target: '94.1%' })!.share).toBeCloseTo(0.25);
  expect(progressOf({ baseline: '24.2%', latest: '19.6%', target: '≤ 15.0%' })!.share).toBeCloseTo(0.5);
  expect(progressOf({ baseline: '92.1%', latest: '91.0%', target: '94.0%' })!.share).toBeLessThan(0);
  expect(progressOf({ baseline: '6 of 14', latest: '', target: '12 of 14' })).toMatchObject({ now: undefined, share: undefined });
  expect(progressOf({ baseline: '6 of 14', latest: '7', target: '80%' })).toBeUndefined();
});
