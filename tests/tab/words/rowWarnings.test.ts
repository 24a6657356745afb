import { newMilestone } from '../../../src/domain/milestones';
import { rowWarnings, warnedRows } from '../../../src/tab/words/rowWarnings';
import { anAction, anObjective, aPlan, created, snapshotOf } from '../../domain/builders';
import { someSettings } from '../../domain/register';
import { startingHalfTerms } from '../../../src/domain/term';

const cover = anAction({ text: 'Cover', due: '2027-02-17', start: '2027-02-22' });
const snapshot = snapshotOf(
  created({
    settings: [someSettings({ halfTerms: startingHalfTerms })],
    plan: [aPlan()],
    objective: [anObjective({ statement: 'Attendance rises', successCriteria: '94.0% by July' })],
    action: [cover, anAction({ key: 'calm', text: 'Rota', due: '2026-11-27' })],
    milestone: [newMilestone('half', cover, { text: 'Half way', due: '2027-02-18' })],
  }),
);
const rows = rowWarnings(snapshot, 'plan', '2026-11-24');

test('a row stands once with all that is worth a second look in it, its milestones by name', () => {
  expect(rows).toEqual([
    {
      kind: 'action',
      row: 'action',
      sentences: [
        'Wed 17 Feb is in half-term. The nearest school days are Fri 12 Feb and Mon 22 Feb.',
        'Due Wed 17 Feb, before it starts on Mon 22 Feb.',
        'Half way: Thu 18 Feb is in half-term. The nearest school days are Fri 12 Feb and Mon 22 Feb.',
      ],
    },
  ]);
});

test('marks of rows are the same object for as long as they say the same', () => {
  const first = warnedRows(rows, new Map());
  expect(first.get('action')?.split('\n')).toHaveLength(3);
  expect(first.has('calm')).toBe(false);
  expect(warnedRows(rowWarnings(snapshot, 'plan', '2026-11-24'), first)).toBe(first);
  expect(warnedRows([{ ...rows[0]!, sentences: ['Another'] }], first)).not.toBe(first);
  expect(warnedRows([], first)).toEqual(new Map());
});
